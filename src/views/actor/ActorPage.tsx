/** One actor: who it is in the sources' own words, what it does, and with whom. */

import { useMemo } from 'react';
import { type ActorProfile, actorProfile } from '../../accounts/actor-profile.ts';
import type { Description } from '../../accounts/describe-actor.ts';
import { actor as messages } from '../../messages/en/actor.ts';
import { kinds } from '../../messages/en/kinds.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { ActorId, Dataset } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import type { ActorRole } from '../../query/filters.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import { articleOpened, filtersChanged, screenOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { isolated } from '../../text/isolate.ts';
import controls from '../marks/controls.module.css';
import page from '../marks/page.module.css';
import { SourceKey } from '../marks/SourceKey.tsx';
import { ActorEvents } from './ActorEvents.tsx';
import styles from './actor.module.css';
import { Companions } from './Companions.tsx';

interface OfActor {
  dataset: Dataset;
  profile: ActorProfile;
}

const MOST_DESCRIPTIONS = 12;

function Head({ dataset, profile: { actor } }: OfActor) {
  const { actor: kind } = useWords(kinds);
  const words = useWords(messages);
  const act = useAct();
  const whole = dataset.actors.find(({ id }) => id === actor.partOf);
  return (
    <header className={page.head}>
      <div>
        <h1 id="actor">
          <bdi>{actor.name}</bdi>
        </h1>
        <p className={page.lead}>
          {kind[actor.kind]}
          {whole && (
            <>
              {', '}
              <button
                type="button"
                className={styles.name}
                onClick={() => act(screenOpened, { kind: 'actor', actor: whole.id })}
              >
                {words.partOf(isolated(whole.name))}
              </button>
            </>
          )}
        </p>
        {actor.aliases && actor.aliases.length > 0 && (
          <p className={page.small}>
            {words.also}: {actor.aliases.map(isolated).join('; ')}
          </p>
        )}
      </div>
    </header>
  );
}

function DescriptionItem({ dataset, said }: { dataset: Dataset; said: Description }) {
  const say = useSay();
  const act = useAct();
  const { article, start, end } = said;
  const letter = articleLetters(dataset).get(article.id) ?? '?';
  return (
    <li>
      <button
        type="button"
        className={styles.described}
        onClick={() => act(articleOpened, article.id)}
      >
        <SourceKey letter={letter} title={article.title ?? article.id} />
        <q className={page.quote} lang={article.language} dir="auto">
          {article.text.slice(start, end)}
        </q>
        {article.published && <small>{wordEdtfDate(article.published, say)}</small>}
      </button>
    </li>
  );
}

function Descriptions({ dataset, profile: { descriptions } }: OfActor) {
  const words = useWords(messages);
  return (
    <section className={styles.section}>
      <h2>{words.described}</h2>
      {descriptions.length === 0 && <p className={page.small}>{words.notDescribed}</p>}
      <ul>
        {descriptions.slice(0, MOST_DESCRIPTIONS).map((said) => (
          <DescriptionItem key={`${said.article.id} ${said.start}`} dataset={dataset} said={said} />
        ))}
      </ul>
      {descriptions.length > MOST_DESCRIPTIONS && (
        <p className={page.small}>{words.more(descriptions.length - MOST_DESCRIPTIONS)}</p>
      )}
    </section>
  );
}

function Profile({ dataset, profile }: OfActor) {
  const words = useWords(messages);
  const act = useAct();
  const { actor, asAgent, asTarget, asSpeaker, companions } = profile;
  const showAll = (actorRole: ActorRole) => () => {
    act(filtersChanged, { actors: [actor.id], actorRole, detail: 'all' });
    act(screenOpened, { kind: 'list' });
  };
  return (
    <>
      <Head dataset={dataset} profile={profile} />
      <Descriptions dataset={dataset} profile={profile} />
      <ActorEvents heading={words.agent} events={asAgent} onShowAll={showAll('agent')} />
      <ActorEvents heading={words.target} events={asTarget} onShowAll={showAll('target')} />
      <ActorEvents heading={words.speaker} events={asSpeaker} onShowAll={showAll('speaker')} />
      <section className={styles.section}>
        <h2>{words.with}</h2>
        <Companions actor={actor} all={companions} />
      </section>
    </>
  );
}

function Missing({ id }: { id: string }) {
  const words = useWords(messages);
  const act = useAct();
  return (
    <>
      <h1 id="actor" className={styles.missing}>
        {words.missing}
      </h1>
      <p className={page.lead}>
        <code>{id}</code>
      </p>
      <button
        type="button"
        className={`${controls.button} ${controls.solid}`}
        onClick={() => act(screenOpened, { kind: 'timeline' })}
      >
        {words.toEvents}
      </button>
    </>
  );
}

export function ActorPage() {
  const dataset = useSelected(selectDataset);
  const id = useSelected(({ view }) =>
    view.screen.kind === 'actor' ? view.screen.actor : ('' as ActorId),
  );
  const profile = useMemo(() => actorProfile(dataset, id), [dataset, id]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section className={page.page} aria-labelledby="actor" tabIndex={0}>
      <div className={`${page.inside} ${page.narrow}`}>
        {profile ? <Profile dataset={dataset} profile={profile} /> : <Missing id={id} />}
      </div>
    </section>
  );
}
