import { Cite } from '../views/cite/Cite.tsx';
import { MESSAGES } from '../views/cite/messages.ts';
import { SheetFrame } from './sheets/SheetFrame.tsx';

/** The citations of the event in hand, over the page. */
export function CiteSheet() {
  return (
    <SheetFrame heading={MESSAGES.heading}>
      <Cite />
    </SheetFrame>
  );
}
