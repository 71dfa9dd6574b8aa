import type { LetteredProp } from '../../core/scenario/stage-vocabulary.ts';
import styles from './place.module.css';
import type { PlaceProp } from './prop-anchors.ts';

/** Where the words stand on a thing, in its centimetres. */
interface Line {
  readonly y: number;
  readonly size: number;
  readonly wide: number;
  /** Where the file does not say. */
  readonly usual: string;
}

const LINES: Readonly<Record<Exclude<LetteredProp, 'clock'>, Line>> = {
  calendar: { y: -14, size: 11, wide: 30, usual: '福' },
  'wall-notice': { y: -22, size: 12, wide: 46, usual: '公告' },
  'number-screen': { y: -10, size: 19, wide: 130, usual: 'A017' },
};

const USUAL_TIME = '4:00';

/** Angles of the hands, clockwise from twelve, in degrees. */
export function handsAt(time: string): { readonly hour: number; readonly minute: number } {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { hour: ((hours % 12) + minutes / 60) * 30, minute: minutes * 6 };
}

function Hands({ time, transform }: { readonly time: string; readonly transform: string }) {
  const { hour, minute } = handsAt(time);
  return (
    <g className={styles.hands} transform={transform}>
      <path d="M0 1.5V-7" transform={`rotate(${hour})`} strokeWidth="2.2" />
      <path d="M0 2V-11" transform={`rotate(${minute})`} strokeWidth="1.4" />
    </g>
  );
}

interface WritingProps {
  readonly prop: PlaceProp;
  readonly says: string | undefined;
  /** Puts it where the thing is. */
  readonly transform: string;
}

/** What is written on a thing: a clock's hour, a number called, the heading of a notice. */
export function Writing({ prop, says, transform }: WritingProps) {
  if (prop === 'clock') return <Hands time={says ?? USUAL_TIME} transform={transform} />;
  if (!Object.hasOwn(LINES, prop)) return null;
  const { y, size, wide, usual } = LINES[prop as keyof typeof LINES];
  const words = says ?? usual;
  const fit = Math.min(size, wide / words.length);
  return (
    <text className={styles[prop]} transform={transform} y={y + fit * 0.36} fontSize={fit}>
      {prop === 'number-screen' ? `请 ${words} 号` : words}
    </text>
  );
}
