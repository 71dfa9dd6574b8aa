import { useMemo, useRef, useState } from 'react';
import type { CalibrationDue } from '../../core/mentor/calibration.ts';
import type { SessionTerms } from '../../core/mentor/room/session-opening.ts';
import type { Partner } from '../../core/mentor/session-parts.ts';
import { DIMENSIONS, type DimensionId } from '../../core/rubric/catalog.ts';
import { Button } from '../../ui/button.tsx';
import { calendarWords } from '../../ui/date-words.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import styles from './mentor.module.css';
import type { MentorServices } from './mentor-services.ts';
import { PersonField } from './person-field.tsx';
import { useStart } from './use-start.ts';

interface StartPageProps {
  readonly services: MentorServices;
  readonly deskKey: string;
  readonly online: boolean;
  readonly recordsHref: string;
  readonly calibrationHref: string;
  readonly onOpened: () => void;
}

const MOST_AIMS = 3;

const SEATS = [
  { value: 'two', label: '各看各的屏幕' },
  { value: 'one', label: '只有一块屏幕' },
] as const;

const SEAT_NOTES = {
  online: '徒弟用另一台电脑或平板，连同一个网；下一页有网址和号码。',
  two: '这台电脑接着第二块屏幕：下一页打开徒弟的窗口，拖过去。',
  one: '走的时候屏幕上只有徒弟的，您按键记，什么也不显示；走完再看、再补。',
} as const;

/** Who of those known has this name; somebody new otherwise. */
const partnerOf = (name: string, known: readonly Partner[], newId: () => string): Partner =>
  known.find((one) => one.name === name.trim()) ?? { id: newId(), name: name.trim(), unit: '' };

/** All a session begins with, on one page. */
export function StartPage({
  services,
  deskKey,
  online,
  recordsHref,
  calibrationHref,
  onOpened,
}: StartPageProps) {
  const { scenarios, rooms, newId } = services;
  const start = useStart(services);
  const cards = scenarios.list();
  const [scenario, setScenario] = useState(cards[0]?.id ?? '');
  const [own, setOwn] = useState<readonly DimensionId[]>();
  const [windows, setWindows] = useState<'two' | 'one'>('two');
  const [withAnswers, setWithAnswers] = useState(false);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const focus = useMemo(() => cards.find(({ id }) => id === scenario)?.focus ?? [], [cards, scenario]);
  const chosen =
    own ?? (start.proposal.dimensions.length > 0 ? start.proposal.dimensions : focus.slice(0, 2));
  const ready = start.mentor.trim() !== '' && start.trainee.trim() !== '';
  const begin = async () => {
    if (!ready) return setMissing(true);
    setBusy(true);
    const mentor = partnerOf(start.mentor, start.known, newId);
    const trainee = partnerOf(start.trainee, start.known, newId);
    const terms: SessionTerms = {
      ...{ mentor, trainee, withAnswers },
      aim: { dimensions: [...chosen], words: '' },
      oneScreen: windows === 'one',
      calibrated: start.calibration?.day ?? null,
    };
    const why = await rooms.open(scenario, terms, deskKey);
    setBusy(false);
    if (why === undefined) onOpened();
    else setTrouble(why);
  };
  return (
    <section className={styles.start} aria-labelledby="mentor-start">
      <header className={styles.startHead}>
        <h1 id="mentor-start">带教</h1>
        <a href={recordsHref}>带教记录和校准</a>
      </header>
      <p className={styles.lead}>师傅坐在旁边，徒弟自己说。半个钟头，走一遍、评一遍、谈一遍。</p>
      {trouble && (
        <Notice tone="warn" live>
          {trouble}
        </Notice>
      )}
      <Form className={styles.form} onSubmit={() => void begin()}>
        <div className={styles.sides}>
          <div className={styles.side}>
            <div className={styles.two}>
              <PersonField
                label="师傅"
                value={start.mentor}
                known={start.mentors}
                missing={missing && start.mentor.trim() === ''}
                onChange={start.setMentor}
              />
              <PersonField
                label="徒弟"
                value={start.trainee}
                known={start.trainees}
                missing={missing && start.trainee.trim() === ''}
                onChange={(name) => {
                  start.setTrainee(name);
                  setOwn(undefined);
                }}
              />
            </div>
            {start.proposal.promise && (
              <Notice title="上回说定的">
                {start.proposal.promise.text}（{calendarWords(start.proposal.promise.due)}之前）
              </Notice>
            )}
            <Aims names={scenarios.names().dimensions} chosen={chosen} onChange={setOwn} />
            {start.calibration && <CalibrationOffer {...start.calibration} href={calibrationHref} />}
          </div>
          <div className={styles.side}>
            <Scenarios cards={cards} task={services.task(scenario)} value={scenario} onChange={setScenario} />
            <RadioCards legend="怎么坐" value={windows} compact options={SEATS} onChange={setWindows} />
            <p className={styles.small}>
              {windows === 'two' && online ? SEAT_NOTES.online : SEAT_NOTES[windows]}
            </p>
            <Toggle
              label="带着答案看"
              note="平时不开：先凭自己的眼睛评，评完再看机器怎么读。开了，记录上会写明。"
              checked={withAnswers}
              onChange={setWithAnswers}
            />
          </div>
        </div>
        <Button type="submit" variant="primary" disabled={busy}>
          {busy ? '正在开……' : '开始'}
        </Button>
      </Form>
    </section>
  );
}

interface CalibrationOfferProps {
  readonly due: CalibrationDue;
  readonly sessions: number;
  readonly href: string;
}

/** 校准 where it is due: offered, never in the way. */
function CalibrationOffer({ due, sessions, href }: CalibrationOfferProps) {
  if (due === 'fresh') return null;
  return (
    <p className={styles.offer}>
      {due === 'first'
        ? '带教前花十分钟，看两场录好的，先对一对自己的尺子。'
        : `上回校准之后带了 ${sessions} 场，该再对一对尺子了。`}
      <a href={href}>去校准</a>（不做也能开始）
    </p>
  );
}

interface AimsProps {
  readonly names: Readonly<Record<DimensionId, { readonly name: string }>>;
  readonly chosen: readonly DimensionId[];
  readonly onChange: (chosen: readonly DimensionId[]) => void;
}

/** 今天练什么: one to three of the seven. */
function Aims({ names, chosen, onChange }: AimsProps) {
  const toggle = (id: DimensionId) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-MOST_AIMS);
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset className={styles.aims}>
      <legend>今天练什么（点一到三样）</legend>
      {DIMENSIONS.map((id) => (
        <button key={id} type="button" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
          {names[id].name}
        </button>
      ))}
    </fieldset>
  );
}

interface ScenariosProps {
  readonly cards: ReturnType<MentorServices['scenarios']['list']>;
  readonly task: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Scenarios({ cards, task, value, onChange }: ScenariosProps) {
  const select = useRef<HTMLSelectElement>(null);
  return (
    <div className={styles.person}>
      <label htmlFor="mentor-scenario">走哪个情景</label>
      <select
        id="mentor-scenario"
        ref={select}
        className={styles.field}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {cards.map(({ id, title, minutes }) => (
          <option key={id} value={id}>
            {title}（约 {minutes} 分钟）
          </option>
        ))}
      </select>
      <p className={styles.small}>{task}</p>
    </div>
  );
}
