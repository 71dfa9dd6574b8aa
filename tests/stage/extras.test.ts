import { describe, expect, it } from 'vitest';
import type { SceneView, StageProp } from '../../src/session/views/scene-view.ts';
import { frame } from '../../src/stage/camera.ts';
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
});
