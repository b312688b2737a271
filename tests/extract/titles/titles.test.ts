import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractDataset } from '../../../src/extract/extract-dataset.ts';
import { loadGrammar } from '../../../src/grammar/grammar.ts';
import type { Article, ArticleId } from '../../../src/model/dataset.ts';
import { edtf } from '../../../src/model/edtf.ts';

const grammar = loadGrammar(readFileSync('public/grammar/english.bin'));

/** The titles of all events of a one-paragraph article. */
function titlesOf(text: string): readonly string[] {
  const article: Article = {
    id: 'one' as ArticleId,
    sha256: '0'.repeat(64),
    text,
    language: 'en',
    published: edtf('2021-03-05'),
  };
  return extractDataset([article], { title: 'one', grammar }).events.map((event) => event.title);
}

it.each([
  [
    'a day that is what the verb is done to',
    'The judge jailed two men on Monday and set Friday as the deadline for their appeals.',
    'Judge sets Friday as the deadline for their appeals',
  ],
  [
    'a figure with its company',
    'Norline Corp. builds ferries. Sales rose 3% on Monday.',
    'Norline Corp.’s sales rise 3%',
  ],
  [
    'no passive of a verb that nothing is done with',
    'Rain fell in Lorn after hundreds rallied in the square on Monday.',
    'Hundreds rally in the square',
  ],
  [
    'how often is nobody',
    'Four times, nurses whose huts stood near the quay were robbed on Monday.',
    'Nurses are robbed',
  ],
  [
    'an aside goes with its commas',
    'A local official was quoted as saying that a Norland group, linked with Novak, planned the attacks.',
    'Local official says that a Norland group planned the attacks',
  ],
  [
    'a body of two words and its nation',
    'The U.S. Forest and Harbour Administration closed the port on Monday.',
    'U.S. Forest and Harbour Administration closes the port',
  ],
  [
    'what somebody orders is not what is quoted further on',
    'The mayor ordered the raids after receiving “new evidence” that smugglers had come.',
    'Mayor orders the raids',
  ],
  [
    'present tense, the date left out',
    'Police arrested two men in Leeds on Tuesday.',
    'Police arrest two men in Leeds',
  ],
  [
    'the family name where the article uses it',
    'President Maria Santos visited Lisbon. Santos praised the mayor on Monday.',
    'Santos visits Lisbon',
  ],
  [
    'a negation stays',
    'The minister warned farmers not to block the road.',
    'Minister warns farmers not to block the road',
  ],
  [
    'passive with its doer',
    'The village was shelled by rebels on Monday.',
    'Village is shelled by rebels',
  ],
  [
    'what is given stays behind the verb',
    'Jane Doe was given a surprise party in Oslo.',
    'Jane Doe is given a surprise party in Oslo',
  ],
  [
    'a noun that is announced',
    "Jane Doe's resignation was announced on Monday.",
    "Jane Doe's resignation is announced",
  ],
  ['a particle stays', 'Jane Doe was sworn in within hours.', 'Jane Doe is sworn in'],
  [
    'no question word at the end',
    'Jane Doe met John Roe in Oslo in what was a first contact.',
    'Jane Doe meets John Roe in Oslo',
  ],
  [
    'a word with hyphens is whole',
    'Norline made a $15-a-share offer for Havel on Monday.',
    'Norline makes a $15-a-share offer for Havel',
  ],
  [
    'what a right is a right to',
    'Jane Doe stressed that Norway has no right to intervene in this long conflict over Lorn.',
    'Jane Doe stresses that Norway has no right to intervene',
  ],
  [
    'no participle without what stood with it',
    'Delegates discussed a preliminary list of 31 infrastructure projects designed to strengthen the integration of the region.',
    'Delegates discuss a preliminary list of 31 infrastructure projects',
  ],
  [
    'a passive that is planned',
    'The treaty is expected to be signed by Norway.',
    'Treaty is to be signed by Norway',
  ],
  [
    'an age as a whole',
    'A 24-year-old man was pulled alive from the rubble.',
    '24-year-old man is pulled alive from the rubble',
  ],
  [
    'by no means',
    'Norway would by no means tolerate the attack, Jane Doe said.',
    'Norway would not tolerate the attack',
  ],
  [
    'who speaks is not in the quotation',
    '“John Roe is a thief,” Jane Doe said. “John Roe lies,” she added.',
    'Jane Doe adds “John Roe lies”',
  ],
  [
    'a deed that somebody is only accused of',
    'John Roe is accused of stabbing a guard.',
    'John Roe is accused of stabbing a guard',
  ],
  ['a share of a hundred', 'Output fell 8% on Tuesday.', 'Output falls 8%'],
  [
    'a deed that somebody denies',
    'John Roe pleaded not guilty to stabbing a guard.',
    'John Roe denies stabbing a guard',
  ],
  [
    'what was told, behind whom it was told',
    '“The storm killed two men,” Jane Doe told the miners.',
    'Jane Doe tells the miners “The storm killed two men”',
  ],
])('%s', (_, text, title) => {
  expect(titlesOf(text)).toContain(title);
});

it('quotes the first words verbatim', () => {
  const text =
    '“We will rebuild every single house in this valley before the winter,” Anna Berg said.';
  const quoted = titlesOf(text).flatMap((title) => [...title.matchAll(/“([^”…]+?) ?…?”/g)]);
  for (const [, words] of quoted) expect(text).toContain(words);
});

it('leaves loaded words to the quotation', () => {
  const text =
    'Israel closed the border on Monday. Hassan Rouhani said the Zionist regime must open it.';
  for (const title of titlesOf(text)) expect(title).not.toMatch(/Zionist|regime/);
});
