import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FURNITURE_RULES, findFurniture } from '../../src/articles/find-furniture.ts';
import { pageOf } from '../../src/articles/page.ts';

const STORY = 'The mayor opened the bridge on Monday and thanked the builders.';

/** What is furniture when a line stands between the headline and the story of a page. */
function furnitureIn(line: string): readonly string[] {
  const text = `Bridge opens\n${line}\n${STORY}\nTraffic was light at first.\nIt grew by noon.`;
  return findFurniture(pageOf(text)).map(({ start, end }) => text.slice(start, end));
}

const rules: Readonly<
  Record<string, { readonly is: readonly string[]; readonly isNot: readonly string[] }>
> = {
  'page-head-date': {
    is: [
      'Wednesday 02 December 2020',
      'December 2, 2020',
      'Mon, 5 Jan 2004 14:05 GMT',
      '2020-12-02',
      'OCTOBER 6, 2020 / 10:41 PM / UPDATED 2 YEARS AGO',
      '26.11.2004 16:43',
    ],
    isNot: [
      'December 2, 2020 was a cold day.',
      'Wednesday',
      'In December 2020',
      '12 December',
      'On 2 December 2020 the bridge opened',
    ],
  },
  'labelled-date': {
    is: [
      'Publish Date: 06 October 2020 - 22:41',
      '(Filed: 17/12/2004)',
      'Last updated 3 May 2021',
      'Posted: 5 May 2020 | Updated: 6 May 2020',
      'Published on 5 October 2020 at 10:30 am',
      'Date: 2020-10-06',
    ],
    isNot: [
      'Published on 5 October 2020, the report blames the council.',
      'The date: 5 May 2020 will be remembered.',
      'Filed under bridges',
      'Updated rules come into force on 5 May 2020.',
    ],
  },
  'page-age': {
    is: [
      '2 hours ago',
      'Updated 3 minutes ago',
      '4 min read',
      'Reading time: 5 minutes',
      'This article is more than 5 years old',
    ],
    isNot: [
      'Two hours ago the bridge fell.',
      '4 minutes to midnight',
      'Years ago',
      'Five years old',
    ],
  },
  'agency-code': {
    is: ['MNA/PR', 'END/MEM', 'HJ/5102'],
    isNot: ['UN/US talks', 'A/B', 'AC/DC fans', 'Bridges/tunnels'],
  },
  'page-number': {
    is: ['News ID: 83637', 'Story code: 12-34', 'ID: 4411', 'Article number 99812'],
    isNot: ['The ID: a small card', 'Article 5 of the treaty', 'Code: red', 'Report: 40 dead'],
  },
  'comment-prompt': {
    is: [
      '* Comment:',
      'Send a comment',
      'Have your say',
      'Leave a comment',
      '12 comments',
      'Comments (3)',
      'Your Comment',
      'The BBC may edit your comments and not all emails will be published.',
    ],
    isNot: [
      'No comment from the palace',
      'Comment: Why the bridge matters',
      'The minister had no comments on the report.',
      'Your say matters, the mayor told voters.',
    ],
  },
  'page-tools': {
    is: [
      'Share',
      'Share on Facebook',
      'Print this page',
      'Printable view | Email this article | Send comments',
      'E-mail this to a friend',
      'Facebook Twitter WhatsApp',
      'Back to top',
      'Listen to this article',
    ],
    isNot: [
      'Share prices fell',
      'Facebook fined',
      'Print workers strike',
      'Email leak shakes party',
      'Next, the mayor spoke',
    ],
  },
  'page-steps': {
    is: ['<< Previous | Next >>', '26.11.2004 16:43 << Previous | Next >>'],
    isNot: ['Previous mayors | a history', 'The previous day'],
  },
  subscription: {
    is: [
      'Subscribe',
      'Subscribe to our newsletter',
      'Sign up for our daily briefing',
      'Already a subscriber? Log in',
      'Follow us on Twitter',
    ],
    isNot: [
      'Subscribers sue the operator',
      'Sign of the times',
      'Your subscription fees fund tunnels, critics say',
    ],
  },
  'related-links': {
    is: [
      'Read more: Ten bridges to see',
      'See also',
      'RELATED ARTICLES',
      'More on this story',
      'Tags: bridges, cities',
      'Click here for the full report',
      'Most read',
      'list 1 of 3',
    ],
    isNot: [
      'Read more than once, the letter still puzzles.',
      'More bridges planned',
      'Related crimes rose',
      'Watch the river, officials say.',
      'Click farms face ban',
    ],
  },
  copyright: {
    is: [
      '© 2020 The Lorn Gazette',
      'Copyright 2020 Lorn Gazette. All rights reserved.',
      'All rights reserved',
      'This material may not be published, broadcast, rewritten or redistributed.',
    ],
    isNot: [
      'Copyright law changes',
      'Copyright holders sued the city.',
      'The rights reserved for citizens were extended.',
    ],
  },
  advertisement: {
    is: [
      'advertisement',
      'ADVERTISEMENT',
      '- Advertisement -',
      'Story continues below advertisement',
      'Sponsored content',
      'Continue reading below',
    ],
    isNot: [
      'Advertisement spending falls',
      'Ads return to the bridge',
      'The advertisement offended many.',
    ],
  },
  'picture-credit': {
    is: [
      'Photo: AP',
      'Photo by Ann Roe',
      '(File photo)',
      'Image copyright Getty Images',
      'Picture: Jo Doe/Reuters',
      'AP Photo',
      'Image caption, Smoke rises over Lorn',
      'Media caption Watch the bridge',
      '![A bridge](bridge.jpg)',
    ],
    isNot: [
      'Photo finish in Lorn',
      'Pictures of the bridge shocked the town.',
      'Image problems',
      'Reuters reporter freed',
      'Photo: Jo Doe I was on the bridge when it shook.',
    ],
  },
  navigation: {
    is: ['Home > World > Asia', 'News | Sport | Weather', 'Home', 'You are here:'],
    isNot: [
      'Lorn | Tarrel',
      'Home rule',
      'Bridges/tunnels',
      'Rain, wind, snow',
      'It rained | it snowed | it froze.',
    ],
  },
  'address-line': {
    is: ['https://example.org/a', 'Source: https://example.org/a', 'www.example.org'],
    isNot: ['The site www.example.org was down.', 'Source: the ministry'],
  },
  byline: {
    is: [
      'By Jo Doe',
      'By Jo Doe and Ann Roe, Staff Writers',
      'BY JO DOE',
      'Written by Ann de la Roe',
      '(Ann P. Roe and Jo Doe contributed to this report.)',
      'Reporting by Jo Doe; Editing by Ann Roe',
    ],
    isNot: [
      'By Monday Evening',
      'By then it was late',
      'By the River',
      'Jo Doe contributed to this report on bridges, which won a prize.',
    ],
  },
  'dateline-alone': {
    is: ['NAIROBI, Kenya (AP) --', 'WASHINGTON, August 8 (Xinhua) --', 'LORN —', 'LORN (Gazette)'],
    isNot: [
      'LORN (Gazette) -- The bridge opened.',
      'LORN',
      'Lorn (AP) --',
      'UN chief (left) in Lorn',
    ],
  },
  divider: {
    is: ['---', '* * *', '-30-', 'ENDS', '# # #'],
    isNot: ['1', '?', 'End of an era', '30 dead'],
  },
  'wire-notes': {
    is: ['(Adds details, background)', '(Additional reporting by Ann Roe)'],
    isNot: ['(added later)', '(address unknown)', '(the additional lane)'],
  },
};

