import { describe, expect, it } from 'vitest';
import { PLACES } from '../../src/core/scenario/vocabulary.ts';
import { loadEveryPlace, placeArt, thingArt } from '../../src/ui/place/place-art.ts';
import { VARIANTS } from '../../src/ui/place/scenery.ts';

describe('drawings of places', () => {
  it('come one at a time, then all of them, once each', async () => {
    expect(placeArt('hall')).toBe(placeArt('hall'));
    await placeArt('hall').load();
    expect([placeArt('hall').isReady(), placeArt('street').isReady()]).toEqual([true, false]);
    await loadEveryPlace();
    for (const scenery of [...PLACES, ...VARIANTS]) {
      expect(placeArt(scenery).isReady()).toBe(true);
      expect(document.querySelectorAll(`#pl-${scenery}`)).toHaveLength(1);
    }
    expect(thingArt.isReady()).toBe(true);
  });
});
