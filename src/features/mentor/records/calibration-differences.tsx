import type { CalibratedPoint, CalibrationResult } from '../../../core/mentor/calibration.ts';
import type { RatingForm } from '../../../core/mentor/rating-form.ts';
import { DIMENSIONS } from '../../../core/rubric/catalog.ts';
import type { TalkView } from '../../../session/views/talk-view.ts';
import { Chip } from '../../../ui/chip.tsx';
import type { AfterNames } from '../after/props.ts';
import { driftWords } from './drift-line.tsx';
import styles from './records.module.css';

interface DifferencesProps {
  readonly result: CalibrationResult;
  readonly names: AfterNames;
  readonly form: RatingForm;
  readonly talk: TalkView;
}

const scoreWords = (score: number | 'not-seen'): string => (score === 'not-seen' ? '没看到' : `${score}`);
const MINE = { seen: '您记了看见', missed: '您记了没做到', unmarked: '您没记' } as const;
const REFERENCE = { seen: '参考记了看见', missed: '参考记了没做到' } as const;

function gapChip({ gap, unlike }: CalibratedPoint) {
  if (unlike) return <Chip tone="warn">一边没看到</Chip>;
  if (gap === null || gap === 0) return <Chip tone="good">一样</Chip>;
  return Math.abs(gap) === 1 ? <Chip>差一分</Chip> : <Chip tone="warn">差 {Math.abs(gap)} 分</Chip>;
}

/** Mine beside the reference: every difference with its reason. */
export function CalibrationDifferences({ result, names, form, talk }: DifferencesProps) {
  const { dimensions, chair, overall, marks, drift } = result;
  const points = [
    ...DIMENSIONS.map((dimension) => [names.dimensions[dimension], dimensions[dimension]] as const),
    ['群众那把椅子', chair] as const,
  ];
  return (
    <>
      <p>
        <b>这一场，您的尺子{driftWords(drift)}。</b>
      </p>
      <div className={styles.tableBox}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">看哪一项</th>
              <th scope="col">您</th>
              <th scope="col">参考</th>
              <th scope="col">参考为什么这么打（编写者给出，未经专家）</th>
            </tr>
          </thead>
          <tbody>
            {points.map(([name, point]) => (
              <tr key={name}>
                <th scope="row">
                  {name} {gapChip(point)}
                </th>
                <td data-label="您">{scoreWords(point.mine)}</td>
                <td data-label="参考">{scoreWords(point.reference)}</td>
                <td data-label="为什么">{point.why}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">放不放心</th>
              <td data-label="您">{form.overall[overall.mine].name}</td>
              <td data-label="参考">{form.overall[overall.reference].name}</td>
              <td data-label="为什么">{overall.why}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <section className={styles.card} aria-labelledby="marks">
        <h2 id="marks">一句一句的</h2>
        <ul className={styles.lines}>
          {marks.map(({ turn, act, reference, mine, why }) => (
            <li key={`${turn}${act}`}>
              第 {turn + 1} 处“{talk.turns[turn]?.said || '没有出声'}”　<b>{names.acts[act] ?? act}</b>：
              {REFERENCE[reference]}，{MINE[mine]}。{why}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
