import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LOOP_LEAD, LOOP_SECONDS } from '../../src/adapters/howler/loop.ts';
import { FORMATS } from '../../src/cli/sound/encode.ts';
import { RECIPES } from '../../src/cli/sound/recipes.ts';
import { samplesIn } from '../../src/cli/sound/signal.ts';
import { type Measured, measure, synthesise } from '../../src/cli/sound/synthesise.ts';
import { CUES, PLACES } from '../../src/core/scenario/vocabulary.ts';
import { AMBIENCE_OF, ambienceOfPlace } from '../../src/features/play/sound/ambience-of.ts';
import { soundsIn } from '../../src/features/play/sound/sounds-in.ts';
import { assetsOf } from '../../src/session/views/assets-of.ts';
import { seePlace } from '../../src/session/views/see-place.ts';
import { AMBIENCES, type SoundName, TICKS } from '../../src/ports/sound-player.ts';
import { sceneriesOf } from '../../src/ui/place/place-art.ts';
import { loadShipped, shippedIds } from '../support/load.ts';
import { rigBytes } from '../support/rig-bytes.ts';

const FOLDER = 'src/adapters/howler/audio';
const formats = Object.keys(FORMATS);
const written = JSON.parse(readFileSync(`${FOLDER}/sounds.json`, 'utf8')) as Record<string, Measured>;
const bytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Loudness of the file's neighbourhood in the recipes: what must not be wider than a few dB. */
const loudnesses = (prefix: string, except: readonly string[] = []) =>
  Object.entries(written)
    .filter(([name]) => name.startsWith(prefix) && !except.includes(name))
    .map(([, { loudness }]) => loudness);

describe('the sounds that ship', () => {
  // All are made again by `npm run sound`; here one of each kind, because the loops take seconds.
  it.each(['cue-door-knock', 'cue-bowl-break', 'ambience-room', 'tick-choose'] as const)(
    '%s is what its recipe makes, and the same every time',
    (name) => {
      const signal = synthesise(name);
      const made = measure(signal);
      expect(made.seconds).toBe(written[name]?.seconds);
      expect(made.peak).toBeCloseTo(written[name]?.peak ?? 0, 2);
      expect(made.loudness).toBeCloseTo(written[name]?.loudness ?? 0, 1);
      expect(Buffer.from(synthesise(name).buffer).equals(Buffer.from(signal.buffer))).toBe(true);
    },
    30_000,
  );

  it('are there for every cue, place and tick, in both formats, and nothing else is', () => {
    const names: SoundName[] = [
      ...CUES.map((cue) => `cue-${cue}` as const),
      ...AMBIENCES.map((ambience) => `ambience-${ambience}` as const),
      ...TICKS.map((tick) => `tick-${tick}` as const),
    ];
    expect([...RECIPES.keys()].sort()).toEqual([...names].sort());
    expect(Object.keys(written).sort()).toEqual([...names].sort());
    const files = names.flatMap((name) => formats.map((format) => `${name}.${format}`));
    expect(readdirSync(FOLDER).sort()).toEqual([...files, 'sounds.json'].sort());
  });

  it('follow a recipe changed: each is as loud as its recipe says', () => {
    for (const [name, { loudness }] of RECIPES)
      expect(Math.abs((written[name]?.loudness ?? 0) - loudness), name).toBeLessThan(2);
  });

  it('do not clip, and keep together: cues within 9 dB, places well below the faintest cue', () => {
    for (const [name, { peak }] of Object.entries(written)) expect(peak, name).toBeLessThan(0.73);
    const cues = loudnesses('cue-');
    expect(Math.max(...cues) - Math.min(...cues)).toBeLessThan(9);
    expect(Math.max(...loudnesses('ambience-'))).toBeLessThan(Math.min(...cues) - 5);
    expect(Math.max(...loudnesses('tick-', ['tick-ending']))).toBeLessThan(Math.min(...cues) - 8);
  });

  it('go round without a seam: what follows the end is the beginning again', () => {
    const file = synthesise('ambience-home');
    const [lead, period] = [samplesIn(LOOP_LEAD), samplesIn(LOOP_SECONDS)];
    expect(file.length).toBe(period + 2 * lead);
    for (const at of [0, 1, lead, 2 * lead - 1]) expect(file[at + period]).toBe(file[at]);
    const highest = file.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - (file[index - 1] ?? value))),
      0,
    );
    const seam = Math.abs((file[lead] ?? 0) - (file[lead + period - 1] ?? 0));
    expect(seam).toBeLessThanOrEqual(highest);
  }, 30_000);
});

describe('what a scenario makes heard', () => {
  it('is something for every place there is', () => {
    for (const place of PLACES) expect(AMBIENCES).toContain(AMBIENCE_OF[place]);
  });

  it.each(shippedIds())('%s: art and sound weigh at most 350 kB, whichever format a browser takes', (id) => {
    const assets = assetsOf(loadShipped(id));
    const names = soundsIn(assets);
    const drawn = ['things', 'folk', ...sceneriesOf(assets.places, assets.signs)];
    const places = drawn.map((name) => bytes(`src/ui/place/art/${name}.svg`));
    const art = places.reduce((sum, one) => sum + one, rigBytes());
    for (const format of formats) {
      const files = names.map((name) => `${FOLDER}/${name}.${format}`);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
      const weight = art + files.reduce((sum, file) => sum + bytes(file), 0);
      expect(weight, `${id} as ${format}`).toBeLessThanOrEqual(350_000);
    }
  });

  it.each(shippedIds())('%s: names every cue its text names, and the place of every phase', (id) => {
    const program = loadShipped(id);
    const names = soundsIn(assetsOf(program));
    const text = readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8');
    for (const [, cue] of text.matchAll(/\bcue: ([a-z-]+)/g)) expect(names).toContain(`cue-${cue}`);
    const places = program.phases.flatMap((phase) => seePlace(phase) ?? []);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(names).toContain(`ambience-${ambienceOfPlace(place)}`);
  });
});
