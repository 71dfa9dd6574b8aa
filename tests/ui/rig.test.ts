import { describe, expect, it } from 'vitest';
import { type LineMood, MOODS } from '../../src/core/scenario/vocabulary.ts';
import { GESTURES, HELD, SHOWN } from '../../src/ui/portrait/gesture.ts';
import { readLook } from '../../src/ui/portrait/look.ts';
import { BUILDS, GARMENTS, HAIRS, HATS } from '../../src/ui/portrait/parts.ts';
import { ANGERS, withAnger } from '../../src/ui/portrait/rig/anger.ts';
import {
  type Drawing,
  drawPerson,
  FACINGS,
  type Person,
  POSES,
  SHRINKS,
} from '../../src/ui/portrait/rig/compose.ts';
import { expressionOf } from '../../src/ui/portrait/rig/expressions.ts';
import { frameOf, HEAD_HEIGHT } from '../../src/ui/portrait/rig/frame.ts';
import { SUPPORTS, type Support } from '../../src/ui/portrait/rig/lying.ts';
import type { Shape } from '../../src/ui/portrait/rig/shape.ts';
import { rigBytes } from '../support/rig-bytes.ts';

const LOOK = readLook({ hair: 'crew', clothes: 'jacket', color: 'navy', trim: 'grey' }, 45);
const draw = (person: Partial<Person> = {}): Drawing => drawPerson({ look: LOOK, mood: 'calm', ...person });

const sheetsOf = (drawing: Drawing): readonly Shape[] =>
  Object.values(drawing).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter((one): one is Shape => typeof one === 'object') : [],
  );
const textOf = (shapes: readonly Shape[]): string => JSON.stringify(shapes);
const numbersOf = (shapes: readonly Shape[]): number[][] =>
  shapes.map(({ d }) => (d.match(/-?[\d.]+/g) ?? []).map(Number));
const middleOf = (shapes: readonly Shape[]): number => {
  const xs = numbersOf(shapes).flatMap((numbers) => numbers.filter((_, index) => index % 2 === 0));
  return (Math.min(...xs) + Math.max(...xs)) / 2;
};
const allDifferent = (drawings: readonly string[]): boolean => new Set(drawings).size === drawings.length;

describe('what draws people', () => {
  it('weighs under 38 kB gzip as it is written', () => {
    expect(rigBytes()).toBeLessThan(38_000);
  });

  it('draws the same person the same', () => {
    expect(draw({ mood: 'crying', facing: 'left' })).toEqual(draw({ mood: 'crying', facing: 'left' }));
  });

  it('writes only absolute paths of finite numbers, for everybody in every state', () => {
    const ages = [6, 20, 45, 66, 84];
    const people: Partial<Person>[] = [
      ...MOODS.flatMap((mood) => FACINGS.map((facing) => ({ mood, facing }))),
      ...GESTURES.flatMap((gesture) => BUILDS.map((build) => ({ gesture, look: readLook({ build }, 30) }))),
      ...HELD.map((holds) => ({ holds })),
      ...SHOWN.map((shown) => ({ shows: [shown] })),
      ...POSES.flatMap((pose) => ages.map((age) => ({ pose, look: readLook({}, age) }))),
      ...GARMENTS.map((clothes) => ({ look: readLook({ clothes, glasses: 'thin' }, 30) })),
      ...ANGERS.map((anger) => ({ anger })),
      ...SHRINKS.map((shrink) => ({ shrink })),
    ];
    for (const person of people)
      for (const { d } of sheetsOf(draw(person))) {
        expect(d).toMatch(/^[MLQCZ\d\s.-]+$/);
        expect(d).not.toMatch(/NaN|--|\.\./);
      }
  });
});

describe('a mood', () => {
  it('has eyes, brows and mouth of its own', () => {
    expect(allDifferent(MOODS.map((mood) => textOf(draw({ mood }).eyes)))).toBe(true);
    expect(allDifferent(MOODS.map((mood) => textOf(draw({ mood }).brows)))).toBe(true);
    expect(allDifferent(MOODS.map((mood) => textOf(draw({ mood }).mouth)))).toBe(true);
  });

  it('is in the body too: most moods tilt the head, raise or drop the shoulders, and move the hands', () => {
    const inBody = MOODS.filter((mood) => {
      const { tilt, body, hands } = draw({ mood });
      const calm = draw();
      return tilt !== 0 || textOf(body) !== textOf(calm.body) || textOf(hands) !== textOf(calm.hands);
    });
    expect(inBody).toEqual(MOODS.filter((mood) => mood !== 'calm'));
  });
});

