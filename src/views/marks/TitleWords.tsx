import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { titleLanguage } from '../../query/title-language.ts';

/** The words of an event's title in their own language and direction, whatever stands beside them. */
export function TitleWords({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  return <bdi lang={titleLanguage(dataset, event)}>{event.title}</bdi>;
}
