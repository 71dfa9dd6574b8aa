import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lightOf } from '../../src/ui/place/scenery.ts';
import { readLook } from '../../src/ui/portrait/look.ts';
import type { Gaze } from '../../src/ui/portrait/gaze.ts';
import { Peek } from '../../src/ui/portrait/peek.tsx';
import { Portrait, type PortraitProps } from '../../src/ui/portrait/portrait.tsx';

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

  it('has hands where it stands, by mood or as it is told, and none in a badge', () => {
    const hands = (props: Partial<PortraitProps>) =>
      partsOf(render(<Portrait look={LOOK} age={67} {...props} />).container).filter((part) =>
        part?.startsWith('#pt-hands'),
      );
    expect(hands({ crop: 'bust', mood: 'furious' })).toEqual(['#pt-hands-point']);
    expect(hands({ crop: 'bust', mood: 'furious', gesture: 'watch' })).toEqual(['#pt-hands-watch']);
    expect(hands({ crop: 'bust', mood: 'calm' })).toEqual([]);
    expect(hands({ crop: 'face', mood: 'furious' })).toEqual([]);
  });

  it('looks at one, past one, or now here now there', () => {
    const eyes = (gaze: Gaze) =>
      partsOf(render(<Portrait look={LOOK} age={67} mood="sad" gaze={gaze} />).container).filter((part) =>
        /eyes|aside/.test(part ?? ''),
      );
    expect(eyes('here')).toEqual(['#pt-eyes-sad']);
    expect(eyes('aside')).toEqual(['#pt-aside-sad']);
    expect(eyes('glancing')).toEqual(['#pt-eyes-sad', '#pt-aside-sad']);
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
    const { container, rerender } = render(<Portrait look={LOOK} age={67} mood="angry" saying="五趟了！" />);
    expect(partsOf(container)).toContain('#pt-talk-loud');
    rerender(<Portrait look={LOOK} age={67} mood="calm" saying="坐就坐吧。" beat="1" />);
    expect(partsOf(container)).toContain('#pt-talk-plain');
    rerender(<Portrait look={LOOK} age={67} mood="calm" beat="2" />);
    expect(partsOf(container).some((part) => part?.startsWith('#pt-talk'))).toBe(false);
  });
});

describe('half a face in the gap of a door', () => {
  it('speaks and looks away like a whole one', () => {
    const { container } = render(
      <svg aria-hidden="true">
        <Peek look={LOOK} age={67} mood="suspicious" gaze="aside" saying="你说你是警察我就信？" />
      </svg>,
    );
    expect(partsOf(container)).toEqual(
      expect.arrayContaining(['#pt-aside-suspicious', '#pt-talk-plain', '#pl-chain']),
    );
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
