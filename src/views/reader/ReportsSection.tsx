import { lazy, Suspense } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent, ReportId } from '../../model/dataset.ts';
import { countIndependent } from '../../query/independent-articles.ts';
import { ReportCard } from './ReportCard.tsx';
import styles from './report.module.css';
import { Section } from './Section.tsx';

interface ReportsSectionProps {
  dataset: Dataset;
  event: ReportedEvent;
  asked?: ReportId | undefined;
}

const EventWays = lazy(() => import('./EventWays.tsx').then((m) => ({ default: m.EventWays })));

/** Every report of the event, in the order of the dataset, counted apart from the articles that carry them. */
export function ReportsSection({ dataset, event, asked }: ReportsSectionProps) {
  const words = useWords(reader);
  const count = useWords(counts);
  const { reports } = event;
  const ids = new Set(reports.map(({ article }) => article));
  const articles = ids.size;
  const independent = countIndependent(ids, dataset.articles);
  return (
    <Section
      heading={words.reports}
      aside={`${count.reports(reports.length)} · ${count.articles(articles)}${independent < articles ? `, ${words.independent(independent)}` : ''}`}
    >
      {independent < articles && <p className={styles.sameText}>{words.sameText}</p>}
      <Suspense fallback={null}>
        <EventWays dataset={dataset} event={event} />
      </Suspense>
      {reports.map((report) => (
        <ReportCard
          key={report.id}
          dataset={dataset}
          event={event}
          report={report}
          asked={report.id === asked}
        />
      ))}
    </Section>
  );
}
