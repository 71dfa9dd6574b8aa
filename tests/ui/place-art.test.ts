import { describe, expect, it, vi } from 'vitest';
import { PLACES } from '../../src/core/scenario/vocabulary.ts';
import { VARIANTS } from '../../src/ui/place/scenery.ts';

describe('drawings of places', () => {
  it('come one at a time, then all of them, once each', async () => {
    vi.resetModules(); // none of them has come yet
    const { loadEveryPlace, placeArt, thingArt } = await import('../../src/ui/place/place-art.ts');
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
