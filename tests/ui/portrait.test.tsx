import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lightOf } from '../../src/ui/place/scenery.ts';
import { readLook } from '../../src/ui/portrait/look.ts';
import { Portrait } from '../../src/ui/portrait/portrait.tsx';

const LOOK = { hair: 'combed', hairColor: 'grey', clothes: 'jacket', color: 'navy' };
const partsOf = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('use')].map((use) => use.getAttribute('href'));

describe('a look', () => {
  it('falls back on words it does not know', () => {
    expect(readLook({ hair: 'constructor', clothes: 'toga', color: 'toString' }, 30)).toMatchObject({
      hair: 'crew',
      garment: 'tee',
    });
  });

  it.each([
    [39, 0],
    [40, 1],
    [55, 2],
    [70, 3],
  ])('at %i has %i kinds of lines', (age, lines) => {
    expect(readLook({}, age).age).toBe(lines);
  });
});

describe('a portrait', () => {
  it('is put together from the look, the age and the mood', () => {
    const { container } = render(<Portrait look={LOOK} age={67} mood="furious" />);
    expect(partsOf(container)).toEqual([
      '#pt-body',
      '#pt-clothes-jacket',
      '#pt-hair-combed',
      '#pt-age-2',
      '#pt-nose',
      '#pt-eyes-furious',
      '#pt-mouth-furious',
      '#pt-brows-furious',
    ]);
  });

  it('says nothing to readers', () => {
    const { container } = render(<Portrait look={LOOK} age={67} />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    expect(container.textContent).toBe('');
  });

  it('moves its mouth only while it says something, loudly in anger', () => {
    const { container, rerender } = render(<Portrait look={LOOK} age={67} mood="angry" saying="五趟了！" />);
    expect(partsOf(container)).toContain('#pt-talk-loud');
    rerender(<Portrait look={LOOK} age={67} mood="calm" saying="坐就坐吧。" beat="1" />);
    expect(partsOf(container)).toContain('#pt-talk-plain');
    rerender(<Portrait look={LOOK} age={67} mood="calm" beat="2" />);
    expect(partsOf(container).some((part) => part?.startsWith('#pt-talk'))).toBe(false);
  });
});

describe('the light', () => {
  it.each([
    ['周三上午十点一刻', 'day'],
    ['周四晚上九点四十', 'night'],
    ['周四傍晚，差五分六点', 'dusk'],
  ])('of %s is %s', (time, light) => {
    expect(lightOf(time)).toBe(light);
  });
});
