import { kinds } from '../../messages/en/kinds.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { ActorId, Dataset, ReportedEvent, Role } from '../../model/dataset.ts';
import { actorFilterToggled, screenOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import { Section } from './Section.tsx';
import styles from './who.module.css';

function ActorChip({ dataset, actor }: { dataset: Dataset; actor: ActorId }) {
  const words = useWords(reader);
  const act = useAct();
  const chosen = useSelected(({ view }) => view.filters.actors.includes(actor));
  const known = dataset.actors.find(({ id }) => id === actor);
  const name = known?.name ?? actor;
  return (
    <span className={styles.chip}>
      <button
        type="button"
        className={styles.actor}
        aria-pressed={chosen}
        title={chosen ? words.stopFiltering(name) : words.showOnly(name)}
        onClick={() => act(actorFilterToggled, actor)}
      >
        <span>
          <bdi>{name}</bdi>
        </span>{' '}
        {known?.description && <small dir="auto">{known.description}</small>}
      </button>
      {known && (
        <button
          type="button"
          className={`${controls.button} ${controls.small} ${controls.square}`}
          aria-label={words.about(name)}
          title={words.about(name)}
          onClick={() => act(screenOpened, { kind: 'actor', actor })}
        >
          <Icon name="right" size={12} />
        </button>
      )}
    </span>
  );
}

/** Who took part, each a switch of the actor filter. A missing agent is said, not guessed. */
export function WhoSection({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const say = useSay();
  const words = say(reader);
  const inRole = (role: Role): readonly ActorId[] => [
    ...new Set(event.participants.filter((one) => one.role === role).map(({ actor }) => actor)),
  ];
  const roles = (['agent', 'target', 'other'] as const).filter(
    (role) => role === 'agent' || inRole(role).length > 0,
  );
  return (
    <Section heading={words.who}>
      <dl className={styles.who}>
        {roles.map((role) => (
          <div key={role}>
            <dt>{say(kinds).role[role]}</dt>
            <dd>
              {inRole(role).map((actor) => (
                <ActorChip key={actor} dataset={dataset} actor={actor} />
              ))}
              {inRole(role).length === 0 && (
                <span className={styles.unnamed}>{words.notNamed}</span>
              )}
            </dd>
          </div>
        ))}
        {event.where && (
          <div>
            <dt>{words.where}</dt>
            <dd>
              <span className={styles.place}>{event.where}</span>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
