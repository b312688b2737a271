import { cite } from '../messages/en/cite.ts';
import { useWords } from '../messages/use-say.tsx';
import { Cite } from '../views/cite/Cite.tsx';
import { SheetFrame } from './sheets/SheetFrame.tsx';

/** The citations of the event in hand, over the page. */
export function CiteSheet() {
  const words = useWords(cite);
  return (
    <SheetFrame heading={words.heading}>
      <Cite />
    </SheetFrame>
  );
}