describe('anger by degree', () => {
  const steps = (mood: LineMood) => ANGERS.map((anger) => withAnger(expressionOf(mood), anger));
  const rising = (values: readonly number[]): boolean =>
    values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));

  it.each(MOODS)('brings the brows of a %s face down further and further', (mood) => {
    expect(rising(steps(mood).map(({ brows }) => brows.inner))).toBe(true);
    expect(rising(steps(mood).map(({ brows }) => -brows.outer))).toBe(true);
  });

  it('reddens, sets the jaw and raises the shoulders', () => {
    for (const part of ['flush', 'jaw', 'shoulders'] as const)
      expect(rising(steps('calm').map((face) => face[part]))).toBe(true);
  });

  it('takes over a still mouth, and lets one who weeps or laughs go on', () => {
    expect(allDifferent(ANGERS.map((anger) => textOf(draw({ anger }).mouth)))).toBe(true);
    for (const mood of ['crying', 'smile', 'furious'] as const)
      expect(new Set(ANGERS.map((anger) => textOf(draw({ mood, anger }).mouth))).size).toBe(1);
  });
});

describe('how somebody is turned', () => {
  it('shows the face on that side, and none from behind', () => {
    const [you, left, right] = (['you', 'left', 'right'] as const).map((facing) =>
      middleOf(draw({ facing }).mouth),
    );
    expect(left).toBeLessThan((you ?? 0) - 10);
    expect(right).toBeGreaterThan((you ?? 0) + 10);
    const { eyes, mouth, brows, handsBehind } = draw({ facing: 'away' });
    expect([...eyes, ...mouth, ...brows]).toEqual([]);
    expect(handsBehind).toBe(true);
  });

  it('never mirrors the characters on work clothes', () => {
    const guard = readLook({ clothes: 'guard' }, 40);
    const marks = (facing: 'left' | 'right'): Shape[] =>
      draw({ look: guard, facing }).body.filter(
        ({ stroke, width }) => stroke === '#20262e' && (width ?? 9) < 4,
      );
    const firstStroke = (shapes: readonly Shape[]) => middleOf(shapes.slice(0, 1));
    for (const facing of ['left', 'right'] as const) {
      const shapes = marks(facing);
      expect(shapes).toHaveLength(2);
      expect(firstStroke(shapes)).toBeLessThan(middleOf(shapes.slice(1)));
    }
  });
});

