import controls from '../../views/marks/controls.module.css';
import { KEY_BINDINGS, KEY_GROUPS, type KeyGroup } from '../keyboard/keys.ts';
import { SheetFrame } from './SheetFrame.tsx';
import styles from './sheets.module.css';

function Group({ group }: { group: KeyGroup }) {
  const bindings = KEY_BINDINGS.filter((binding) => binding.group === group);
  if (bindings.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{group}</h3>
      <dl className={styles.keys}>
        {bindings.map(({ command, shown, does }) => (
          <div key={`${command} ${shown[0]}`}>
            <dt>
              {shown.map((key) => (
                <kbd key={key} className={controls.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every key and what it does, from the table that the keyboard itself reads. */
export function KeysSheet() {
  return (
    <SheetFrame heading="Keys">
      <div className={styles.groups}>
        {KEY_GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <p className={styles.remark}>
        Every key has a control that is seen, too. Keys rest while you type or a sheet is open.
      </p>
    </SheetFrame>
  );
}
