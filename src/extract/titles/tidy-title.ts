/** Words that no title begins with: of a clause that stood under another. */
const SUBORDINATOR = /^(?:when|while|whereas|although|though) (?=\S+ \S)/iu;
const NAME_TWICE = /\b(\p{Lu}\p{Ll}+) \1\b/gu;
const SAID_CAPITAL = /(?<= says? )(?:His|Her|Their|Its|The|An?|This|These|Those)(?= )/gu;

/** Without what the clause had around it: spaces before marks, articles, conjunctions, a name begun twice. */
export const tidyTitle = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:])/g, '')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(SUBORDINATOR, '')
    .replace(NAME_TWICE, '$1')
    .replace(SAID_CAPITAL, (word) => word.toLowerCase())
    .replace(/\bcan not\b/g, 'cannot')
    .replace(/^(?:[Tt]he|[Aa]n?) (?=\p{Ll})/u, '')
    .replace(/[\s,;:.–—-]+$/u, '')
    .trim();
