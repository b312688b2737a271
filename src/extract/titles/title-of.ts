/** Short neutral titles in the present tense, attributed where the source only claims. */
import { nounTitle, predicateTitle } from './noun-title.ts';
import { tidyTitle } from './tidy-title.ts';
import { capital, type TitleContext } from './title-context.ts';
import { verbTitle } from './verb-title.ts';

function plainTitle(c: TitleContext): string {
  switch (c.trigger.form) {
    case 'noun':
      return nounTitle(c);
    case 'office':
    case 'stance':
      return predicateTitle(c);
    default:
      return verbTitle(c);
  }
}

/** Lower-cases the first letter unless a name begins the title. */
function lowerStart(c: TitleContext, title: string): string {
  const word = title.split(' ')[0];
  const first = c.sentence.tokens.find((token) => token.text.toLowerCase() === word?.toLowerCase());
  const common =
    first &&
    !/^(?:PROPN|PRON)$/.test(first.upos) &&
    [...c.found.agents, ...c.found.targets].every((at) =>
      c.namesAt(at).every((named) => !named.text.startsWith(word ?? '')),
    );
  const gerund = first === undefined && /^\p{Lu}\p{Ll}+ing$/u.test(word ?? '');
  return common || gerund ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** "Azerbaijan says …" before what its source only claims. */
function attribute(c: TitleContext, title: string): string {
  if (c.modality !== 'claimed' || c.speaker === undefined || title.startsWith(c.speaker.text))
    return title;
  // "Both sides claim to have inflicted losses": told by those who did it.
  const speaker = c.speaker.text;
  if (c.found.agents.some((at) => c.namesAt(at).some(({ text }) => text === speaker))) return title;
  if (c.trigger.form === 'noun') return title;
  return `${c.speaker.text} ${c.speaker.plural ? 'say' : 'says'} ${lowerStart(c, title)}`;
}

export function titleOf(c: TitleContext): string {
  const title = tidyTitle(attribute(c, plainTitle(c)));
  return capital(title === '' ? c.sentence.tokens[c.trigger.at]!.text : title);
}
