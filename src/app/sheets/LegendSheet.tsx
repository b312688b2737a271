import { kinds as kindWords } from '../../messages/en/kinds.ts';
import { legend } from '../../messages/en/legend.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { MODALITIES } from '../../model/dataset.ts';
import { FAMILIES, KIND_FACTS, KINDS } from '../../model/kinds.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { Badge } from '../../views/marks/Badge.tsx';
import controls from '../../views/marks/controls.module.css';
import { DATE_FORMS, DateMark } from '../../views/marks/DateMark.tsx';
import { Icon } from '../../views/marks/Icon.tsx';
import putting from '../../views/marks/putting.module.css';
import { SourceKey } from '../../views/marks/SourceKey.tsx';
import { GetsWrong } from './GetsWrong.tsx';
import styles from './legend.module.css';
import { SheetFrame } from './SheetFrame.tsx';
import sheets from './sheets.module.css';

/** The name of a mark, and what it means. */
function Meaning({ of }: { of: { readonly name: string; readonly means: string } }) {
  return (
    <span>
      <b>{of.name}</b> {of.means}
    </span>
  );
}

function OnTheTimeline() {
  const words = useWords(legend);
  return (
    <section className={sheets.group}>
      <h3>{words.onTimeline}</h3>
      <ul className={styles.rows}>
        {DATE_FORMS.map((form) => (
          <li key={form}>
            <DateMark form={form} />
            <Meaning of={words.forms[form]} />
          </li>
        ))}
        <li>
          <span className={styles.several}>12</span>
          <Meaning of={words.several} />
        </li>
        <li>
          <span className={styles.letters}>AB</span>
          <Meaning of={words.letters} />
        </li>
        <li>
          <span className={styles.published} />
          <Meaning of={words.published} />
        </li>
        <li>
          <span className={styles.fold} />
          <Meaning of={words.fold} />
        </li>
        <li>
          <span className={styles.held} />
          <Meaning of={words.held} />
        </li>
        <li>
          <span className={styles.keyDay} />
          <Meaning of={words.keyDay} />
        </li>
        <li>
          <span className={styles.joint}>A + B</span>
          <Meaning of={words.joint} />
        </li>
        <li>
          <span className={styles.bars}>
            <i />
            <i />
            <i />
          </span>
          <Meaning of={words.bars} />
        </li>
      </ul>
    </section>
  );
}

function Kinds() {
  const say = useSay();
  return (
    <section className={sheets.group}>
      <h3>{say(legend).kinds}</h3>
      <div className={styles.families}>
        {FAMILIES.map((family) => (
          <div key={family}>
            <h4>{say(kindWords).family[family]}</h4>
            <ul>
              {KINDS.filter((kind) => KIND_FACTS[kind].family === family).map((kind) => (
                <li key={kind}>
                  <Badge kind={kind} form="plain" />
                  {say(kindWords).kind[kind]}
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
  const words = useWords(legend);
  return (
    <section className={sheets.group}>
      <h3>{words.inWords}</h3>
      <ul className={styles.rows}>
        <li>
          <mark className={styles.trigger}>{words.samples.trigger}</mark>
          <Meaning of={words.trigger} />
        </li>
        <li>
          <span className={styles.phrase}>{words.samples.phrase}</span>
          <Meaning of={words.phrase} />
        </li>
        <li>
          <span className={styles.around}>{words.samples.around}</span>
          <Meaning of={words.around} />
        </li>
        <li>
          <span className={styles.one}>{words.samples.passage}</span>
          <Meaning of={words.underlined} />
        </li>
        <li>
          <span className={styles.two}>{words.samples.passage}</span>
          <Meaning of={words.secondLine} />
        </li>
        <li>
          <span className={styles.number}>12</span>
          <Meaning of={words.number} />
        </li>
        <li>
          <SourceKey letter="A" title={words.samples.article} />
          <Meaning of={words.square} />
        </li>
      </ul>
    </section>
  );
}

function Modalities() {
  const say = useSay();
  return (
    <section className={sheets.group}>
      <h3>{say(legend).howPut}</h3>
      <ul className={styles.rows}>
        {MODALITIES.map((modality) => (
          <li key={modality}>
            <span className={modality === 'asserted' ? undefined : putting[modality]}>
              {say(kindWords).putAs[modality]}
            </span>
            <span>{say(legend).modalities[modality]}</span>
          </li>
        ))}
        <li>
          <Icon name="differ" size={14} />
          <Meaning of={say(legend).differ} />
        </li>
        <li>
          <Icon name="edit" size={14} />
          <Meaning of={say(legend).edited} />
        </li>
      </ul>
    </section>
  );
}

function ToTour() {
  const { takeTour } = useWords(legend);
  const act = useAct();
  return (
    <p className={sheets.remark}>
      <button
        type="button"
        className={`${controls.button} ${controls.line}`}
        onClick={() => act(panelOpened, 'tour')}
      >
        <Icon name="right" size={14} />
        {takeTour}
      </button>
    </p>
  );
}

/** "How to read this": every mark of the page beside what it means. */
export function LegendSheet() {
  const { heading } = useWords(legend);
  return (
    <SheetFrame heading={heading}>
      <ToTour />
      <OnTheTimeline />
      <Kinds />
      <InTheWords />
      <Modalities />
      <GetsWrong />
    </SheetFrame>
  );
}
