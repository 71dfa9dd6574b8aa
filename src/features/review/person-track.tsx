import { useId } from 'react';
import type { CallsView } from '../../session/views/calls-view.ts';
import type { Moment, PersonTimeline } from '../../core/scoring/timeline.ts';
import type { TurnReport } from '../../core/scoring/turn-report.ts';
import { Chip } from '../../ui/chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './person-track.module.css';
import { TrackChart } from './track-chart.tsx';
import { callOf } from './words.ts';

interface PersonTrackProps {
  readonly track: PersonTimeline;
  readonly turns: readonly TurnReport[];
  readonly calls: CallsView;
}

/** The first row is no turn: how the person stood before any of your words. */
const MET = '见面时';
const ERUPTIONS = { outburst: '爆发', walkout: '谈崩' } as const;

/** How they stood when first met, then every turn they were there for. */
function momentsSeen({ moments }: PersonTimeline): Moment[] {
  const first = moments.findIndex(({ present }) => present);
  const start = Math.max(0, first - 1);
  return moments.filter(({ present }, index) => index === start || (index > start && present));
}

function Row({ moment, words }: { readonly moment: Moment; readonly words: string }) {
  return (
    <tr className={styles.row}>
      {words === MET ? (
        <td />
      ) : (
        <th scope="row" className={styles.turn}>
          {moment.turn + 1}
        </th>
      )}
      <td className={classNames(styles.words, moment.eruption !== null && styles.erupted)}>
        {moment.eruption && <Chip tone="warn">{ERUPTIONS[moment.eruption]}</Chip>}
        <span className={styles.clamp}>{words}</span>
      </td>
      <td className={styles.number}>
        <span className="visually-hidden">{moment.anger}</span>
      </td>
      <td className={styles.number}>
        <span className="visually-hidden">{moment.trust}</span>
      </td>
    </tr>
  );
}

/** One person's way through the talk: a table of turns with anger and trust drawn down its side. */
export function PersonTrack({ track, turns, calls }: PersonTrackProps) {
  const moments = momentsSeen(track);
  const name = useId();
  const said = (turn: number, row: number) => (row === 0 ? MET : turns[turn]?.words || '（没有说话）');
  return (
    <div className={styles.person}>
      <h3 id={name}>{callOf(calls, track.person)}</h3>
      <div className={styles.box}>
        <table className={styles.table} aria-labelledby={name}>
          <thead>
            <tr className={styles.head}>
              <th scope="col">
                <span className="visually-hidden">第几句</span>
              </th>
              <th scope="col">你说的</th>
              <th scope="col" className={styles.anger}>
                怒气
              </th>
              <th scope="col" className={styles.trust}>
                信任
              </th>
            </tr>
          </thead>
          <tbody>
            {moments.map((moment, row) => (
              <Row key={moment.turn} moment={moment} words={said(moment.turn, row)} />
            ))}
          </tbody>
        </table>
        <TrackChart moments={moments} />
      </div>
    </div>
  );
}
