import { useState } from 'react';
import { draftOf } from '../../../core/mentor/rating-draft.ts';
import type { MentorRating } from '../../../core/mentor/session-parts.ts';
import type { ComparedDimension, ComparedTurn, MarkStanding } from '../../../core/mentor/side-by-side.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import type { AfterNames, SideBySideProps } from './props.ts';
import { RatingForm, Words } from './rating-form.tsx';
import styles from './side-by-side.module.css';

const STANDINGS: Readonly<Record<MarkStanding, string>> = {
  both: '师傅记了，标注也有',
  mentor: '师傅记了，标注没有',
  coded: '标注有，师傅没记',
  missed: '师傅说没做到，标注也没有',
  against: '师傅说没做到，标注却有',
};

const scoreWords = (score: number | 'not-seen'): string => (score === 'not-seen' ? '没看到' : `${score} 分`);

function automaticWords({ automatic }: ComparedDimension): string {
  const { score, taken, telling, thin } = automatic;
  if (score === null) return '这一场没碰上机会';
  return `约 ${score} 分（${telling} 次机会抓住 ${taken} 次${thin ? '，太少，只当参考' : ''}）`;
}

function EvidenceTurn({ turn, names }: { readonly turn: ComparedTurn; readonly names: AfterNames }) {
  return (
    <li className={styles.turn}>
      <p>
        <small>第 {turn.turn + 1} 处</small> {turn.words ? `“${turn.words}”` : '（没有出声）'}
        {turn.taken !== undefined && (
          <Chip tone={turn.taken ? 'good' : 'warn'}>{turn.taken ? '机会抓住了' : '机会没抓住'}</Chip>
        )}
      </p>
      {turn.marks.length > 0 && (
        <ul className={styles.marks}>
          {turn.marks.map(({ act, standing }) => (
            <li key={act}>
              <b>{names.acts[act] ?? act}</b>：{STANDINGS[standing]}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Row({ row, names }: { readonly row: ComparedDimension; readonly names: AfterNames }) {
  return (
    <li className={styles.row} data-differs={row.differs || undefined}>
      <div className={styles.head}>
        <h3>{names.dimensions[row.dimension]}</h3>
        <p>
          师傅打 <b>{scoreWords(row.mentor)}</b>
        </p>
        <p>
          程序估 <b>{automaticWords(row)}</b>
        </p>
        {row.differs && <Chip tone="warn">差得多，说说</Chip>}
      </div>
      {row.words && <p className={styles.said}>师傅写的：{row.words}</p>}
      {row.evidence.length > 0 && (
        <details open={row.differs}>
          <summary>看原话（{row.evidence.length} 处）</summary>
          <ol className={styles.turns}>
            {row.evidence.map((turn) => (
              <EvidenceTurn key={turn.turn} turn={turn} names={names} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** Both readings beside each other, with the words each rests on. A change is a second rating with its reason. */
export function SideBySide({ comparison, names, form, rating, onSecond }: SideBySideProps) {
  const [changing, setChanging] = useState(false);
  return (
    <section aria-label="两边对着看" className={styles.box}>
      <p className={styles.lead}>
        左边是师傅打的，右边是程序估的：选项上标着做法，看抓住了几次机会，折成几分。它听不见语气，不比师傅准；差得多的地方，值得说两句。
      </p>
      <ul className={styles.rows}>
        {comparison.dimensions.map((row) => (
          <Row key={row.dimension} row={row} names={names} />
        ))}
      </ul>
      {onSecond &&
        (changing ? (
          <Second
            form={form}
            names={names}
            rating={rating}
            onSecond={(next, because) => {
              setChanging(false);
              onSecond(next, because);
            }}
            onKeep={() => setChanging(false)}
          />
        ) : (
          <Button onClick={() => setChanging(true)}>看了这些，想改评议</Button>
        ))}
    </section>
  );
}

interface SecondProps extends Pick<SideBySideProps, 'form' | 'names' | 'rating'> {
  readonly onSecond: (rating: MentorRating, because: string) => void;
  readonly onKeep: () => void;
}

function Second({ form, names, rating, onSecond, onKeep }: SecondProps) {
  const [draft, setDraft] = useState(() => draftOf(rating));
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.second}>
      <h3>第二次评议</h3>
      <p className={styles.lead}>第一次的原样留着，这一次记在它后面。</p>
      <Words label="为什么改（必写）" value={because} onChange={setBecause} />
      {asked && because.trim() === '' && (
        <p role="alert" className={styles.missing}>
          先写一句为什么改。
        </p>
      )}
      <RatingForm
        form={form}
        names={names}
        value={draft}
        focus={[]}
        onChange={setDraft}
        saveWords="存成第二次"
        onSave={(next) => (because.trim() === '' ? setAsked(true) : onSecond(next, because.trim()))}
      />
      <Button variant="quiet" onClick={onKeep}>
        不改了
      </Button>
    </div>
  );
}
