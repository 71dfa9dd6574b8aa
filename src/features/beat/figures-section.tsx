import { QUARTER_WEEKS, type Quarter, type WorkFigures } from '../../core/beat/work-figures.ts';
import { bandOf } from '../../core/scoring/uncertainty.ts';
import { dayWords } from '../../ui/date-words.ts';
import { Section } from '../../ui/section.tsx';
import styles from './figures-section.module.css';
import { WeekBars } from './week-bars.tsx';

interface FiguresSectionProps {
  readonly quarter: Quarter;
  readonly now: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

/** The last day of a week, as the page tells it. */
const weekEnd = (place: number, now: number): string =>
  dayWords(new Date(now - (QUARTER_WEEKS - 1 - place) * WEEK_MS).toISOString(), now);

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function contentWords({ verdicts, content }: WorkFigures): string {
  const band = bandOf({ taken: content, telling: verdicts });
  if (verdicts === 0) return '还没有人留下话。';
  return band
    ? `约 ${percent(band.share)}（${percent(band.low)}–${percent(band.high)}）`
    : `才 ${verdicts} 个人的话，说不上比例。`;
}

function Weeks({ quarter, now }: FiguresSectionProps) {
  return (
    <details className={styles.weeks}>
      <summary>一周一周的数</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">到哪天的一周</th>
            <th scope="col">调解</th>
            <th scope="col">入户</th>
            <th scope="col">满意／留了话的</th>
          </tr>
        </thead>
        <tbody>
          {quarter.weeks.map(({ mediations, visits, verdicts, content }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place in the quarter
            <tr key={place}>
              <th scope="row">{weekEnd(place, now)}</th>
              <td>{mediations}</td>
              <td>{visits}</td>
              <td>
                {content}／{verdicts}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** 群众工作能手: the contest's three figures over the last quarter, beside nobody's but one's own. */
export function FiguresSection({ quarter, now }: FiguresSectionProps) {
  const { weeks, total } = quarter;
  const since = dayWords(new Date(now - QUARTER_WEEKS * WEEK_MS + DAY_MS).toISOString(), now);
  return (
    <Section
      title="群众工作能手，三样数"
      lead="近十三周，自练、考核走完的都算，头一回、再练一样。只跟自己比：不排名，没有及格线。"
    >
      <ul className={styles.figures}>
        <li>
          <h3>调解</h3>
          <p className={styles.number}>
            {total.mediations} <span>场</span>
          </p>
          <WeekBars weeks={weeks.map(({ mediations }) => ({ full: mediations }))} since={since} />
          <p className={styles.what}>两家坐到了一张桌上，算一场；签没签、签得好不好，另看台账。</p>
        </li>
        <li>
          <h3>入户走访</h3>
          <p className={styles.number}>
            {total.visits} <span>户</span>
          </p>
          <WeekBars weeks={weeks.map(({ visits }) => ({ full: visits }))} since={since} />
          <p className={styles.what}>到了门口，那一户有人跟你说上了话，算一户；门没开，隔着门说也算。</p>
        </li>
        <li>
          <h3>群众满意</h3>
          <p className={styles.number}>
            {total.verdicts} <span>人里</span> {total.content} <span>人</span>
          </p>
          <WeekBars
            weeks={weeks.map(({ verdicts, content }) => ({ full: verdicts, part: content }))}
            since={since}
          />
          <p className={styles.what}>
            <strong>{contentWords(total)}</strong>
            收场时留了话的人里，事办到了大半以上（结局 3 分、4 分）、人也不带气、信得过你的，算满意。
          </p>
        </li>
      </ul>
      <Weeks quarter={quarter} now={now} />
    </Section>
  );
}
