import { FAMILIES, FAMILY_LABELS, KIND_FACTS, KINDS } from '../../model/kinds.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { Badge } from '../../views/marks/Badge.tsx';
import controls from '../../views/marks/controls.module.css';
import { DateMark } from '../../views/marks/DateMark.tsx';
import { Icon } from '../../views/marks/Icon.tsx';
import { SourceKey } from '../../views/marks/SourceKey.tsx';
import styles from './legend.module.css';
import { DATE_MEANINGS, MODALITY_MEANINGS } from './legend-words.ts';
import { SheetFrame } from './SheetFrame.tsx';
import sheets from './sheets.module.css';

function OnTheTimeline() {
  return (
    <section className={sheets.group}>
      <h3>On the timeline: certainty is form</h3>
      <ul className={styles.rows}>
        {DATE_MEANINGS.map(({ form, name, means }) => (
          <li key={form}>
            <DateMark form={form} />
            <span>
              <b>{name}</b> {means}
            </span>
          </li>
        ))}
        <li>
          <span className={styles.several}>12</span>
          <span>
            <b>Number in an oval.</b> So many events, too close to tell apart at this zoom.
          </span>
        </li>
        <li>
          <span className={styles.letters}>AB</span>
          <span>
            <b>Letters after a title.</b> The articles that report it.
          </span>
        </li>
        <li>
          <span className={styles.published} />
          <span>
            <b>Line and tint.</b> The latest publication: no dated report can stand after it.
          </span>
        </li>
        <li>
          <span className={styles.fold} />
          <span>
            <b>Zigzag.</b> Years without events are folded; the tinted part has a scale of its own.
          </span>
        </li>
      </ul>
    </section>
  );
}

function Kinds() {
  return (
    <section className={sheets.group}>
      <h3>Kinds of event: the icon tells the kind, the colour its family</h3>
      <div className={styles.families}>
        {FAMILIES.map((family) => (
          <div key={family}>
            <h4>{FAMILY_LABELS[family]}</h4>
            <ul>
              {KINDS.filter((kind) => KIND_FACTS[kind].family === family).map((kind) => (
                <li key={kind}>
                  <Badge kind={kind} form="plain" />
                  {KIND_FACTS[kind].label}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function InTheWords() {
  return (
    <section className={sheets.group}>
      <h3>In the words: serif is the source speaking, word for word</h3>
      <ul className={styles.rows}>
        <li>
          <mark className={styles.trigger}>warned</mark>
          <span>
            <b>Marker yellow.</b> The words that tell of the event, and the passage in hand.
          </span>
        </li>
        <li>
          <span className={styles.phrase}>on Tuesday</span>
          <span>
            <b>Dotted.</b> The words that the date was read from.
          </span>
        </li>
        <li>
          <span className={styles.around}>he added.</span>
          <span>
            <b>Grey.</b> The article’s words before and after the passage.
          </span>
        </li>
        <li>
          <span className={styles.one}>passage</span>
          <span>
            <b>Underlined in an article.</b> Words that report an event, in the colour of its
            family.
          </span>
        </li>
        <li>
          <span className={styles.two}>passage</span>
          <span>
            <b>A second line.</b> Another event is reported in the same words.
          </span>
        </li>
        <li>
          <span className={styles.number}>12</span>
          <span>
            <b>Number.</b> Leads to the event in the margin, and to the event itself.
          </span>
        </li>
        <li>
          <SourceKey letter="A" title="Article A" />
          <span>
            <b>Square letter.</b> An article; before a name it is the article that quotes the
            speaker.
          </span>
        </li>
      </ul>
    </section>
  );
}

function Modalities() {
  return (
    <section className={sheets.group}>
      <h3>How a report puts it</h3>
      <ul className={styles.rows}>
        {MODALITY_MEANINGS.map(({ name, means }) => (
          <li key={name}>
            <span className={controls.tag}>{name}</span>
            <span>{means}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToTour() {
  const act = useAct();
  return (
    <p className={sheets.remark}>
      <button
        type="button"
        className={`${controls.button} ${controls.line}`}
        onClick={() => act(panelOpened, 'tour')}
      >
        <Icon name="right" size={14} />
        Take a short tour
      </button>
    </p>
  );
}

/** "How to read this": every mark of the page beside what it means. */
export function LegendSheet() {
  return (
    <SheetFrame heading="How to read this">
      <ToTour />
      <OnTheTimeline />
      <Kinds />
      <InTheWords />
      <Modalities />
    </SheetFrame>
  );
}
