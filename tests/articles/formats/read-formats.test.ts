import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/articles/read-articles.ts';
import type { SourceFile } from '../../../src/articles/source-file.ts';
import { aFile, aPdf, aWordDocument, aZip } from '../../builders/source-files.ts';

const LEAD =
  'The harbour of Lorn was closed on Monday after a storm had torn two ships from their moorings, the port authority said.';
const SECOND =
  'Captain Ada Finch told reporters that no one had been hurt, and that the ferries would sail again on Wednesday morning.';
const THIRD =
  'The mayor, Tom Rell, thanked the crews of the lifeboats, who had been out for eleven hours, and promised them new engines.';
const STORY = [LEAD, SECOND, THIRD];

const only = async (file: SourceFile) => {
  const { articles, problems, notices } = await readArticles([file]);
  expect(problems).toEqual([]);
  expect(notices).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
};

const furnitureOf = ({
  text,
  furniture = [],
}: {
  text: string;
  furniture?: readonly { start: number; end: number }[];
}) => furniture.map(({ start, end }) => text.slice(start, end));

describe('a web page', () => {
  const page = (head: string, article = STORY.map((words) => `<p>${words}</p>`).join('\n')) =>
    `<!doctype html><html lang="en"><head><title>Storm closes harbour | The Lorn Gazette</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<div class="cookie" style="display:none">We use cookies.</div>
<article><h1>Storm closes harbour</h1>${article}</article>
<footer>All rights reserved by everyone.</footer><script>document.title = "x"</script></body></html>`;

  it('is its headline and paragraphs, without a mark of HTML', async () => {
    const { text, title } = await only(aFile('storm.html', page('')));
    expect(text).toBe(['Storm closes harbour', ...STORY].join('\n\n'));
    expect(title).toBe('Storm closes harbour');
  });

  it('keeps captions apart, lines of lists, and words of links', async () => {
    const article = `<p>${LEAD}</p><figure><img src="x.jpg"><figcaption>The ferry. Photo: Lorn Pictures</figcaption></figure>
<p>${SECOND} <a href="/more">Read the &amp; order</a>.</p><ul><li>The <b>Gull</b> sank.</li><li>The Tern&nbsp;did not.</li></ul><p>${THIRD}</p>`;
    const found = await only(aFile('storm.html', page('', article)));
    expect(found.text).toContain(
      `${SECOND} Read the & order.\n\nThe Gull sank.\nThe Tern did not.\n\n`,
    );
    expect(furnitureOf(found)).toEqual(['The ferry. Photo: Lorn Pictures']);
  });

  it.each<[string, string, object]>([
    [
      'JSON-LD in a graph, before all else',
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Page"},{"@type":["NewsArticle"],"headline":"Harbour shut by storm","datePublished":"2021-03-02T07:15:00+01:00","author":[{"@type":"Person","name":"Jo Doe"},{"name":"Ann Roe"}],"publisher":{"@type":"Organization","name":"Lorn Gazette"},"inLanguage":"en-GB","mainEntityOfPage":{"@id":"https://example.org/storm"}}]}</script>
<meta property="og:title" content="Other"><meta name="date" content="2022-01-01">`,
      {
        title: 'Harbour shut by storm',
        published: '2021-03-02T07:15:00+01:00',
        publishedFrom: 'metadata',
        authors: ['Jo Doe', 'Ann Roe'],
        publisher: 'Lorn Gazette',
        language: 'en-GB',
        url: 'https://example.org/storm',
      },
    ],
    [
      'JSON-LD that is broken: the next source is asked',
      '<script type="application/ld+json">{"@type": "NewsArticle", headline</script><meta property="og:title" content="Storm shuts Lorn">',
      { title: 'Storm shuts Lorn' },
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="Storm shuts Lorn - The Lorn Gazette"><meta property="og:site_name" content="The Lorn Gazette"><meta property="article:published_time" content="2021-03-02T06:00:00Z"><meta property="og:url" content="https://example.org/og">',
      {
        title: 'Storm shuts Lorn',
        publisher: 'The Lorn Gazette',
        published: '2021-03-02T06:00:00Z',
        url: 'https://example.org/og',
      },
    ],
    [
      'meta tags',
      '<meta name="author" content="Jo Doe"><meta name="pubdate" content="2 March 2021"><link rel="canonical" href="https://example.org/c">',
      { authors: ['Jo Doe'], published: '2021-03-02', url: 'https://example.org/c' },
    ],
    [
      'a date that is none and an address that is none are passed over',
      '<meta name="date" content="soon"><link rel="canonical" href="javascript:alert(1)">',
      { title: 'Storm closes harbour' },
    ],
  ])('%s', async (_, head, expected) => {
    expect(await only(aFile('storm.html', page(head)))).toMatchObject(expected);
  });

  it('takes the date from a time element, and from the words of the page', async () => {
    const timed = page(
      '',
      `<time datetime="2021-03-02T08:00">Tuesday</time>${STORY.map((w) => `<p>${w}</p>`).join('')}`,
    );
    expect((await only(aFile('a.html', timed))).published).toBe('2021-03-02T08:00');
    const told = page('').replace('<article>', '<div>Published: 2 March 2021</div><article>');
    expect((await only(aFile('a.html', told))).published).toBe('2021-03-02');
  });

  it('is read in the encoding that it names', async () => {
    const source =
      '<html><head><meta charset="windows-1251"></head><body><p>\xcf\xf0\xe8\xe2\xe5\xf2</p></body></html>';
    const { text } = await only(
      aFile(
        'a.html',
        Uint8Array.from(source, (char) => char.charCodeAt(0)),
      ),
    );
    expect(text).toBe('Привет');
  });
});

describe('JSON and tables under other names', () => {
  const fields = {
    headline: 'Storm',
    body: LEAD,
    source: { name: 'Gazette' },
    publishedAt: '2021-03-02T06:00:00Z',
    link: 'https://example.org/1',
  };
  const expected = {
    title: 'Storm',
    text: LEAD,
    publisher: 'Gazette',
    published: '2021-03-02T06:00:00Z',
    url: 'https://example.org/1',
  };

  it.each<[string, string, string]>([
    ['one object', 'a.json', JSON.stringify(fields)],
    ['a list', 'a.json', JSON.stringify([fields])],
    [
      'a list inside an answer',
      'a.json',
      JSON.stringify({ status: 'ok', response: { articles: [fields] } }),
    ],
    ['lines', 'a.jsonl', JSON.stringify(fields)],
    [
      'a table',
      'a.csv',
      `Headline,Body,Source Name,Published-At,Link\nStorm,"${LEAD}",Gazette,2021-03-02T06:00:00Z,https://example.org/1\n`,
    ],
    [
      'a table with semicolons',
      'a.csv',
      `Headline;Body;Source Name;Published At;Link\nStorm;"${LEAD}";Gazette;2021-03-02T06:00:00Z;https://example.org/1\n`,
    ],
    [
      'a table with tabs',
      'a.tsv',
      `headline\tcontent\toutlet\tpub_date\turl\nStorm\t${LEAD}\tGazette\t2021-03-02T06:00:00Z\thttps://example.org/1\n`,
    ],
  ])('%s', async (_, name, content) => {
    expect(await only(aFile(name, content))).toMatchObject(expected);
  });

  it('HTML in a field is read as its words, but our own “text” stays as it is', async () => {
    const html = `<p>${LEAD}</p><p>${SECOND}</p>`;
    expect((await only(aFile('a.json', JSON.stringify({ content: html })))).text).toBe(
      `${LEAD}\n\n${SECOND}`,
    );
    expect((await only(aFile('a.json', JSON.stringify({ text: html })))).text).toBe(html);
  });

  it('where no field is known to hold the text, tells which there are', async () => {
    const { articles, problems } = await readArticles([
      aFile('a.csv', `Kopf,Inhalt\nSturm,${LEAD}\nFlut,x\n`),
    ]);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      {
        file: 'a.csv',
        message: 'No field holds the text of the articles',
        fields: [{ name: 'Kopf', sample: 'Sturm' }, { name: 'Inhalt' }],
      },
    ]);
  });

  it('takes the fields that the reader names', async () => {
    const files = [aFile('a.csv', `Kopf,Inhalt\nSturm,"${LEAD}"\nFlut,"${SECOND}"\n`)];
    const { articles } = await readArticles(files, { mapping: { title: 'Kopf', text: 'Inhalt' } });
    expect(articles.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['a-1', 'Sturm', LEAD],
      ['a-2', 'Flut', SECOND],
    ]);
  });

  it('a quotation mark that is never closed is told', async () => {
    const { problems } = await readArticles([aFile('a.csv', `title,text\nStorm,"${LEAD}\n`)]);
    expect(problems).toMatchObject([{ message: 'A quotation mark is never closed' }]);
  });
});

