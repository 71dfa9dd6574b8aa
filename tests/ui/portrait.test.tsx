import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LineMood } from '../../src/core/scenario/vocabulary.ts';
import { Figure } from '../../src/ui/portrait/figure.tsx';
import type { Gaze } from '../../src/ui/portrait/gaze.ts';
import type { Gesture } from '../../src/ui/portrait/gesture.ts';
import { readLook } from '../../src/ui/portrait/look.ts';
import { OFFICER_AGE, OFFICER_LOOK } from '../../src/ui/portrait/officer-look.ts';
import { OfficerShoulder } from '../../src/ui/portrait/officer-shoulder.tsx';
import { Portrait, type PortraitProps } from '../../src/ui/portrait/portrait.tsx';
import { drawPerson, type Person } from '../../src/ui/portrait/rig/compose.ts';
import type { Shape } from '../../src/ui/portrait/rig/shape.ts';

const LOOK = { hair: 'combed', hairColor: 'grey', clothes: 'jacket', color: 'navy' };
const pathsOf = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
const drawn = (shapes: readonly Shape[]): string[] => shapes.map(({ d }) => d);
const drawing = (person: Partial<Person> = {}) =>
  drawPerson({ look: readLook(LOOK, 67), mood: 'calm', ...person });

describe('a look', () => {
  it('falls back on words it does not know', () => {
    expect(
      readLook({ hair: 'constructor', clothes: 'toga', color: 'toString', build: '1' }, 30),
    ).toMatchObject({ hair: 'crew', garment: 'tee', build: 'middle' });
  });

  it.each([
    [12, 'child'],
    [13, 'young'],
    [35, 'young'],
    [36, 'middle'],
    [58, 'old'],
    [75, 'aged'],
  ])('at %i is %s', (age, band) => {
    expect(readLook({}, age).band).toBe(band);
  });
});

describe('a portrait', () => {
  it('shows body, head and face, and the hands only where they are in the picture', () => {
    const { head, body, eyes, hands } = drawing({ mood: 'furious' });
    const shown = (crop: 'face' | 'bust') =>
      pathsOf(render(<Portrait look={LOOK} age={67} mood="furious" crop={crop} />).container);
    expect(shown('face')).toEqual(expect.arrayContaining([...drawn(body), ...drawn(head), ...drawn(eyes)]));
    expect(shown('bust')).toEqual(expect.arrayContaining(drawn(hands)));
    expect(shown('face')).not.toContain(drawn(hands)[0]);
  });

  it('has hands by mood or as it is told', () => {
    const shown = (props: Partial<PortraitProps>) =>
      pathsOf(render(<Portrait look={LOOK} age={67} crop="bust" mood="furious" {...props} />).container);
    const last = (gesture: Gesture | undefined) => drawn(drawing({ mood: 'furious', gesture }).hands);
    expect(shown({})).toEqual(expect.arrayContaining(last(undefined)));
    expect(shown({ gesture: 'watch' })).toEqual(expect.arrayContaining(last('watch')));
  });

  it('looks at one, past one, or now here now there', () => {
    const { eyes, aside } = drawing({ mood: 'sad' });
    const seen = (gaze: Gaze) => {
      const paths = pathsOf(render(<Portrait look={LOOK} age={67} mood="sad" gaze={gaze} />).container);
      const has = (shapes: readonly Shape[]) => drawn(shapes).every((d) => paths.includes(d));
      return [has(eyes), has(aside)];
    };
    expect(seen('here')).toEqual([true, false]);
    expect(seen('aside')).toEqual([false, true]);
    expect(seen('glancing')).toEqual([true, true]);
  });

  it('moves on each beat without drawing the body anew, and not without one', () => {
    const { container, rerender } = render(<Portrait look={LOOK} age={67} />);
    const body = container.querySelector('svg');
    const moved = () => container.querySelector('[data-twin]') !== null;
    const twins = ['1', '2', undefined, '3'].map((beat) => {
      rerender(<Portrait look={LOOK} age={67} beat={beat} />);
      return moved();
    });
    expect(twins).toEqual([true, false, false, true]);
    expect(container.querySelector('svg')).toBe(body);
  });

  it('says nothing to readers', () => {
    const { container } = render(<Portrait look={LOOK} age={67} />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    expect(container.textContent).toBe('');
  });

  it('moves its mouth only while it says something, loudly in anger', () => {
    const talking = (mood: LineMood) => drawn(drawing({ mood }).talking)[0];
    const { container, rerender } = render(<Portrait look={LOOK} age={67} mood="angry" saying="五趟了！" />);
    expect(pathsOf(container)).toContain(talking('angry'));
    rerender(<Portrait look={LOOK} age={67} mood="calm" saying="坐就坐吧。" beat="1" />);
    expect(pathsOf(container)).toContain(talking('calm'));
    expect(talking('angry')).not.toBe(talking('calm'));
    rerender(<Portrait look={LOOK} age={67} mood="calm" beat="2" />);
    expect(pathsOf(container)).not.toContain(talking('calm'));
  });

  it('is laid down where somebody lies', () => {
    const upright = render(<Figure look={LOOK} age={67} pose="standing" />).container.firstElementChild;
    const lying = render(<Figure look={LOOK} age={67} pose="lying" />).container.firstElementChild;
    const shape = (element: Element | null | undefined) =>
      (element as HTMLElement).style.getPropertyValue('--frame').split(' / ').map(Number);
    const [uprightWidth = 0, uprightHeight = 0] = shape(upright);
    const [lyingWidth = 0, lyingHeight = 0] = shape(lying);
    expect(uprightHeight).toBeGreaterThan(uprightWidth);
    expect(lyingWidth).toBeGreaterThan(lyingHeight);
  });
});

describe('the officer from behind', () => {
  it('stands at either edge, their face never seen', () => {
    const officer = drawPerson({
      look: readLook(OFFICER_LOOK, OFFICER_AGE),
      mood: 'calm',
      facing: 'away',
    });
    for (const side of ['left', 'right'] as const) {
      const paths = pathsOf(render(<OfficerShoulder side={side} shot="close" />).container);
      expect(paths).toEqual(expect.arrayContaining(drawn(officer.head)));
    }
    expect([...officer.eyes, ...officer.mouth, ...officer.brows]).toEqual([]);
  });
});
