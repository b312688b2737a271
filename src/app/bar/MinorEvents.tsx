import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { detailChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectMinorCount } from '../../store/select-counts.ts';
import controls from '../../views/marks/controls.module.css';

/** How many minor events the filters would show too, and the switch that shows or hides them. */
export function MinorEvents() {
  const { minor: words } = useWords(page);
  const act = useAct();
  const minor = useSelected(selectMinorCount);
  const all = useSelected((state) => state.view.filters.detail === 'all');
  if (minor === 0) return null;
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.small} ${controls.quiet}`}
      aria-label={all ? words.toHide(minor) : words.toShow(minor)}
      onClick={() => act(detailChosen, all ? 'main' : 'all')}
    >
      {all ? words.hide(minor) : words.show(minor)}
    </button>
  );
}
