import { type FormEvent, useId, useMemo, useState } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { hours } from '../../messages/en/hours.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Article } from '../../model/dataset.ts';
import { readZone } from '../../query/read-zone.ts';
import { storyZones } from '../../query/story-zones.ts';
import { wordZoneName } from '../../query/word-date.ts';
import controls from '../../views/marks/controls.module.css';
import styles from './hours.module.css';

/** The names of the zones that the browser knows; an old browser tells none, and takes any that it can read. */
const zonesOfBrowser = (): readonly string[] => Intl.supportedValuesOf?.('timeZone') ?? [];

interface StoryZoneFieldProps {
  articles: readonly Article[];
  /** A zone that is neither the reader's nor UTC. */
  chosen: string | undefined;
  onChoose: (zone: string) => void;
}

/** Any zone by name or offset, and those of the places in the datelines. */
export function StoryZoneField({ articles, chosen, onChoose }: StoryZoneFieldProps) {
  const say = useSay();
  const words = say(hours);
  const id = useId();
  const zones = useMemo(zonesOfBrowser, []);
  const places = useMemo(() => storyZones(articles, zones), [articles, zones]);
  const [typed, setTyped] = useState(chosen ?? '');
  const [refused, setRefused] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const zone = readZone(typed, zones);
    setRefused(zone === undefined ? typed : undefined);
    if (zone !== undefined) onChoose(zone);
  };
  return (
    <form className={styles.story} onSubmit={submit}>
      <p className={styles.name}>{words.story}</p>
      <div className={styles.row}>
        <input
          type="text"
          list={`${id}-zones`}
          value={typed}
          aria-label={words.field}
          aria-describedby={`${id}-note ${id}-refused`}
          aria-invalid={refused !== undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <datalist id={`${id}-zones`}>
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <button type="submit" className={`${controls.button} ${controls.line}`}>
          {words.show}
        </button>
      </div>
      <small id={`${id}-note`}>{words.fieldNote}</small>
      <p id={`${id}-refused`} role="status" className={styles.refused}>
        {refused !== undefined && words.unknown(refused)}
      </p>
      {places.length > 0 && (
        <div className={styles.places}>
          <span>{words.places}:</span>
          {places.map(({ zone, articles: count }) => (
            <button
              key={zone}
              type="button"
              className={`${controls.button} ${controls.small} ${controls.line}`}
              aria-pressed={zone === chosen}
              onClick={() => {
                setTyped(zone);
                setRefused(undefined);
                onChoose(zone);
              }}
            >
              {wordZoneName(zone)} · {say(counts).articles(count)}
            </button>
          ))}
        </div>
      )}
    </form>
  );
}