describe('a body', () => {
  it('is as wide as its build', () => {
    const widths = BUILDS.map((build) => {
      const xs = numbersOf(draw({ look: readLook({ build }, 40) }).body).flatMap((numbers) =>
        numbers.filter((_, index) => index % 2 === 0),
      );
      return Math.max(...xs);
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(allDifferent(widths.map(String))).toBe(true);
  });

  it('has every garment, hair and hat a look can name, no two alike, from the front and from behind', () => {
    const front = (look: Record<string, string>) => textOf(sheetsOf(draw({ look: readLook(look, 30) })));
    expect(allDifferent(GARMENTS.map((clothes) => front({ clothes })))).toBe(true);
    expect(allDifferent(HAIRS.map((hair) => front({ hair })))).toBe(true);
    expect(allDifferent(HATS.map((hat) => front({ hat })))).toBe(true);
    for (const [clothes, word] of [
      ['guard', 2],
      ['sanitation', 2],
    ] as const) {
      const { body } = draw({ look: readLook({ clothes }, 30), facing: 'away' });
      expect(body.filter(({ stroke }) => stroke === '#f6f2ea')).toHaveLength(word);
    }
  });

  it('grows lines with age', () => {
    const lines = [6, 20, 45, 66, 84].map(
      (age) =>
        draw({ look: readLook({}, age) }).head.filter(({ stroke }) => stroke === 'var(--crease)').length,
    );
    expect(lines[0]).toBe(lines[1]);
    expect(lines.slice(1)).toEqual([...lines.slice(1)].sort((a, b) => a - b));
    expect(lines[4]).toBeGreaterThan(lines[2] ?? 0);
  });

  it('has arms of its own for every gesture and everything it holds', () => {
    const arms = [...GESTURES.map((gesture) => draw({ gesture })), ...HELD.map((holds) => draw({ holds }))];
    expect(allDifferent(arms.map(({ reaching, hands }) => textOf([...reaching, ...hands])))).toBe(true);
  });

  it('shows each thing one can see of somebody, whatever they hold', () => {
    const people = SHOWN.map((shown) => draw({ shows: [shown], holds: 'bag' }));
    expect(allDifferent([draw({ holds: 'bag' }), ...people].map((one) => textOf(sheetsOf(one))))).toBe(true);
  });

  it('shows a bruise where the sleeve is up, and nowhere else', () => {
    const bruised = (person: Partial<Person>) => textOf(sheetsOf(draw(person))).includes('#6b3f6e');
    expect(GESTURES.filter((gesture) => bruised({ gesture }))).toEqual(['wrist-shown', 'wrist-iced']);
    expect(SHOWN.filter((shown) => bruised({ shows: [shown] }))).toEqual(['bruise']);
    expect(MOODS.filter((mood) => bruised({ mood }))).toEqual([]);
    expect(SHRINKS.filter((shrink) => bruised({ shrink }))).toEqual([]);
  });

  it('starts or goes back so that it is seen without motion', () => {
    const states = SHRINKS.map((shrink) => draw({ shrink }));
    expect(allDifferent(states.map((state) => textOf(sheetsOf(state))))).toBe(true);
    expect(states.map(({ lean }) => lean !== 0)).toEqual([false, true, true]);
  });

  it('keeps a face at a third of a bust and more', () => {
    expect(HEAD_HEIGHT / frameOf('bust', 'standing').height).toBeGreaterThan(1 / 3);
    expect(HEAD_HEIGHT / frameOf('figure', 'standing').width).toBeGreaterThan(0.38);
  });
});

describe('somebody who lies there', () => {
  const lying = (person: Partial<Person> = {}) => {
    const { lying: drawn } = draw({ pose: 'lying', ...person });
    if (!drawn) throw new Error('nobody lies there');
    return drawn;
  };
  const bottomOf = (shapes: readonly Shape[]): number =>
    Math.max(...numbersOf(shapes).flatMap((numbers) => numbers.filter((_, index) => index % 2 === 1)));

  it('lies on something: on each thing another, and longer than high', () => {
    expect(allDifferent(SUPPORTS.map((on) => textOf(lying({ on }).under)))).toBe(true);
    for (const on of SUPPORTS) {
      const { over, under } = lying({ on });
      const xs = numbersOf(over).flatMap((numbers) => numbers.filter((_, index) => index % 2 === 0));
      expect(Math.max(...xs)).toBeGreaterThan(800);
      // What they lie on reaches as far down as they do.
      expect(bottomOf(under)).toBeGreaterThanOrEqual(bottomOf(over.filter(({ d }) => d.endsWith('Z'))) - 2);
    }
  });

  it('is covered, save on the floor, where the legs are seen', () => {
    const trousers = (on: Support) => textOf(lying({ on }).over).includes('#3f4653');
    expect(trousers('floor')).toBe(true);
    expect(trousers('bed')).toBe(false);
  });

  it('keeps what is in the hand, and a bruise', () => {
    expect(textOf(lying({ holds: 'slipper' }).over)).not.toBe(textOf(lying().over));
    expect(textOf(lying({ shows: ['bruise'] }).over)).not.toBe(textOf(lying().over));
  });

  it('is nobody who stands', () => {
    expect(draw().lying).toBeUndefined();
  });
});

describe('somebody earnest', () => {
  it('has no faint smile, and no other face where the mood is another', () => {
    expect(textOf(draw({ earnest: true }).mouth)).not.toBe(textOf(draw().mouth));
    expect(draw({ earnest: true, mood: 'sad' })).toEqual(draw({ mood: 'sad' }));
  });
});
