import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import type { SoundName } from '../ports/sound-player.ts';
import { encode, type Format, FORMATS, hasFfmpeg } from './sound/encode.ts';
import { RECIPES } from './sound/recipes.ts';
import { type Measured, measure, synthesise } from './sound/synthesise.ts';
import { wavOf } from './sound/wav.ts';

/**
 * `npm run sound`: makes every sound that ships from its recipe and writes the files beside the player. They are
 * kept in the repository, so that only whoever changes a recipe needs ffmpeg. With `--wav DIR` it writes plain WAV
 * there instead, for listening.
 */
const FOLDER = 'src/adapters/howler/audio';
const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

function write(names: readonly SoundName[]): void {
  const measured: Record<string, Measured> = {};
  for (const name of names) {
    const signal = synthesise(name);
    const sizes = FORMAT_NAMES.map((format) => {
      const file = `${FOLDER}/${name}.${format}`;
      encode(wavOf(signal), format, name.startsWith('ambience-') ? 'loop' : 'once', file);
      return `${format} ${String(statSync(file).size).padStart(6)}`;
    });
    const facts = measure(signal);
    measured[name] = facts;
    console.log(
      `${name.padEnd(18)} ${facts.seconds} s, peak ${facts.peak}, ${facts.loudness} dB, ${sizes.join(', ')}`,
    );
  }
  writeFileSync(`${FOLDER}/sounds.json`, `${JSON.stringify(measured, null, 2)}\n`);
}

const at = process.argv.indexOf('--wav');
const folder = at < 0 ? undefined : process.argv[at + 1];
if (folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of RECIPES.keys()) writeFileSync(`${folder}/${name}.wav`, wavOf(synthesise(name)));
} else if (hasFfmpeg()) {
  mkdirSync(FOLDER, { recursive: true });
  write([...RECIPES.keys()]);
} else {
  console.error(
    '没有找到 ffmpeg。声音的成品已经在仓库里，装不装都能构建和运行；要改配方，请先装上 ffmpeg 再跑 npm run sound。',
  );
  process.exitCode = 1;
}
