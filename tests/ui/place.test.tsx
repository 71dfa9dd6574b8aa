import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hasDoor } from '../../src/core/scenario/stage-rules.ts';
import {
  type Door,
  DOORS,
  type Light,
  LIGHTS,
  PLACE_PROPS,
  PLACES_OF_PROP,
  SPOTS_OF,
} from '../../src/core/scenario/stage-vocabulary.ts';
import { PLACES } from '../../src/core/scenario/vocabulary.ts';
import { type Crowd, strangersIn } from '../../src/ui/place/crowd.ts';
import { openingOf } from '../../src/ui/place/openings.ts';
import { Place, PlaceFront, type PlaceProps } from '../../src/ui/place/place.tsx';
import { anchorOf, type PlaceProp } from '../../src/ui/place/prop-anchors.ts';
import { MEASURE, NARROW } from '../../src/ui/place/space.ts';
import { standpointOf, standpointsOf } from '../../src/ui/place/spots.ts';
import { handsAt } from '../../src/ui/place/writing.tsx';
import { isDrawnExtra } from '../../src/ui/portrait/extra-looks.ts';
import { PEOPLE_FILTERS, TINTS } from '../../src/ui/place/tints.ts';

/** Half of a head with its hair, and from the crown to the chin, in the units of a person. */
const HALF_HEAD = 95;
const [CROWN, CHIN] = [-130, 110];
const FEET = 882;

/** Things with a place of their own: neither light nor people. */
const THINGS = PLACE_PROPS.filter((name): name is PlaceProp => !isDrawnExtra(name)).filter(
  (name) => !['torchlight', 'dark-within'].includes(name),
);

const parts = (container: HTMLElement): string[] =>
  [...container.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(4) ?? '');
const inBack = (props: PlaceProps): string[] => parts(render(<Place {...props} />).container);
const inFront = (props: PlaceProps): string[] => parts(render(<PlaceFront {...props} />).container);

describe.each(PLACES)('%s', (place) => {
  it('has somewhere to stand for each of its spots, and for no other', () => {
    expect(new Set(standpointsOf(place).map(([spot]) => spot))).toEqual(new Set(SPOTS_OF[place]));
    expect(standpointOf(place, 'beyond-door') !== undefined).toBe(SPOTS_OF[place].includes('beyond-door'));
  });

  it('hides nobody’s face behind anybody', () => {
    const all = standpointsOf(place);
    for (const [index, [spot, one]] of all.entries())
      for (const [other, two] of all.slice(index + 1)) {
        const apart = Math.abs(one.x - two.x);
        const near = HALF_HEAD * (one.scale + two.scale);
        expect(apart, `${spot} and ${other} of ${place}`).toBeGreaterThan(near);
      }
  });

  it('has every face in the picture, even as it is cropped on a wide desk', () => {
    for (const [spot, { x, floor, scale }] of standpointsOf(place)) {
      const eyes = floor - FEET * scale;
      expect(x - HALF_HEAD * scale, spot).toBeGreaterThan(0);
      expect(x + HALF_HEAD * scale, spot).toBeLessThan(MEASURE.width);
      expect(eyes + CROWN * scale, spot).toBeGreaterThan(80);
      expect(eyes + CHIN * scale, spot).toBeLessThan(560);
    }
  });

  it('has left, middle and right in what an upright phone shows', () => {
    for (const spot of ['left', 'middle', 'right'] as const) {
      const at = standpointOf(place, spot);
      if (!at) throw new Error(`no ${spot}`);
      expect(at.x - HALF_HEAD * at.scale).toBeGreaterThan(NARROW.from - 25);
      expect(at.x + HALF_HEAD * at.scale).toBeLessThan(NARROW.to);
    }
  });

  it('has room for everything that can be in it, inside the picture', () => {
    for (const prop of THINGS) {
      const anchor = anchorOf(place, prop);
      const outside = ['ambulance', 'taxi'].includes(prop) && !['steps', 'market', 'street'].includes(place);
      if (outside || PLACES_OF_PROP[prop]?.includes(place) === false) {
        expect(anchor).toBeUndefined();
        continue;
      }
      if (!anchor) throw new Error(`${prop} in ${place}`);
      expect(anchor.x, prop).toBeGreaterThan(0);
      expect(anchor.x, prop).toBeLessThan(MEASURE.width);
      expect(anchor.y, prop).toBeGreaterThan(60);
      expect(anchor.y, prop).toBeLessThan(MEASURE.height);
    }
  });

  it('shows each thing once, behind or before', () => {
    const all = THINGS.filter((name) => anchorOf(place, name));
    const shown = { place, props: all.map((prop) => ({ prop })) };
    const drawn = [...inBack(shown), ...inFront(shown)].filter((part) => part.startsWith('prop-'));
    expect(drawn.sort()).toEqual(all.map((prop) => `prop-${prop}`).sort());
  });

  it('keeps strangers from before whoever stands there', () => {
    const strangers = strangersIn(place, { size: 'many', looking: false, filming: false });
    expect(strangers.length).toBeGreaterThanOrEqual(2);
    for (const { x, scale } of strangers) {
      expect(scale).toBeLessThan(standpointOf(place, 'middle')?.scale ?? 0);
      expect(x).toBeLessThan(MEASURE.width);
    }
  });
});

