import type { RunKind } from '../../core/play/run-kind.ts';
import { dayAround, type NumberedDay } from '../../core/shared/calendar-day.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import type { ShelfFacts } from '../../ports/shelf.ts';
import { localZone } from '../../session/local-zone.ts';

/** The day on this computer's calendar. */
export const localDay = (time: number): NumberedDay => dayAround(time, localZone);

export const MODE_NAMES: Readonly<Record<RunKind, string>> = {
  guided: '学练',
  self: '自练',
  exam: '考核',
  led: '带教',
};

const LEVEL_NAMES = ['', '易', '中', '难'];
export const levelName = (level: number): string => LEVEL_NAMES[level] ?? '';

/** What an ending is called; undefined where the version played is another one. */
export const endingTitle = (
  facts: ShelfFacts | undefined,
  hash: string,
  ending: string,
): string | undefined => (facts?.hash === hash ? entryOf(facts.endings, ending) : undefined);
