import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/stage/box.ts';
import { eyeOver, layDown } from '../../src/stage/lay-down.ts';
import { SUPPORTS } from '../../src/ui/portrait/rig/lying.ts';

const DESK: Box = {
  width: 1366,
  height: 768,
  head: 223,
  eye: 223,
  clear: 384,
  letter: 15,
};
const PHONE: Box = { width: 390, height: 338, head: 162, eye: 142, clear: 338, letter: 14 };

const laid = (box: Box, on: (typeof SUPPORTS)[number], wished = box.width / 2) =>
  layDown(on, wished, 1, Math.max(box.width, 2 * box.height) / 1280, { ...box, eye: eyeOver([on], box) });

describe.each([
  ['a desk', DESK],
  ['a telephone', PHONE],
])('somebody who lies there, on %s', (_, box) => {
  it('is whole in the picture, wherever in the place they lie', () => {
    for (const on of SUPPORTS)
      for (const wished of [-500, 0, box.width, 3000]) {
        const { x, unit } = laid(box, on, wished);
        const half = (1080 * 0.72 * unit) / 2;
        expect(x - half).toBeGreaterThanOrEqual(0);
        expect(x + half).toBeLessThanOrEqual(box.width + 1);
      }
  });

  it('on something has their face above the words', () => {
    for (const on of ['bed', 'stretcher', 'carried'] as const)
      expect(laid(box, on).face.bottom).toBeLessThanOrEqual(box.clear);
  });

  it('on the floor is no higher than the floor begins, so that they do not float', () => {
    const { face, unit } = laid(box, 'floor');
    const scale = Math.max(box.width, 2 * box.height) / 1280;
    const floor = eyeOver(['floor'], box) + ((1.58 * 640) / 4.4) * scale;
    const ground = (face.top + face.bottom) / 2 + 86 * 0.72 * unit;
    expect(ground).toBeGreaterThanOrEqual(floor - 0.5);
  });

  it('is looked down on: the eyes of those who stand are higher the lower one lies', () => {
    const [floor, bed, nobody] = [eyeOver(['floor'], box), eyeOver(['bed'], box), eyeOver([], box)];
    expect(floor).toBeLessThan(bed);
    expect(bed).toBeLessThan(nobody);
  });
});
