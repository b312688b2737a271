import { expect, it } from 'vitest';
import { lemmatize, nounLemmaOf, verbLemmaOf } from '../../src/grammar/lemmatize.ts';

const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string]);

it.each(
  pairs(`
  accused>accuse warned>warn stopped>stop denied>deny killed>kill travelled>travel controlled>control changed>change
  banged>bang merged>merge stated>state treated>treat visited>visit united>unite executed>execute voted>vote avoided>avoid
  decided>decide exploded>explode needed>need freed>free agreed>agree arrested>arrest realised>realise focused>focus occurred>occur
  referred>refer declared>declare appeared>appear offered>offer interfered>interfere defined>define joined>join postponed>postpone
  opened>open planned>plan named>name escaped>escape developed>develop striking>strike making>make filed>file failed>fail toppled>topple
  engaged>engage argued>argue died>die tied>tie described>describe signed>sign endorsed>endorse raging>rage vowing>vow dying>die
  lying>lie said>say told>tell took>take withdrew>withdraw fought>fight sent>send issues>issue denies>deny goes>go pushes>push says>say
  relying>rely studying>study boycotted>boycott gathered>gather submitted>submit urged>urge charged>charge`),
)('verb %s → %s', (form, lemma) => {
  expect(verbLemmaOf(form)).toBe(lemma);
});

it.each(
  pairs(`people>person countries>country lives>life cases>case viruses>virus talks>talk crises>crisis gunmen>gunman women>woman
  news>news series>series heroes>hero taxes>tax churches>church police>police forces>force boxes>box`),
)('noun %s → %s', (form, lemma) => {
  expect(nounLemmaOf(form)).toBe(lemma);
});

it.each<[form: string, upos: string, xpos: string, lemma: string]>([
  ['Nations', 'PROPN', 'NNPS', 'Nations'],
  ['them', 'PRON', 'PRP', 'they'],
  ['his', 'PRON', 'PRP$', 'his'],
  ['n’t', 'PART', 'RB', 'not'],
  ['’s', 'AUX', 'VBZ', 'be'],
  ['ca', 'AUX', 'MD', 'can'],
  ['worst', 'ADJ', 'JJS', 'bad'],
  ['left', 'ADJ', 'JJ', 'left'],
])('%s as %s %s → %s', (form, upos, xpos, lemma) => {
  expect(lemmatize(form, upos, xpos)).toBe(lemma);
});
