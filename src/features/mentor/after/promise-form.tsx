import { useState } from 'react';
import type { DimensionId } from '../../../core/rubric/catalog.ts';
import { Button } from '../../../ui/button.tsx';
import { calendarWords } from '../../../ui/date-words.ts';
import { Form } from '../../../ui/form.tsx';
import styles from './debrief.module.css';
import type { DebriefStepsProps } from './props.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A calendar day so many days after another; both `YYYY-MM-DD`. */
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const PROPOSED = [
  [3, '三天后'],
  [7, '一个礼拜后'],
  [14, '两个礼拜后'],
] as const;

type PromiseFormProps = Pick<
  DebriefStepsProps,
  'agreement' | 'onAgreement' | 'today' | 'names' | 'focus' | 'writes'
>;

/** 一条承诺: one thing, by a day. */
export function PromiseForm(props: PromiseFormProps) {
  const { agreement, writes, names } = props;
  const [changing, setChanging] = useState(false);
  if (agreement && !changing)
    return (
      <div className={styles.promise}>
        <h3>说定了</h3>
        <p className={styles.promised}>{agreement.text}</p>
        <p>
          {calendarWords(agreement.due)}之前
          {agreement.dimension && `，练的是${names.dimensions[agreement.dimension]}`}
          。到日子会在学员的「今天」里提一句，下回带教也从它开头。
        </p>
        {writes !== 'none' && (
          <Button variant="quiet" onClick={() => setChanging(true)}>
            改一改
          </Button>
        )}
      </div>
    );
  if (writes === 'none') return <p className={styles.none}>师傅和学员还没说定。</p>;
  return <Writing {...props} onDone={() => setChanging(false)} />;
}

function Writing({
  agreement,
  onAgreement,
  today,
  names,
  focus,
  onDone,
}: PromiseFormProps & { onDone: () => void }) {
  const [text, setText] = useState(agreement?.text ?? '');
  const [due, setDue] = useState(agreement?.due ?? daysAfter(today, 7));
  const [dimension, setDimension] = useState<DimensionId | null>(agreement?.dimension ?? focus[0] ?? null);
  const [asked, setAsked] = useState(false);
  const save = () => {
    if (text.trim() === '' || due < today) return setAsked(true);
    onAgreement({ text: text.trim(), due, dimension });
    onDone();
  };
  return (
    <Form className={styles.promise} onSubmit={save}>
      <h3>一条承诺</h3>
      <p>一件事，看得见做没做：谁、碰上什么、怎么办。学员自己说，师傅记。</p>
      <label className={styles.answer}>
        要做的事
        <textarea rows={2} maxLength={200} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <div className={styles.due}>
        <label>
          哪天之前
          <input type="date" min={today} value={due} onChange={({ target }) => setDue(target.value)} />
        </label>
        {PROPOSED.map(([days, words]) => (
          <Button key={days} variant="quiet" onClick={() => setDue(daysAfter(today, days))}>
            {words}
          </Button>
        ))}
      </div>
      <label className={styles.due}>
        练的是
        <select
          value={dimension ?? ''}
          onChange={({ target }) => setDimension((target.value || null) as DimensionId | null)}
        >
          <option value="">不专指哪一项</option>
          {Object.entries(names.dimensions).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {asked && (text.trim() === '' || due < today) && (
        <p role="alert" className={styles.missing}>
          {text.trim() === '' ? '还没写要做什么。' : '日子已经过了，换一天。'}
        </p>
      )}
      <p>
        <Button type="submit">就这么定</Button>
      </p>
    </Form>
  );
}
