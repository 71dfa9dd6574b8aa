import { describe, expect, it } from 'vitest';
import type { SceneView } from '../../src/session/views/scene-view.ts';
import { frame, turnOf } from '../../src/stage/camera.ts';
import { officerSide } from '../../src/stage/officer-side.ts';
import { figure, scene } from './scenes.ts';

const sizeOf = (view: SceneView, id: string) =>
  frame(view).cast.find((one) => one.figure.id === id)?.size ?? 0;

describe('a scene is looked at', () => {
  it('so that whoever speaks is seen well, wherever they stand, and before the others', () => {
    const far = figure('far', { at: 'back', speaking: true });
    const view = scene([figure('near'), far], { saying: '我在这儿。' });
    expect(
      sizeOf(scene([figure('far', { at: 'back', speaking: true, waits: true })]), 'far'),
    ).toBeGreaterThan(0.95);
    expect(sizeOf(view, 'far')).toBeGreaterThan(0.84);
    expect(sizeOf(view, 'near')).toBeLessThan(sizeOf(view, 'far'));
    expect(frame(view).cast.at(-1)?.figure.id).toBe('far');
    expect(sizeOf(scene([figure('near'), figure('far', { at: 'back' })]), 'far')).toBeLessThan(0.7);
  });

  it('with the aim on whoever speaks, and cuts to the next', () => {
    const aim = (speaker: string) =>
      frame(
        scene([
          figure('one', { at: 'left', speaking: speaker === 'one' }),
          figure('two', { at: 'right', speaking: speaker === 'two' }),
        ]),
      ).camera.x;
    expect(aim('one')).toBeLessThan(aim('two'));
  });

  it('nearer for what hurts, farther for a hall', () => {
    const zoom = (shot: SceneView['shot']) => frame(scene([figure('one')], { shot })).camera.zoom;
    expect(zoom('close')).toBeGreaterThan(zoom('middle'));
    expect(zoom('middle')).toBeGreaterThan(zoom('wide'));
  });

  it('through the gap of a door from near, and not at all through a shut one', () => {
    const at = { at: 'beyond-door' } as const;
    const [seen] = frame(scene([figure('one', at)], { place: 'doorway', door: 'chain' })).cast;
    expect(seen?.gap?.width).toBeGreaterThan(0);
    expect(
      frame(scene([figure('one', at)], { place: 'doorway', door: 'open' })).cast[0]?.gap,
    ).toBeUndefined();
    expect(frame(scene([], { place: 'doorway', door: 'closed' })).cast).toEqual([]);
  });

  it('never aiming at a nape, and never filled by one', () => {
    const turned = frame(scene([figure('one', { at: 'left', facing: 'away' })]));
    expect(turned.camera.x).toBe(640);
    expect(turned.cast[0]?.size).toBeLessThan(0.9);
  });

  it('with whoever lies on something before the others, and on the floor behind them', () => {
    const order = (at: 'bed' | 'middle') =>
      frame(
        scene([figure('old', { pose: 'lying', at }), figure('young', { at: 'left', speaking: true })]),
      ).cast.map((one) => one.figure.id);
    expect(order('bed')).toEqual(['young', 'old']);
    expect(order('middle')).toEqual(['old', 'young']);
  });
});

it('somebody turned to another looks to the side on which they stand', () => {
  const [left, right] = [
    figure('left', { at: 'left', facing: 'right-one' }),
    figure('right-one', { at: 'right', facing: 'left' }),
  ];
  const { cast } = frame(scene([left, right]));
  expect(turnOf(left, cast)).toBe('right');
  expect(turnOf({ ...right, facing: 'left-one' }, cast)).toBe('you'); // nobody of that name is there
  expect(turnOf(figure('x', { facing: 'away' }), cast)).toBe('away');
});

describe('the officer', () => {
  const sideOf = (view: SceneView) => officerSide(view, frame(view).cast);
  const left = figure('one', { at: 'left', waits: true });

  it('stands where the file says, or is not there', () => {
    expect(sideOf(scene([left], { you: 'left' }))).toBe('left');
    expect(sideOf(scene([left], { you: 'out' }))).toBeUndefined();
    expect(sideOf(scene([], { you: 'right' }))).toBe('right');
  });

  it('stands away from the one it is about, as long as they face one another', () => {
    expect(sideOf(scene([left]))).toBe('right');
    expect(sideOf(scene([figure('one', { at: 'right', waits: true })]))).toBe('left');
    expect(sideOf(scene([figure('one', { waits: true, facing: 'away' })]))).toBeUndefined();
    expect(sideOf(scene([figure('one')]))).toBeUndefined();
  });
});
