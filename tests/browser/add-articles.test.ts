import { describe, expect, it } from 'vitest';
import { aPdf, aWordDocument } from '../builders/source-files.ts';
import { expectNoBarriers } from './find-barriers.ts';
import { type Given, give, openEmpty } from './give-articles.ts';
import { PHONE, type Visit } from './open-page.ts';
import { counts, openStory } from './story.ts';
import { STRAIT } from './strait-dataset.ts';

const WARNING =
  'Vane warns Osk\n\nPublished: 4 May 2021\n\nPresident Mira Vane of Cardell warned Osk on Monday that its ships would be stopped at the strait.\n';
const MARKET =
  'Twelve people were killed in Cardell on 2 May 2021 when shells struck a market, the Health Ministry said.';
const PAGE = `<html lang="en"><head><title>Talks open | Cardell Post</title><meta property="og:site_name" content="Cardell Post"><meta name="date" content="2021-05-06"></head><body><nav>Home</nav><article><h1>Talks open</h1><p>Envoys of Cardell and Osk met in Brill on Wednesday and signed a ceasefire.</p></article></body></html>`;

const THREE: readonly Given[] = [
  { name: 'warning.txt', content: WARNING },
  { name: 'market.json', content: JSON.stringify({ headline: 'Market struck', body: MARKET }) },
  { name: 'talks.html', content: PAGE },
];

describe('to the story that is open', () => {
  it('adds by the keyboard alone; a PDF and a Word document too; what cannot be read has its line', async () => {
    const page = await openStory();
    await page.getByRole('button', { name: 'Add articles' }).press('Enter');
    await give(page, [
      {
        name: 'talks.pdf',
        content: aPdf([
          [['Published: 6 May 2021'], ['Envoys of Osk met in Brill on Wednesday.', 40]],
        ]),
      },
      {
        name: 'note.docx',
        content: aWordDocument(['Osk protests', 'Osk accused Cardell of piracy on 5 May 2021.']),
      },
      { name: 'scan.pdf', content: aPdf([[]]) },
      {
        name: 'hafen.txt',
        content:
          'Der Hafen wurde am Montag geschlossen, weil ein Sturm zwei Schiffe losgerissen hatte, und die Stadt ist ohne Strom und ohne Wasser, wie die Polizei mitteilte.',
      },
    ]);
    await page.getByText('The PDF has no text layer: its pages are pictures.').waitFor();
    await page.getByText(/not English: kept and readable/).waitFor();
    await page.getByRole('radio', { name: /Into “/ }).press('Space');
    await page.getByRole('button', { name: 'Read 3 articles' }).press('Enter');
    await counts(page)
      .getByText(new RegExp(`${STRAIT.articles.length + 2} articles`))
      .waitFor();
  });
});

describe('what is in the way of nobody', () => {
  it.each<[string, Visit]>([
    ['on a wide page', {}],
    ['on a phone', { viewport: PHONE, hasTouch: true }],
  ])('the page of one’s own articles, %s, in light and dark', async (_, visit) => {
    const page = await openEmpty(visit);
    await page.getByRole('main').getByRole('button', { name: 'Add articles' }).click();
    await page.getByRole('heading', { name: 'Add your own articles' }).waitFor();
    await expectNoBarriers(page);
    await give(page, [
      ...THREE,
      { name: 'a.csv', content: 'Kopf,Inhalt\nSturm,Der Hafen\nFlut,Die Stadt\n' },
    ]);
    await page.getByRole('button', { name: 'Read 3 articles' }).waitFor();
    await page.getByRole('button', { name: 'Paste text' }).click();
    await expectNoBarriers(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wide).toBe(false);
    await page.getByRole('button', { name: 'Say which field is which' }).click();
    await page.getByRole('dialog', { name: 'Which field is which' }).waitFor();
    await expectNoBarriers(page);
  });
});
