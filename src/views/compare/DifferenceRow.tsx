import type { Difference } from '../../accounts/difference.ts';
import type { Side } from '../../accounts/sides.ts';
import type { MessagesOf } from '../../messages/area.ts';
import { compare } from '../../messages/en/compare.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { isolated } from '../../text/isolate.ts';
import { SaidCell } from './SaidCell.tsx';

interface DifferenceRowProps {
  difference: Difference;
  event: ReportedEvent;
  left: Side;
  right: Side;
  letters: readonly [string, string];
}

/** Names the side that alone says something of it. */
function noteOf(
  difference: Difference,
  [a, b]: readonly [string, string],
  words: MessagesOf<typeof compare>,
): string {
  const { kind, left, right } = difference;
  if (difference.only) return words.inOnly(difference.only === 'left' ? a : b);
  const only = left.kind === 'nothing' ? b : right.kind === 'nothing' ? a : undefined;
  if (only === undefined) return words.difference[kind].note;
  return kind === 'date' ? words.dates(only) : words.inOnly(only);
}

/** One difference: its name, and what each article says. */
export function DifferenceRow({ difference, event, left, right, letters }: DifferenceRowProps) {
  const words = useWords(compare);
  return (
    <tr>
      <th scope="row">
        <b>{words.difference[difference.kind].label(isolated(difference.about))}</b>
        <small>{noteOf(difference, letters, words)}</small>
      </th>
      <td data-letter={letters[0]}>
        <SaidCell difference={difference} said={difference.left} side={left} event={event} />
      </td>
      <td data-letter={letters[1]}>
        <SaidCell difference={difference} said={difference.right} side={right} event={event} />
      </td>
    </tr>
  );
}