describe('a door', () => {
  it('is drawn as it stands, and opens on as much as it lets see', () => {
    for (const place of PLACES.filter(hasDoor)) {
      const widths = DOORS.map((door) => openingOf(place, door)?.width ?? 0);
      const [closed = 0, chain = 0, ajar = 0, open = 0] = widths;
      expect([closed, chain <= ajar, ajar < open * 0.45]).toEqual([0, true, true]);
      expect(inBack({ place, door: 'open' })).toContain(`${place}-door-open`);
      expect(inBack({ place, door: 'chain' })).toContain(`${place}-door-chain`);
      expect(inBack({ place })).toContain(`${place}-door-closed`);
    }
  });

  it('lets one see less on its chain than ajar, where one lives', () => {
    const wide = (door: Door) => openingOf('doorway', door)?.width ?? 0;
    expect(wide('chain')).toBeLessThan(wide('ajar') * 0.75);
  });

  it('shows nothing lit behind it where nobody has put the light on', () => {
    const rects = (props: PlaceProps['props'] & object) =>
      render(<Place place="doorway" door="ajar" light="night" props={props} />).container.querySelectorAll(
        'svg > rect',
      ).length;
    // The veil and the light from inside; the veil and the dark.
    expect(rects([])).toBe(2);
    expect(rects([{ prop: 'dark-within' }])).toBe(2);
  });

  it('has its chain before whoever looks out', () => {
    expect(inFront({ place: 'doorway', door: 'chain' })).toContain('door-chain');
    expect(inFront({ place: 'doorway', door: 'ajar' })).not.toContain('door-chain');
  });

  it('is none where a place has none', () => {
    expect(inBack({ place: 'street', door: 'open' })).toEqual(['street']);
    expect(openingOf('street', 'open')).toBeUndefined();
  });
});

describe('what has just come', () => {
  const movesOf = (...props: NonNullable<PlaceProps['props']>) => {
    const { container } = render(<Place place="street" props={props} />);
    return [...container.querySelectorAll<SVGElement>('[data-thing]')].map(({ dataset }) => [
      dataset.thing,
      dataset.moves,
    ]);
  };

  it('is seen to fall where it is thrown; what stood there, or is put there, does not move', () => {
    expect(movesOf({ prop: 'papers-floor', comes: true }, { prop: 'shards' })).toEqual([
      ['papers-floor', 'falls'],
      ['shards', undefined],
    ]);
    expect(movesOf({ prop: 'clock', says: '10:30', comes: true })).toEqual([['clock', undefined]]);
  });

  it('is pushed through under a door', () => {
    const { container } = render(<Place place="doorway" props={[{ prop: 'card-door', comes: true }]} />);
    expect(container.querySelector('[data-thing=card-door]')?.getAttribute('data-moves')).toBe('slides');
  });

  it('is a door drawn anew as it moves', () => {
    const { container, rerender } = render(<Place place="doorway" door="open" />);
    const open = container.querySelector('[data-door]');
    rerender(<Place place="doorway" door="closed" />);
    const shut = container.querySelector('[data-door]');
    expect(open?.getAttribute('data-door')).toBe('open');
    expect(shut?.getAttribute('data-door')).toBe('closed');
    expect(shut).not.toBe(open);
  });
});

describe('a sign', () => {
  const words = (props: PlaceProps) =>
    render(<Place {...props} />).container.querySelector('text')?.textContent;

  it('is lettered as it is given', () => {
    expect(words({ place: 'doorway', sign: '502' })).toBe('502');
    expect(words({ place: 'window', sign: '区信访局' })).toBe('区信访局');
    expect(words({ place: 'side-room', sign: '值班室' })).toBe('值班室');
  });

  it('is no sign where it only tells where one stands, or where nothing hangs', () => {
    for (const [place, sign] of [
      ['steps', '台阶下'],
      ['stairwell', '三楼拐角'],
      ['living-room', '老周家'],
    ] as const)
      expect(words({ place, sign })).toBeUndefined();
  });

  it('tells a ward from a bedroom, a hospital from an office, a court from a station, a block from a street', () => {
    expect(inBack({ place: 'bedroom', sign: '病房' })[0]).toBe('ward');
    expect(inBack({ place: 'corridor', sign: '医院' })[0]).toBe('hospital');
    expect(inBack({ place: 'steps', sign: '法院' })[0]).toBe('court');
    expect(inFront({ place: 'steps', sign: '法院' })[0]).toBe('court-front');
    expect(inBack({ place: 'street', sign: '楼门口' })[0]).toBe('entrance');
    expect(inBack({ place: 'bedroom', sign: 'constructor' })[0]).toBe('bedroom');
  });
});

