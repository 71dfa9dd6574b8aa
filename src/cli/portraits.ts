import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOODS } from '../core/scenario/vocabulary.ts';
import { readAnswers } from './portraits/answers.ts';
import { deal } from './portraits/deal.ts';
import {
  angerCorrelations,
  confusionOf,
  confusionTable,
  rightOf,
  rightOverAll,
  type Viewing,
} from './portraits/score.ts';
import { angerSheet, moodSheets } from './portraits/sheets.ts';

const USAGE = `npm run portraits -- sheets <seed> <folder> [faces]   portraits without words, numbered; without hands
npm run portraits -- score <seed>=<answers>…   what they were taken for

The seed is the key: it says which picture shows what. Whoever looks must not have asked for it.`;

const TOLD = 0.8;
const EACH_TOLD = 0.6;
const IN_ORDER = 0.9;

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}

function write(seed: number, folder: string, crop: 'bust' | 'face'): void {
  const cards = deal(seed);
  mkdirSync(folder, { recursive: true });
  const files = [
    ...moodSheets(cards, crop).map((page, index) => [`moods-${index + 1}.html`, page] as const),
    ['anger.html', angerSheet(cards)] as const,
  ];
  for (const [name, page] of files) writeFileSync(join(folder, name), page);
  console.log(`${files.length} sheets in ${folder}; moods to choose from: ${MOODS.join(', ')}`);
}

function readViewing(word: string): Viewing {
  const [seed = '', file = ''] = word.split('=');
  if (!/^\d+$/.test(seed) || file === '') return stop(USAGE);
  const cards = deal(Number(seed));
  return { deal: cards, answers: readAnswers(readFileSync(file, 'utf8'), cards) };
}

function score(words: readonly string[]): void {
  const viewings = words.map(readViewing);
  const confusion = confusionOf(viewings);
  const ranks = angerCorrelations(viewings);
  const worst = Math.min(...MOODS.map((mood) => rightOf(confusion, mood)));
  const rank = ranks.reduce((sum, value) => sum + value, 0) / ranks.length;
  const over = rightOverAll(confusion);
  console.log(confusionTable(confusion));
  console.log(`\nright over all ${(over * 100).toFixed(1)}%, worst mood ${(worst * 100).toFixed(0)}%`);
  console.log(
    `anger in order: mean rank correlation ${rank.toFixed(3)}, lowest ${Math.min(...ranks).toFixed(3)}`,
  );
  if (over < TOLD || worst < EACH_TOLD || rank < IN_ORDER) stop('below what docs/portraits.md asks');
}

/** `npm run portraits`: whether faces are read. See docs/portraits.md. */
const [command, ...rest] = process.argv.slice(2);
if (command === 'sheets' && rest[1] && /^\d+$/.test(rest[0] ?? ''))
  write(Number(rest[0]), rest[1], rest[2] === 'faces' ? 'face' : 'bust');
else if (command === 'score' && rest.length > 0) score(rest);
else stop(USAGE);
