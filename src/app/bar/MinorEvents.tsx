import { detailChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectMinorCount } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';

/** How many minor events the filters would show too, and the switch that shows or hides them. */
export function MinorEvents() {
  const act = useAct();
  const minor = useSelected(selectMinorCount);
  const all = useSelected((state) => state.view.filters.detail === 'all');
  if (minor === 0) return null;
  const count = minor.toLocaleString('en');
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.small} ${controls.quiet}`}
      aria-label={`${count} minor ${minor === 1 ? 'event' : 'events'}: ${all ? 'hide' : 'show'}`}
      onClick={() => act(detailChosen, all ? 'main' : 'all')}
    >
      {all ? `Hide ${count} minor` : `+ ${count} minor`}
    </button>
  );
}