describe.each(Object.entries(rules))('%s', (_, { is, isNot }) => {
  it.each(is)('sets apart: %s', (line) => {
    expect(furnitureIn(line)).toEqual([line]);
  });

  it.each(isNot)('leaves: %s', (line) => {
    expect(furnitureIn(line)).toEqual([]);
  });
});

it('has a table for every rule', () => {
  const named = FURNITURE_RULES.map(({ name }) => name).filter(
    (name) => name !== 'repeated-headline',
  );
  expect(Object.keys(rules).sort()).toEqual(named.sort());
});

it('takes a label and the date on the next line together', () => {
  expect(furnitureIn('Published\n6 October 2020')).toEqual(['Published\n6 October 2020']);
  expect(furnitureIn('Published\nThe book sold well.')).toEqual([]);
});

describe('repeated-headline', () => {
  it.each([
    [
      'a headline that stands twice: the first is kept',
      'Bridge opens\n\nBridge opens\n\nStory.',
      [[14, 26]],
    ],
    ['in other letters and spaces', 'Bridge opens\nBRIDGE  OPENS\nStory.', [[13, 26]]],
    ['three times', 'Bridge opens\nBridge opens\nBridge opens\nStory.', [[13, 38]]],
    ['a sentence that is said twice is no headline', 'It fell.\nIt fell.\nStory.', []],
    ['one word alone is none', 'Lorn\nLorn\nStory.', []],
  ])('%s', (_, text, spans) => {
    expect(findFurniture(pageOf(text)).map(({ start, end }) => [start, end])).toEqual(spans);
  });
});

describe('the seed articles', () => {
  const read = (name: string): string =>
    readFileSync(`public/datasets/karabakh-2020/articles/${name}.txt`, 'utf8');

  it('page head, number, date and comment prompt of the first', () => {
    const text = read('velayati-no-military-solution');
    expect(findFurniture(pageOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Wednesday 02 December 2020\nNews ID: 83637\nPublish Date: 06 October 2020 - 22:41',
      '* Comment:',
    ]);
  });

  it('the second headline of the second', () => {
    const text = read('velayati-calls-for-withdrawal');
    const headline =
      'Top Iranian official calls for withdrawal and diplomatic end to conflict between Armenia and Azerbaijan';
    expect(findFurniture(pageOf(text))).toEqual([
      { start: headline.length + 2, end: 2 * headline.length + 2 },
    ]);
  });
});
