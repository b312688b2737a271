import { expect, it } from 'vitest';
import { readReports } from '../read-reports.ts';

const kindsOf = (text: string): readonly string[] => readReports(text).map(({ kind }) => kind);

/** One verb in two senses: what the second sentence tells is not what the first does. */
it.each([
  ['seek', 'legal', 'Three men are sought for questioning.', 'The union sought a delay.'],
  ['want', 'legal', 'He is wanted for questioning.', 'The nurses want more pay.'],
  ['name', 'legal', 'The guard was named as a suspect.', 'She was named finance minister.'],
  ['play', 'legal', 'A tape was played to the jury.', 'The channel played a tape.'],
  ['lose', 'legal', 'He could lose his licence.', 'The team lost to its rival.'],
  ['spend', 'legal', 'He spent four years in prison.', 'The firm spent $4 million.'],
  ['release of captives', 'support', 'The rebels freed two nurses.', 'The studio released a film.'],
  ['release', 'statement', 'The bureau released figures.', 'The guards released him.'],
  ['release', 'legal', 'He was released on bail.', 'The band released an album.'],
  ['face', 'legal', 'She faces charges of fraud.', 'The minister faced criticism.'],
  ['send', 'deployment', 'The state sent troops.', 'She sent a letter.'],
  ['reject', 'politics', 'Voters rejected the treaty.', 'The firm rejected the offer.'],
  ['recognise', 'politics', 'Four states recognised it.', 'He does not recognise the court.'],
  ['return', 'visit', 'The envoy returned to Rome.', 'The troops returned.'],
  ['hold', 'legal', 'Police held three men.', 'The party held a rally.'],
  ['take', 'deployment', 'The army took the village.', 'The law took effect in May.'],
  ['take over', 'business', 'The bank took over its rival.', 'She took over the office.'],
  ['meet', 'meeting', 'The ministers met in Oslo.', 'The plan met resistance.'],
  ['strike', 'protest', 'Miners struck for higher pay.', 'Two jets struck the bridge.'],
  ['lead', 'protest', 'She led the march.', 'She led the inquiry.'],
  ['back', 'politics', 'Voters backed the change.', 'The union backed the plan.'],
  ['cut', 'business', 'The firm has cut 400 jobs.', 'The government has cut taxes.'],
  ['hit', 'disaster', 'The bus hit a tree.', 'Rockets hit the airport.'],
  ['explode', 'disaster', 'A gas pipe exploded.', 'A car bomb exploded.'],
  ['call', 'criticism', 'He called the plan a disgrace.', 'He called the plan a success.'],
  ['call off', 'refusal', 'They called off the talks.', 'They called off the strike.'],
  ['attend', 'visit', 'Relatives attended the trial.', 'Ministers attended the summit.'],
  ['wait', 'protest', 'Fans waited outside the court.', 'Fans waited in line.'],
  ['open', 'politics', 'The polls opened at seven.', 'The firm opened a store.'],
  ['land', 'other', 'The probe landed on the comet.', 'The president landed in Seoul.'],
  ['recall', 'business', 'The firm recalled the toys.', 'It recalled its envoy.'],
  ['beat', 'attack', 'He was beaten to death.', 'She beat her rival in the runoff.'],
  ['exchange', 'agreement', 'They exchanged prisoners.', 'They exchanged fire.'],
] as const)('%s: %s in “%s”, not in “%s”', (_verb, kind, told, other) => {
  expect(kindsOf(told)).toContain(kind);
  expect(kindsOf(other)).not.toContain(kind);
});

it.each([
  ['Given the delay, the crew wept.', 'support'],
  ['The talk about a merger annoyed the staff.', 'meeting'],
  ['The concert will be held in the hall.', 'legal'],
  ['He spoke of the secrecy surrounding the deal.', 'deployment'],
] as const)('tells no such thing: %s (%s)', (text, kind) => {
  expect(kindsOf(text)).not.toContain(kind);
});

it.each([
  ['The spokesman would not comment.', 'refusal'],
  ['She would not say who paid.', 'refusal'],
  ['The mayor did not attend the meeting.', 'meeting'],
  ['The company did not pay.', 'business'],
  ['It is not supported.', 'support'],
] as const)('what is not done: %s %s', (text, kind) => {
  expect(kindsOf(text)).toContain(kind);
});

it.each([
  ['She did not say that he lied.', 'refusal'],
  ['The spokesman commented on the case.', 'refusal'],
] as const)('no refusal: %s', (text, kind) => {
  expect(kindsOf(text)).not.toContain(kind);
});

it('counts stand for what they count: “many of the crimes were carried out”', () => {
  expect(kindsOf('Many of the crimes were carried out by the army.')).toContain('attack');
});
