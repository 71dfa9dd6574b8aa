import { describe, expect, it } from 'vitest';
import type { SceneView, StageProp } from '../../src/session/views/scene-view.ts';
import { frame } from '../../src/stage/camera.ts';
import { companionsOf, supportOf } from '../../src/stage/extras.ts';
import { figure, scene } from './scenes.ts';

const extra = (prop: StageProp['prop'], more: Partial<StageProp> = {}): StageProp => ({
  prop,
  of: undefined,
  at: undefined,
  ...more,
});
const placedIn = (view: SceneView, id: string) => frame(view).cast.find((one) => one.figure.id === id);

describe('people nobody talks with', () => {
  it('stand at the spot the file says, as large as that is far, among those who have a name', () => {
    const view = scene([figure('ann', { speaking: true })], {
      props: [extra('colleague', { at: 'door' }), extra('policewoman', { at: 'left' })],
    });
    const [far, near, ann] = ['colleague-0', 'policewoman-0', 'ann'].map(
      (id) => placedIn(view, id)?.size ?? 0,
    );
    expect(far).toBeLessThan(near ?? 0);
    expect(near).toBeLessThan(ann ?? 0);
    expect(placedIn(view, 'colleague-0')?.figure).toMatchObject({ call: '', at: 'door', facing: 'ann' });
  });

  it('find a spot of their own where the file says none', () => {
    const alone = scene([figure('ann')], { props: [extra('colleague')] });
    expect(placedIn(alone, 'colleague-0')?.figure.at).toBe('right');
    const beside = scene([figure('ann', { at: 'right' })], { props: [extra('colleague')] });
    expect(placedIn(beside, 'colleague-0')?.figure.at).toBe('left');
  });

  it('are two where there are two: one of them holds what is held', () => {
    const view = scene([figure('ann')], { props: [extra('firefighters', { at: 'left', holds: 'torch' })] });
    const first = placedIn(view, 'firefighters-0');
    expect(first?.figure.holds).toBe('torch');
    expect(first?.company.map(({ figure: { id, holds } }) => [id, holds])).toEqual([
      ['firefighters-1', undefined],
    ]);
  });

  it('who hold on to somebody are at both their sides and at nobody else’s', () => {
    const view = scene([figure('ann'), figure('bo', { at: 'left' })], {
      props: [extra('colleagues', { doing: 'restrains', of: 'bo' })],
    });
    const held = placedIn(view, 'bo')?.company ?? [];
    expect(held.map(({ x }) => Math.sign(x))).toEqual([-1, 1]);
    expect(held.map((one) => one.figure.facing)).toEqual(['right', 'left']);
    expect(placedIn(view, 'ann')?.company).toEqual([]);
    expect(frame(view).cast).toHaveLength(2);
  });

  it('turn away with whom they lead off', () => {
    const view = scene([figure('bo', { facing: 'away' })], {
      props: [extra('colleagues', { doing: 'restrains', of: 'bo' })],
    });
    expect(placedIn(view, 'bo')?.company.map((one) => one.figure.facing)).toEqual(['away', 'away']);
  });

  it('crouch beside somebody who is down', () => {
    const poses = (pose: 'standing' | 'lying') =>
      placedIn(
        scene([figure('bo', { pose })], { props: [extra('medics', { doing: 'helps', of: 'bo' })] }),
        'bo',
      )?.company.map((one) => one.figure.pose);
    expect(poses('standing')).toEqual(['standing', 'standing']);
    expect(poses('lying')).toEqual(['crouching', 'crouching']);
  });

  it('carry on a stretcher; else one lies in a bed, on a stretcher that stands there, or on the floor', () => {
    const on = (props: StageProp[], at: 'middle' | 'bed' = 'middle') =>
      supportOf(scene([], { props }), figure('bo', { pose: 'lying', at }));
    expect(on([])).toBe('floor');
    expect(on([], 'bed')).toBe('bed');
    expect(on([extra('stretcher')])).toBe('stretcher');
    expect(on([extra('medics', { doing: 'carries', of: 'bo' })])).toBe('carried');
    expect(on([extra('medics', { doing: 'carries', of: 'ann' })])).toBe('floor');
  });
});

describe('a child somebody has by them', () => {
  const childOf = (pose: 'standing' | 'sitting') =>
    companionsOf({ props: [] }, figure('ann', { holds: 'child', pose }));

  it('is a child of school age, smaller than they are, beside them', () => {
    const [child, ...more] = childOf('standing');
    expect(more).toEqual([]);
    expect(child?.figure.age).toBeLessThan(12);
    expect(child?.scale).toBeLessThan(1);
    expect(child?.x).not.toBe(0);
  });

  it('sits where they sit, with one bare foot', () => {
    expect(childOf('standing')[0]?.barefoot).toBe(false);
    expect(childOf('sitting')[0]).toMatchObject({ barefoot: true, figure: { pose: 'crouching' } });
  });
});
