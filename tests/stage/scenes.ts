import type { FigureView, SceneView } from '../../src/session/views/scene-view.ts';

/** Somebody who stands in the middle and says nothing, and what of them differs. */
export const figure = (id: string, change: Partial<FigureView> = {}): FigureView => ({
  id,
  call: id,
  look: {},
  age: 40,
  mood: 'calm',
  speaking: false,
  at: 'middle',
  pose: 'standing',
  facing: 'you',
  holds: undefined,
  gone: false,
  landing: undefined,
  waits: false,
  ...change,
});

/** A living room by day with these people in it, and what of it differs. */
export const scene = (seen: readonly FigureView[], change: Partial<SceneView> = {}): SceneView => ({
  place: 'living-room',
  sign: undefined,
  light: 'day',
  door: undefined,
  shot: 'middle',
  you: undefined,
  crowd: { size: 'none', looking: false, stirred: false, phones: false },
  rain: false,
  peopled: true,
  seen,
  offstage: [],
  props: [],
  fresh: [],
  arrived: false,
  ended: false,
  doorMoved: false,
  saying: undefined,
  officer: undefined,
  beat: '',
  ...change,
});
