import type { Difference } from '../../accounts/difference.ts';
import type { Side } from '../../accounts/sides.ts';
import type { ReportedEvent } from '../../model/dataset.ts';
import { DIFFERENCE_WORDS, MESSAGES } from './messages.ts';
import { SaidCell } from './SaidCell.tsx';

interface DifferenceRowProps {
  difference: Difference;
  event: ReportedEvent;
  left: Side;
  right: Side;
  letters: readonly [string, string];
}

/** Names the side that alone says something of it. */
function noteOf(difference: Difference, [a, b]: readonly [string, string]): string {
  const { kind, left, right } = difference;
  if (difference.only) return MESSAGES.inOnly(difference.only === 'left' ? a : b);
  const only = left.kind === 'nothing' ? b : right.kind === 'nothing' ? a : undefined;
  if (only === undefined) return DIFFERENCE_WORDS[kind].note;
  return kind === 'date' ? MESSAGES.dates(only) : MESSAGES.inOnly(only);
}

/** One difference: its name, and what each article says. */
export function DifferenceRow({ difference, event, left, right, letters }: DifferenceRowProps) {
  return (
    <tr>
      <th scope="row">
        <b>{DIFFERENCE_WORDS[difference.kind].label(difference.about)}</b>
        <small>{noteOf(difference, letters)}</small>
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
