import type { RunKind } from '../../core/play/run-kind.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import type { CallsView } from '../../session/views/calls-view.ts';

export const MODE_WORDS: Readonly<Record<RunKind, string>> = {
  guided: '学练',
  self: '自练',
  exam: '考核',
  led: '带教',
};

/** Grades as the page speaks of them: never a bare number. */
export const GRADE_WORDS: readonly string[] = ['伤人的话', '有代价', '好', '最好'];

export const CONFIDENCE_WORDS: readonly string[] = ['', '没把握', '有几分把握', '有把握'];

/** How a person is called on the page. */
export const callOf = (calls: CallsView, who: string): string => entryOf(calls, who) ?? who;

/** A score to one decimal at most, without an idle `.0`. */
export const scoreText = (value: number): string => String(Math.round(value * 10) / 10);

export const percentText = (share: number): string => `${Math.round(share * 100)}%`;

/** Messages of the core end without a stop; on the page they are sentences. */
export const sentence = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);

/** Turns are counted from 1 for people. */
export const turnNumber = (turn: number): string => `第 ${turn + 1} 句`;
