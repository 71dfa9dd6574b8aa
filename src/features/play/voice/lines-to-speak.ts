import type { Utterance } from '../../../ports/speech.ts';
import type { VoicesView } from '../../../session/views/cast-view.ts';
import type { StageLine } from '../../../stage/stage-line.ts';
import { castTones } from './cast-tones.ts';
import { moodTone } from './mood-tone.ts';

type PersonLine = Extract<StageLine, { kind: 'person' }>;

const isPersonLine = (line: StageLine | undefined): line is PersonLine => line?.kind === 'person';

/**
 * What people say in the lines that have come into view since so many were. What is skipped over is not
 * read: only those who like whole passages at once hear several lines.
 *
 * @param considered how many lines were considered before; undefined when the voice has just been switched on,
 * which reads the line now shown
 */
export function newLines(
  lines: readonly StageLine[],
  considered: number | undefined,
  linesAtOnce: boolean,
): PersonLine[] {
  const fresh = lines.slice(considered ?? Math.max(0, lines.length - 1)).filter(isPersonLine);
  return fresh.length > 1 && !linesAtOnce ? [] : fresh;
}

/** The same as a voice is to read it: whose it is and in what mood can be heard. */
export function utterancesOf(voices: VoicesView, lines: readonly PersonLine[]): Utterance[] {
  const tones = castTones(voices);
  return lines.flatMap(({ person, text, mood }) => {
    const calm = tones.get(person);
    return calm ? [{ text, ...moodTone(calm, mood) }] : [];
  });
}
