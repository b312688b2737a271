import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { titleLanguage } from '../../query/title-language.ts';
import { FoundWords } from './FoundWords.tsx';

/** The words of an event's title in their own language and direction, whatever stands beside them. */
export function TitleWords({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  return (
    <bdi lang={titleLanguage(dataset, event)}>
      <FoundWords text={event.title} />
    </bdi>
  );
}
