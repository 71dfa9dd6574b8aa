import type { Bearing } from './bearing.ts';
import type { Gaze } from './gaze.ts';
import type { Gesture } from './gesture.ts';

/** One thing a body can do, with what to give a `Portrait` (`crop="bust"`) to see it; `moves` need a new `beat` each time. */
export interface Posture {
  readonly name: string;
  readonly gesture?: Gesture;
  readonly gaze?: Gaze;
  readonly bearing?: Bearing;
  readonly moves: boolean;
}

const GESTURES: Readonly<Record<Gesture, string>> = {
  rest: '手放着',
  fists: '攥着拳',
  point: '手指点着',
  crossed: '抱着胳膊',
  clasped: '两手握着',
  open: '摊开手',
  watch: '看表',
  phone: '举着手机',
};
const GAZES: Readonly<Record<Gaze, string>> = {
  here: '看着你',
  aside: '不看你',
  glancing: '一眼一眼往别处看',
};
const BEARINGS: Readonly<Record<Bearing, string>> = {
  press: '往前压',
  lean: '靠近一点',
  recoil: '往后一缩',
  nod: '动一动',
};

const entriesOf = <Name extends string>(words: Readonly<Record<Name, string>>) =>
  Object.entries(words) as [Name, string][];

/** Everything a body can do, by name: for a page that shows it all. */
export const POSTURES: readonly Posture[] = [
  ...entriesOf(GESTURES).map(([gesture, name]) => ({ name, gesture, moves: false })),
  ...entriesOf(GAZES).map(([gaze, name]) => ({ name, gaze, moves: false })),
  ...entriesOf(BEARINGS).map(([bearing, name]) => ({ name, bearing, moves: true })),
];
