import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Spot, SPOTS_OF } from '../../src/core/scenario/stage-vocabulary.ts';
import { PLACES } from '../../src/core/scenario/vocabulary.ts';
import { type Box, isWithin, type Rect, rectOf, shared } from '../../src/stage/box.ts';
import { compose, type Picture } from '../../src/stage/compose-picture.ts';
import { figure, scene } from './scenes.ts';

/** A desk with the words over its lower half, 投屏, a telephone, half of a low window, an ending beside its card. */
const BOXES: readonly Box[] = [
  { width: 1366, height: 716, head: 208, eye: 208, clear: 358, letter: 15 },
  { width: 1280, height: 720, head: 194, eye: 194, clear: 360, letter: 15 },
  { width: 390, height: 285, head: 137, eye: 120, clear: 285, letter: 15 },
  { width: 287, height: 330, head: 120, eye: 139, clear: 330, letter: 15 },
  { width: 737, height: 716, head: 208, eye: 193, clear: 716, letter: 15 },
];

const CALLS = ['婆婆', '彭立强', '许燕', '拍视频的小伙子'];

/** As many people as there are calls, at spots of their own. */
const aScene = fc.constantFrom(...PLACES).chain((place) =>
  fc
    .record({
      spots: fc.shuffledSubarray([...SPOTS_OF[place]] as Spot[], { minLength: 0, maxLength: CALLS.length }),
      speaker: fc.nat(3),
      poses: fc.array(fc.constantFrom('standing', 'sitting', 'leaning', 'crouching'), {
        minLength: 4,
        maxLength: 4,
      }),
      moods: fc.array(fc.constantFrom('angry', 'calm', 'suspicious'), { minLength: 4, maxLength: 4 }),
      shot: fc.constantFrom('wide', 'middle', 'close'),
      you: fc.constantFrom(undefined, 'left', 'right', 'out'),
      said: fc.boolean(),
      thing: fc.constantFrom('shards', 'papers-floor', 'card-door', 'knife-table', 'clock'),
    })
    .map(({ spots, speaker, poses, moods, shot, you, said, thing }) =>
      scene(
        spots.map((at, index) =>
          figure(`p${index}`, {
            call: CALLS[index] ?? '',
            at,
            pose: poses[index] ?? 'standing',
            mood: moods[index] ?? 'calm',
            speaking: index === speaker,
            waits: index === 0,
          }),
        ),
        {
          place,
          door: 'open',
          shot,
          you,
          officer: said ? '您说。' : undefined,
          props: [{ prop: thing, of: undefined, at: undefined }],
          fresh: [{ prop: thing, of: undefined, at: undefined }],
        },
      ),
    ),
);

const facesOf = ({ seats }: Picture): Rect[] => seats.map(({ face }) => face);
const overlaps = (rects: readonly Rect[], others: readonly Rect[]): boolean =>
  rects.some((one) => others.some((other) => one !== other && shared(one, other) > 0.01));

describe('a picture of any size', () => {
  it('has nobody’s chin behind the words where some stand and others sit, as long as the highest head has room', () => {
    const [box] = BOXES;
    if (!box) throw new Error('no box');
    const round = scene(
      [
        figure('stands', { at: 'back', pose: 'standing', call: '尤姐' }),
        figure('sits', { at: 'middle', pose: 'sitting', call: '郭老师', speaking: true }),
      ],
      { place: 'side-room', shot: 'middle' },
    );
    const faces = facesOf(compose(round, box));
    expect(Math.max(...faces.map(({ bottom }) => bottom))).toBeLessThan(box.clear);
    expect(Math.min(...faces.map(({ top }) => top))).toBeGreaterThan(0);
  });

  it('has every label inside and above the words, over no face and over no other label', () => {
    fc.assert(
      fc.property(aScene, fc.constantFrom(...BOXES), (view, box) => {
        const picture = compose(view, box);
        const labels = picture.labels.map(({ rect }) => rect);
        expect(labels.every((rect) => isWithin(rect, rectOf(0, 0, box.width, box.clear)))).toBe(true);
        expect(overlaps(labels, facesOf(picture))).toBe(false);
        expect(overlaps(labels, labels)).toBe(false);
        if (picture.closeUp)
          expect(overlaps([picture.closeUp.rect], [...labels, ...facesOf(picture)])).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('has every face whole in it, and names whoever speaks on a desk', () => {
    fc.assert(
      fc.property(aScene, (view) => {
        const [desk] = BOXES as [Box];
        const { seats, labels } = compose(view, desk);
        for (const { face } of seats) {
          expect(face.left).toBeGreaterThanOrEqual(-1);
          expect(face.right).toBeLessThanOrEqual(desk.width + 1);
        }
        const speaker = seats.find(({ placed }) => placed.figure.speaking);
        if (speaker) expect(labels.map(({ id }) => id)).toContain(speaker.placed.figure.id);
      }),
      { numRuns: 200 },
    );
  });

  it('hides nobody’s face on a desk, and puts nobody behind the officer’s cap', () => {
    fc.assert(
      fc.property(aScene, (view) => {
        const [desk] = BOXES as [Box];
        const picture = compose(view, desk);
        const faces = facesOf(picture);
        for (const [index, face] of faces.entries())
          for (const other of faces.slice(index + 1)) {
            const area = (face.right - face.left) * (face.bottom - face.top);
            expect(shared(face, other) / area).toBeLessThan(0.35);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('shows from near what is shown low and lies under the words, and nothing that hangs on a wall', () => {
    const [desk] = BOXES as [Box];
    const of = (prop: 'shards' | 'clock') => ({ prop, of: undefined, at: undefined });
    const shown = (prop: 'shards' | 'clock', fresh: boolean) =>
      compose(
        scene([figure('he', { speaking: true, waits: true })], {
          props: [of(prop)],
          fresh: fresh ? [of(prop)] : [],
        }),
        desk,
      ).closeUp;
    expect(shown('shards', true)).toBeDefined();
    expect(shown('shards', false)).toBeUndefined();
    expect(shown('clock', true)).toBeUndefined();
  });

  it('names a voice at the door it is heard through', () => {
    const { labels } = compose(
      scene([], {
        place: 'doorway',
        door: 'closed',
        offstage: [{ id: 'he', call: '何雨', from: 'behind-door', speaking: true }],
      }),
      { ...(BOXES[0] as Box), eye: 100 },
    );
    expect(labels.map(({ name }) => name)).toEqual(['门里：何雨']);
  });
});
