import { type CSSProperties, useMemo, useState } from 'react';
import { classNames } from '../class-names.ts';
import { moodTone } from '../mood-look.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import styles from './figure.module.css';
import type { Gaze } from './gaze.ts';
import { HeadSheets } from './head-sheets.tsx';
import { type LookWords, readLook } from './look.ts';
import { drawPerson, NAPE, type Person } from './rig/compose.ts';
import { type Crop, type Frame, frameOf } from './rig/frame.ts';
import { Sheet } from './sheet.tsx';

export interface FigureProps extends Partial<Omit<Person, 'look'>> {
  readonly look: LookWords;
  /** Years. */
  readonly age: number;
  /** `face` for a badge, `bust` with the hands, `figure` down to the ground. */
  readonly crop?: Crop | undefined;
  /** What is being said; while it appears the mouth moves. */
  readonly saying?: string | undefined;
  /** Changes as words are said or land: a small movement each time, none while undefined. */
  readonly beat?: string | number | undefined;
  /** Which movement; the mood's own where it is not said. */
  readonly bearing?: Bearing | undefined;
  readonly gaze?: Gaze | undefined;
}

/** Two people never blink together: a phase from how they look. */
function phaseOf(look: LookWords): number {
  const text = Object.values(look).join();
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 4700, 7) - 4700;
}

/** Counts changes of the beat. An animation restarts by taking its twin's name: nothing is drawn anew. */
function useTurns(beat: string | number | undefined): number {
  const [turn, setTurn] = useState({ beat, count: beat === undefined ? 0 : 1 });
  if (beat !== undefined && turn.beat !== beat) setTurn({ beat, count: turn.count + 1 });
  return turn.count;
}

/** A head before it is laid down. */
const UPRIGHT: Frame = { x: -250, y: -180, width: 500, height: 1080 };

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;

/** Somebody, as near as `crop` says. Says nothing to readers: the name and the mood's word beside it do. */
export function Figure(props: FigureProps) {
  const {
    look,
    age,
    mood = 'calm',
    anger,
    facing,
    pose = 'standing',
    gesture,
    holds,
    shows,
    shrink,
    earnest,
    on,
    barefoot,
  } = props;
  const { crop = 'figure', saying, beat, gaze = 'here', bearing = bearingOf(mood) } = props;
  const read = useMemo(() => readLook(look, age), [look, age]);
  const drawing = useMemo(
    () =>
      drawPerson({
        look: read,
        mood,
        anger,
        facing,
        pose,
        gesture,
        holds,
        shows,
        shrink,
        earnest,
        on,
        barefoot,
      }),
    [read, mood, anger, facing, pose, gesture, holds, shows, shrink, earnest, on, barefoot],
  );
  const turns = useTurns(beat);
  const lies = pose === 'lying' && crop === 'figure';
  const outer = frameOf(crop, pose, drawing.shift[1]);
  const frame = lies ? UPRIGHT : outer;
  const { behind, body, reaching, hands, lying, handsBehind, tilt, shift, lean } = drawing;
  const style = {
    ...read.colours,
    '--phase': `${phaseOf(look)}ms`,
    '--frame': `${outer.width} / ${outer.height}`,
    '--tilt': `${tilt}deg`,
    '--right': percent(shift[0], frame.width),
    '--down': percent(shift[1], frame.height),
    '--nape': `${percent(NAPE[0] - frame.x, frame.width)} ${percent(NAPE[1] - frame.y, frame.height)}`,
    '--lean': `${crop === 'figure' ? lean : 0}deg`,
    '--eye-line': percent(drawing.eyeLine - frame.y, frame.height),
    '--mouth-line': percent(drawing.mouthLine - frame.y, frame.height),
  } as CSSProperties;
  const near = crop === 'face';
  const arms = !near && <Sheet frame={frame} shapes={hands} />;
  return (
    <span className={classNames(styles.person, styles[crop])} style={style} aria-hidden="true">
      <span
        className={classNames(styles.moving, turns > 0 && styles[bearing])}
        data-twin={turns % 2 === 1 || undefined}
      >
        <span className={classNames(styles.moving, styles.breathing, styles[moodTone(mood)])}>
          {lies && <Sheet frame={outer} shapes={lying?.under ?? []} />}
          <span className={lies ? styles.laid : classNames(styles.moving, styles.leaning)}>
            <span className={styles.head}>
              <Sheet frame={frame} shapes={behind} />
            </span>
            {!lies && handsBehind && arms}
            {!lies && <Sheet frame={frame} shapes={near ? body : [...body, ...reaching]} />}
            <span className={styles.head}>
              <HeadSheets
                mood={mood}
                drawing={drawing}
                frame={frame}
                gaze={gaze}
                saying={saying}
                beat={beat}
              />
            </span>
            {!lies && !handsBehind && arms}
          </span>
          {lies && <Sheet frame={outer} shapes={lying?.over ?? []} />}
        </span>
      </span>
    </span>
  );
}
