import { foldWord } from '../../text/fold-words.ts';
import { type Character, kindOf } from './cast.ts';
import { COMPANY_ENDINGS, COMPANY_NOUNS } from './words/company-words.ts';

/** "the World Bank", "the West Bank". */
const NO_COMPANY =
  /^(?:the )?(?:world|central|national|federal|west|east|left|right|south|north|food|blood|development|reserve)/;

const endsLikeOne = (name: string): boolean => {
  const folded = foldWord(name);
  const all = folded.split(/[\s-]+/);
  const last = all.at(-1)!.replace(/\./g, '');
  if (last === 'bank') return all.length > 1 && !NO_COMPANY.test(folded);
  return all.length > 1 && (COMPANY_ENDINGS.has(last) || all.includes('savings'));
};

/** Whether somebody named is a company: the name ends like one, or the text calls it a firm, an insurer, a maker of something. */
export function isCompany(character: Character): boolean {
  const { country, described, plural, names, sayings } = character;
  if (country || described || plural || /^(?:person|place)$/.test(kindOf(character))) return false;
  return [...names.keys()].some(endsLikeOne) || sayings.some(({ noun }) => COMPANY_NOUNS.has(noun));
}
