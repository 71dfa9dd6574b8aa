import type { Utterance } from '../../../ports/speech.ts';
import type { SessionContext } from '../session-context.ts';
import type { TalkEntry } from '../talk-entries.ts';
import { castTones } from './cast-tones.ts';
import { moodTone } from './mood-tone.ts';

type PersonLine = Extract<TalkEntry, { kind: 'person' }>;

const isPersonLine = (entry: TalkEntry | undefined): entry is PersonLine => entry?.kind === 'person';

/**
 * What people say in the entries that have come into view since `heard` were. What is skipped over is not
 * read: only those who like whole passages at once hear several lines.
 *
 * @param heard entries considered before; undefined when the voice has just been switched on, which reads
 * the line now shown
 */
export function newLines({ talk, shown, taste }: SessionContext, heard: number | undefined): PersonLine[] {
  const fresh = talk.slice(heard ?? Math.max(0, shown - 1), shown).filter(isPersonLine);
  return fresh.length > 1 && !taste.linesAtOnce ? [] : fresh;
}

/** The same as a voice is to read it: whose it is and in what mood can be heard. */
export function utterancesOf({ program }: SessionContext, lines: readonly PersonLine[]): Utterance[] {
  const tones = castTones(program.scenario.cast);
  return lines.flatMap(({ person, text, mood }) => {
    const calm = tones.get(program.people[person]?.id ?? '');
    return calm ? [{ text, ...moodTone(calm, mood) }] : [];
  });
}