describe('strangers', () => {
  const stances = (crowd: Crowd) => strangersIn('hall', crowd).map(({ stance }) => stance);

  it('are none, a few or many', () => {
    const count = (size: Crowd['size']) => stances({ size, looking: false, filming: false }).length;
    expect([count('none'), count('few'), count('many')]).toEqual([0, 3, 7]);
  });

  it('look round, or are busy with their own', () => {
    expect(new Set(stances({ size: 'many', looking: false, filming: false }))).toEqual(new Set(['away']));
    expect(new Set(stances({ size: 'many', looking: true, filming: false }))).toEqual(new Set(['watching']));
  });

  it('turn round by halves where it has only grown loud', () => {
    const turned = stances({ size: 'many', looking: false, stirred: true, filming: false });
    expect(turned.filter((one) => one === 'watching')).toHaveLength(4);
    expect(turned.filter((one) => one === 'away')).toHaveLength(3);
  });

  it('fill a place, all of them turned, most with a fist up, where they are one group that boils', () => {
    const heated: Crowd = { size: 'packed', looking: false, filming: false, heated: true };
    const seen = stances(heated);
    expect(seen.length).toBeGreaterThan(stances({ ...heated, size: 'many' }).length);
    expect(seen.filter((one) => one === 'shouting').length).toBeGreaterThan(seen.length / 2);
    expect(seen).not.toContain('away');
  });

  it('have one who films, and no more', () => {
    expect(
      stances({ size: 'few', looking: false, filming: true }).filter((one) => one === 'filming'),
    ).toHaveLength(1);
  });
});

describe('the light', () => {
  it.each(LIGHTS)('%s is laid over the place and nothing in front of it', (light) => {
    const veils = render(<Place place="hall" light={light} />).container.querySelectorAll('svg > rect');
    expect(veils.length).toBe({ day: 0, dusk: 1, night: 1, lamp: 2, dark: 1 }[light]);
    expect(
      render(<PlaceFront place="hall" light={light} />).container.querySelector('svg > rect'),
    ).toBeNull();
  });

  it.each(LIGHTS.filter((light) => light !== 'day'))(
    '%s tints what stands in front as it does the rest',
    (light) => {
      const veil = render(<Place place="hall" light={light} />).container.querySelector('svg > rect');
      expect(veil?.getAttribute('fill')).toBe(
        `rgb(${TINTS[light].map((part) => Math.round(part * 255)).join(' ')})`,
      );
      const [red, green, blue] = TINTS[light];
      expect(readFileSync('src/ui/place/art/things.svg', 'utf8')).toContain(
        `<filter id="pl-tint-${light}" color-interpolation-filters="sRGB"><feColorMatrix values="${red} 0 0 0 0 0 ${green} 0 0 0 0 0 ${blue} 0 0`,
      );
    },
  );

  it('lies on things, and on people as on those with a name', () => {
    const props = [{ prop: 'thermos' }, { prop: 'neighbour' }] as const;
    const { container } = render(<Place place="stairwell" light="dark" props={props} />);
    const veil = container.querySelector('svg > rect');
    const after = (href: string) => {
      const use = container.querySelector(`use[href="${href}"]`);
      return veil && use
        ? Boolean(veil.compareDocumentPosition(use) & Node.DOCUMENT_POSITION_FOLLOWING)
        : undefined;
    };
    expect(after('#pl-prop-thermos')).toBe(false);
    const folk = container.querySelector('use[href="#pl-prop-neighbour"]')?.closest<SVGGElement>('g[style]');
    expect(folk?.style.filter).toBe(PEOPLE_FILTERS.dark);
  });

  it('from inside falls through a door that stands open at night', () => {
    const spills = (door: Door, light: Light) =>
      render(<Place place="doorway" door={door} light={light} />).container.querySelectorAll('svg > rect')
        .length - 1;
    expect(spills('ajar', 'dark')).toBe(1);
    expect(spills('closed', 'dark')).toBe(0);
    expect(spills('ajar', 'night')).toBe(1);
    expect(spills('ajar', 'dusk')).toBe(0);
  });

  it('of a torch falls on what is dark', () => {
    const { container } = render(<Place place="doorway" light="dark" props={[{ prop: 'torchlight' }]} />);
    expect(container.querySelectorAll('ellipse')).toHaveLength(1);
  });
});

describe('what is written on things', () => {
  type Shown = NonNullable<PlaceProps['props']>;
  const written = (props: Shown) => render(<Place place="hall" props={props} />).container;

  it('is what the file says, or what usually stands there', () => {
    const words = (props: Shown) =>
      [...written(props).querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words([{ prop: 'number-screen', says: 'A019' }])).toEqual(['请 A019 号']);
    expect(words([{ prop: 'number-screen' }, { prop: 'wall-notice', says: '督察' }])).toEqual([
      '请 A017 号',
      '督察',
    ]);
    expect(words([{ prop: 'thermos' }])).toEqual([]);
  });

  it('is the hour, on a clock', () => {
    expect(handsAt('19:30')).toEqual({ hour: 225, minute: 180 });
    expect(handsAt('0:05')).toEqual({ hour: 2.5, minute: 30 });
    const turned = [...written([{ prop: 'clock', says: '11:26' }]).querySelectorAll('g > path')].map((hand) =>
      hand.getAttribute('transform'),
    );
    expect(turned).toEqual(['rotate(343)', 'rotate(156)']);
  });
});
