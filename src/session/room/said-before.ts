import type { RunScene } from './run-scene.ts';
import type { TalkLine } from '../views/trainee-view.ts';

const MOST_LINES = 8;
const MOST_LETTERS = 500;

function inWords(line: TalkLine): string | undefined {
  if (line.kind === 'person') return `${line.call}：${line.text}`;
  if (line.kind === 'scene') return `（${line.text}）`;
  return line.kind === 'officer' ? `你：${line.text}` : undefined;
}

/** What was read since the last choice, the latest of it: for whoever meets the question without the talk. */
export function saidBefore(talk: RunScene['talk']): string[] {
  const lines = talk.flatMap(({ line }) => (line.kind === 'reason' ? [] : line));
  const since = lines.slice(lines.findLastIndex(({ kind }) => kind === 'said') + 1);
  return since.flatMap((line) => inWords(line)?.slice(0, MOST_LETTERS) ?? []).slice(-MOST_LINES);
}
