/** Words that tell the tense of a clause where no grammar is at hand. */
import type { Lexeme, Tells } from './lexeme.ts';

const words: Readonly<Record<Tells, string>> = {
  future: 'will shall ll wo would might must should may expects hopes intends',
  /** Before "to" these look ahead: "plans to meet Friday". */
  intent: `plan plans planning going hope hoping want wants wanted intend intended likely prepare preparing agreed vowed
    promised ready able asked ordered invited urged required supposed decide decided hoped set`,
  /** Standing alone these look ahead: "talks scheduled for Monday". */
  ahead:
    'scheduled planned expected due slated upcoming begins starts opens continues expires reconvenes resumes meets votes arrives departs returns visits faces takes convenes',
  /** Past forms that do not end in -ed. */
  past: `was were had did said told met began came went took made gave left led held fell rose won lost sent built brought
    bought caught fought found got grew heard hit kept knew laid paid put ran saw sold spent spoke stood struck swore
    taught thought threw understood woke wore wrote broke chose drew drove ate flew forgot froze hid rode shook shot shut
    sang sank slept stole swam became been overthrew withdrew fled dug cut cost born seen taken given known shown gone
    done written spoken`,
  /** Words in -ed that are no past forms. */
  nothing: 'need speed feed indeed united red hundred bed seed weed proceed exceed succeed embed',
};

export const tenseWords: readonly (readonly [string, Lexeme])[] = Object.entries(words).flatMap(
  ([tells, list]) =>
    list.split(/\s+/).map((word): [string, Lexeme] => [word, { tells: tells as Tells }]),
);
