import { lazy, Suspense, useEffect, useRef } from 'react';
import { dates } from '../../messages/en/dates.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { Dataset, Report, ReportedEvent, When } from '../../model/dataset.ts';
import { citePassage } from '../../query/cite-passage.ts';
import { pageOfOffset } from '../../query/page-of-offset.ts';
import { passageContext } from '../../query/passage-context.ts';
import { wordWhenLong } from '../../query/word-when.ts';
import { articleOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { CopyButton } from '../marks/CopyButton.tsx';
import controls from '../marks/controls.module.css';
import { Excerpt } from '../marks/Excerpt.tsx';
import { Icon } from '../marks/Icon.tsx';
import { AttributionChain } from './AttributionChain.tsx';
import styles from './report.module.css';

const QuoteCheck = lazy(() => import('./QuoteCheck.tsx').then((m) => ({ default: m.QuoteCheck })));

interface ReportCardProps {
  dataset: Dataset;
  event: ReportedEvent;
  report: Report;
  /** The address asks for this report: it is brought into sight and marked. */
  asked: boolean;
}

/** The date that this report alone gives. */
function OwnDate({ when }: { when: When }) {
  const say = useSay();
  return (
    <p className={styles.ownDate}>
      {say(reader).thisReportDates(<b>{wordWhenLong(when, say)}</b>, say(dates).basis[when.basis])}{' '}
      <code>{when.edtf}</code>
    </p>
  );
}

function Proof({ dataset, event, report }: Omit<ReportCardProps, 'asked'>) {
  const say = useSay();
  const words = say(reader);
  const act = useAct();
  const article = dataset.articles.find(({ id }) => id === report.article);
  if (!article) return null;
  const { start, end, quote } = report.passage;
  const page = pageOfOffset(article, start);
  const verbatim = article.text.slice(start, end) === quote;
  const open = () => act(articleOpened, article.id, { kind: 'report', report: report.id });
  return (
    <div className={styles.proof}>
      <Icon name={verbatim ? 'check' : 'alert'} size={12} />
      <span>
        {page !== undefined && `${words.page(page)} · `}
        {words.characters(verbatim, start, end)}
      </span>
      <span className={styles.go}>
        <CopyButton
          name={words.copyQuote(event.title)}
          className={`${controls.small} ${controls.quiet}`}
          text={() => citePassage(article, report.passage, say)}
        />
        <button
          type="button"
          className={`${controls.button} ${controls.small} ${controls.line}`}
          onClick={open}
        >
          <Icon name="open" size={14} />
          {words.openInArticle}
        </button>
      </span>
    </div>
  );
}

/** One report: through whom, the passage in its context, the proof that it is verbatim. */
export function ReportCard({ dataset, event, report, asked }: ReportCardProps) {
  const words = useWords(reader);
  const card = useRef<HTMLElement>(null);
  const quote = useSelected(({ view: { selection } }) =>
    asked && selection.kind === 'report' ? selection.quote : undefined,
  );
  useEffect(() => {
    if (asked) card.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const article = dataset.articles.find(({ id }) => id === report.article);
  if (!article) return null;
  const phrase = (report.when ?? event.when)?.phrase;
  const differs = report.when !== undefined && report.when.edtf !== event.when?.edtf;
  return (
    <article
      ref={card}
      className={`${styles.report} ${asked ? styles.asked : ''}`}
      aria-current={asked || undefined}
    >
      <AttributionChain dataset={dataset} report={report} />
      <Excerpt
        article={article}
        report={report}
        phrase={phrase?.article === article.id ? phrase : undefined}
        context={passageContext(article, report.passage)}
      />
      {report.figures && report.figures.length > 0 && (
        <p className={styles.figures}>
          {report.figures.map(({ value, unit, start }) => (
            <span key={start} className={`${controls.tag} ${controls.outlined}`}>
              <bdi>{words.figure(value, unit)}</bdi>
            </span>
          ))}
        </p>
      )}
      {quote !== undefined && (
        <Suspense fallback={null}>
          <QuoteCheck report={report} quote={quote} />
        </Suspense>
      )}
      {differs && report.when && <OwnDate when={report.when} />}
      <Proof dataset={dataset} event={event} report={report} />
    </article>
  );
}
