import { useState } from 'react';
import type { ActMark } from '../../../core/mentor/session-parts.ts';
import type { DimensionId, Indicators } from '../../../core/rubric/catalog.ts';
import type { TalkTurnView, TalkView } from '../../../session/views/talk-view.ts';
import { SpokenLines } from '../../../stage/spoken-lines.tsx';
import { Button } from '../../../ui/button.tsx';
import type { AfterNames } from '../after/props.ts';
import styles from './talk.module.css';

interface RunTalkProps {
  readonly talk: TalkView;
  readonly names: AfterNames;
  readonly indicators: Indicators;
  /** Acts of these dimensions may be marked. */
  readonly focus: readonly DimensionId[];
  readonly marks: readonly ActMark[];
  readonly onMarks: (marks: readonly ActMark[]) => void;
}

/** A recorded run read as a talk, with a place to mark what is seen or missed at each utterance. */
export function RunTalk(props: RunTalkProps) {
  const { talk } = props;
  return (
    <section aria-label="整场对话">
      <ol className={styles.turns}>
        {talk.turns.map((turn) => (
          <li key={turn.turn} className={styles.turn}>
            <SpokenLines lines={turn.lines} look="log" />
            <p className={styles.said}>
              <small>第 {turn.turn + 1} 处 · 学员</small>
              {turn.said ? `“${turn.said}”` : '（没有出声）'}
            </p>
            <Marks turn={turn} {...props} />
            <SpokenLines lines={turn.reply} look="log" />
          </li>
        ))}
      </ol>
      <div className={styles.turn}>
        <SpokenLines lines={talk.closing} look="log" />
        {talk.ending && <p className={styles.ending}>走到「{talk.ending}」</p>}
      </div>
    </section>
  );
}

function Marks({
  turn: { turn },
  names,
  indicators,
  focus,
  marks,
  onMarks,
}: RunTalkProps & { turn: TalkTurnView }) {
  const [open, setOpen] = useState(false);
  const [act, setAct] = useState('');
  const own = marks.filter((mark) => mark.turn === turn);
  const others = marks.filter((mark) => mark.turn !== turn);
  const put = (seen: boolean) => {
    if (act === '') return;
    onMarks([...others, ...own.filter((mark) => mark.act !== act), { turn, act, seen }]);
    setAct('');
    setOpen(false);
  };
  return (
    <div className={styles.marks}>
      {own.map((mark) => (
        <button
          key={mark.act}
          type="button"
          className={styles.mark}
          aria-label={`去掉：${mark.seen ? '看见' : '没做到'}${names.acts[mark.act]}`}
          onClick={() => onMarks([...others, ...own.filter((one) => one !== mark)])}
        >
          {mark.seen ? '看见' : '没做到'}：{names.acts[mark.act]} ×
        </button>
      ))}
      {open ? (
        <>
          <select aria-label="记哪一样" value={act} onChange={({ target }) => setAct(target.value)}>
            <option value="">记哪一样……</option>
            {focus.map((dimension) => (
              <optgroup key={dimension} label={names.dimensions[dimension]}>
                {Object.entries(indicators)
                  .filter(([, indicator]) => indicator.dimension === dimension)
                  .map(([id, { name }]) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
          <Button disabled={act === ''} onClick={() => put(true)}>
            看见
          </Button>
          <Button disabled={act === ''} onClick={() => put(false)}>
            没做到
          </Button>
        </>
      ) : (
        <Button variant="quiet" aria-label={`第 ${turn + 1} 处记一笔`} onClick={() => setOpen(true)}>
          记一笔
        </Button>
      )}
    </div>
  );
}
