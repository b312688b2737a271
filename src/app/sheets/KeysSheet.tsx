import { keys } from '../../messages/en/keys.ts';
import { useWords } from '../../messages/use-say.tsx';
import controls from '../../views/marks/controls.module.css';
import { KEY_BINDINGS, KEY_GROUPS, type KeyGroup } from '../keyboard/keys.ts';
import { SheetFrame } from './SheetFrame.tsx';
import styles from './sheets.module.css';

function Group({ group }: { group: KeyGroup }) {
  const words = useWords(keys);
  const bindings = KEY_BINDINGS.filter((binding) => binding.group === group);
  if (bindings.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{words.groups[group]}</h3>
      <dl className={styles.keys}>
        {bindings.map(({ command, shown }) => (
          <div key={`${command} ${shown[0]}`}>
            <dt>
              {shown.map((key) => (
                <kbd key={key} className={controls.key}>
                  {words.printed(key)}
                </kbd>
              ))}
            </dt>
            <dd>{words.does[command]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every key and what it does, from the table that the keyboard itself reads. */
export function KeysSheet() {
  const words = useWords(keys);
  return (
    <SheetFrame heading={words.heading}>
      <div className={styles.groups}>
        {KEY_GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <p className={styles.remark}>{words.remark}</p>
    </SheetFrame>
  );
}