describe('feeds', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lorn Gazette</title><language>en</language>
<item><title>Storm &amp; tide</title><link>https://example.org/1</link><pubDate>Tue, 02 Mar 2021 06:00:00 GMT</pubDate><dc:creator>Jo Doe</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${LEAD}</p><p>${SECOND}</p>]]></content:encoded></item>
<item><title>No text</title></item></channel></rss>`;
  const atom = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Lorn Gazette</title><entry><title>Storm &amp; tide</title><link href="https://example.org/1"/><published>2021-03-02T06:00:00Z</published><author><name>Jo Doe</name></author><content type="html">&lt;p&gt;${LEAD}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;</content></entry></feed>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Lorn Gazette',
    items: [
      {
        id: '1',
        url: 'https://example.org/1',
        title: 'Storm & tide',
        content_html: `<p>${LEAD}</p><p>${SECOND}</p>`,
        date_published: '2021-03-02T06:00:00Z',
        authors: [{ name: 'Jo Doe' }],
      },
    ],
  });
  it.each<[string, string, string]>([
    ['RSS', 'feed.xml', rss],
    ['Atom', 'feed.atom', atom],
    ['JSON Feed', 'feed.json', json],
  ])('%s', async (_, name, content) => {
    const { articles } = await readArticles([aFile(name, content)]);
    expect(articles).toMatchObject([
      {
        title: 'Storm & tide',
        publisher: 'Lorn Gazette',
        authors: ['Jo Doe'],
        url: 'https://example.org/1',
        published: '2021-03-02T06:00:00Z',
        text: `${LEAD}\n\n${SECOND}`,
      },
    ]);
  });

  it('an entry without a text is told, and the rest goes on', async () => {
    const { articles, problems } = await readArticles([aFile('feed.xml', rss)]);
    expect(articles).toHaveLength(1);
    expect(problems).toMatchObject([
      { place: 'entry 2', message: 'The entry has a headline and no text' },
    ]);
  });

  it.each<[string, string, string]>([
    ['XML that is no feed', 'a.xml', '<?xml version="1.0"?><invoice><total>3</total></invoice>'],
    [
      'entities of its own',
      'a.rss',
      `<!DOCTYPE x [<!ENTITY a "aaaa">]><rss version="2.0"><channel><title>&a;</title><item><description>${LEAD}</description></item></channel></rss>`,
    ],
  ])('%s is refused with a line', async (_, name, content) => {
    const { articles, problems } = await readArticles([aFile(name, content)]);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('a PDF', () => {
  it('is one text in paragraphs, with the place where each page begins', async () => {
    const pages = [
      [
        ['Storm closes harbour'],
        ['The harbour of Lorn was closed', 30],
        ['on Monday after a storm, and the fer-'],
        ['ries did not sail.'],
        ['Captain Finch told reporters that she', 30],
      ],
      [['had never seen such waves.'], ['The mayor thanked the crews.', 30]],
    ] as const;
    const {
      text,
      pages: starts,
      title,
    } = await only(aFile('storm.pdf', aPdf(pages, 'Storm in Lorn')));
    expect(text).toBe(
      'Storm closes harbour\n\nThe harbour of Lorn was closed on Monday after a storm, and the ferries did not sail.\n\nCaptain Finch told reporters that she had never seen such waves.\n\nThe mayor thanked the crews.',
    );
    expect(starts?.map((start) => text.slice(start, start + 7))).toEqual(['Storm c', 'had nev']);
    expect(title).toBe('Storm in Lorn');
  });

  it('has its page numbers and running heads set apart', async () => {
    const page = (number: number, words: string, rained: string) =>
      [
        ['The Lorn Gazette'],
        [words, 40],
        [`It rained for ${rained} hours.`, 30],
        [`${number}`, 40],
      ] as const;
    const found = await only(
      aFile(
        'a.pdf',
        aPdf([
          page(1, 'A storm came.', 'two'),
          page(2, 'A ship sank.', 'five'),
          page(3, 'A ferry sailed.', 'nine'),
        ]),
      ),
    );
    expect(furnitureOf(found).join(' ')).toMatch(
      /^The Lorn Gazette\s1\s+The Lorn Gazette\s+2\s+The Lorn Gazette\s+3$/,
    );
  });

  it.each<[string, Uint8Array, string]>([
    ['of pictures', aPdf([[], []]), 'The PDF has no text layer: its pages are pictures'],
    ['cut off', aPdf([[[LEAD]]]).slice(0, 120), 'The PDF is damaged and cannot be read'],
  ])('%s is refused with a line', async (_, bytes, message) => {
    const { articles, problems } = await readArticles([aFile('a.pdf', bytes)]);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ file: 'a.pdf', message }]);
  });
});

describe('a Word document', () => {
  it('is its paragraphs', async () => {
    const bytes = aWordDocument(['Storm closes harbour', LEAD, 'Fish &amp; chips'], 'Jo Doe');
    expect(await only(aFile('storm.docx', bytes))).toMatchObject({
      text: `Storm closes harbour\n\n${LEAD}\n\nFish & chips`,
      title: 'Storm closes harbour',
      authors: ['Jo Doe'],
    });
  });

  it('that is damaged is refused with a line', async () => {
    const bytes = aZip({ '[Content_Types].xml': 'x', 'word/document.xml': '<w:document' });
    const { problems } = await readArticles([aFile('a.docx', bytes)]);
    expect(problems).toMatchObject([{ message: 'The document is damaged and cannot be read' }]);
  });
});

describe('an archive', () => {
  it('is read as a folder, with metadata beside the texts', async () => {
    const bytes = aZip({
      'news/storm.txt': LEAD,
      'news/storm.meta.json': '{"title": "Storm", "published": "2021-03-02"}',
      'news/tide.md': `---\ntitle: Tide\n---\n${SECOND}`,
      '__MACOSX/news/._storm.txt': 'x',
      'page.html': `<html><body><p>${THIRD}</p></body></html>`,
    });
    const { articles, problems } = await readArticles([aFile('all.zip', bytes)]);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['storm', 'Storm', LEAD],
      ['tide', 'Tide', SECOND],
      ['page', undefined, THIRD],
    ]);
  });
});

describe('a file that is not what its name says', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    [
      'a page named .txt',
      'a.txt',
      `<!DOCTYPE html>\n<html><body><p>${LEAD}</p></body></html>`,
      'a web page',
    ],
    ['a PDF named .html', 'a.html', aPdf([[[LEAD]]]), 'a PDF'],
    ['a Word document named .zip', 'a.zip', aWordDocument([LEAD]), 'a Word document'],
    [
      'a feed named .json',
      'a.json',
      `<rss version="2.0"><channel><title>G</title><item><description>${LEAD}</description></item></channel></rss>`,
      'a feed',
    ],
    [
      'lines named .json',
      'a.json',
      `{"text": ${JSON.stringify(LEAD)}}\n{"text": "B"}`,
      'JSON lines',
    ],
    ['plain text named .pdf', 'a.pdf', LEAD, 'plain text'],
    ['plain text named .docx', 'a.docx', LEAD, 'plain text'],
  ])('%s', async (_, name, content, kind) => {
    const { articles, problems, notices } = await readArticles([aFile(name, content)]);
    expect(problems).toEqual([]);
    expect(articles[0]?.text).toBe(LEAD);
    expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining(kind)]);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'an old Word document',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0),
      'This is an old Word document',
    ],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'This is a picture'],
    [
      'a spreadsheet',
      aZip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }),
      'This is an office document that is not .docx',
    ],
  ])('%s is named, with what to do', async (_, bytes, message) => {
    const { problems } = await readArticles([aFile('a.txt', bytes)]);
    expect(problems).toMatchObject([
      { file: 'a.txt', message, remedy: expect.stringMatching(/\.$/) },
    ]);
  });
});
