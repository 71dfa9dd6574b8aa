import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSession, mergeSessions } from '../../../src/core/mentor/merge-sessions.ts';
import type { MentorSession } from '../../../src/core/mentor/session-parts.ts';
import { mentorSessionSchema } from '../../../src/core/mentor/session-parts.ts';
import { AT, aLedRun, aRating, aSession } from '../../support/mentor.ts';

const times = ['2026-11-20T08:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-11-21T08:00:00.000Z'] as const;
const time = fc.constantFrom(...times);
const word = fc.constantFrom('', '是这么回事', '我再想想');

/** Copies of one session as they come from a room that has gone on, and from two people who have written since. */
const copy: fc.Arbitrary<MentorSession> = fc
  .record({
    marks: fc.integer({ min: 0, max: 3 }),
    events: fc.integer({ min: 0, max: 3 }),
    ended: fc.boolean(),
    changedAt: time,
    reply: word,
    repliedAt: fc.option(time, { nil: null }),
    kept: fc.option(
      fc.record({ kept: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const), at: time }),
      {
        nil: null,
      },
    ),
    ratings: fc.array(fc.record({ at: time, score: fc.integer({ min: 2, max: 4 }), because: word }), {
      maxLength: 3,
    }),
    others: fc.array(fc.record({ id: fc.constantFrom('m2', 'm3'), at: time }), { maxLength: 3 }),
  })
  .map(({ marks, events, ended, changedAt, reply, repliedAt, kept, ratings, others }) =>
    aSession({
      changedAt,
      endedAt: ended ? times[2] : null,
      run: aLedRun({
        events: Array.from({ length: events }, () => ({ type: 'silence', node: 'n', ms: 0 })),
      }),
      marks: Array.from({ length: marks }, (_, turn) => ({ turn, act: 'name-feeling', seen: true })),
      reply,
      repliedAt,
      agreementKept: kept,
      ratings: ratings.map(({ at, score, because }) => ({ rating: aRating({}, score), at, because })),
      otherRatings: others.map(({ id, at }) => ({
        mentor: { id, name: id, unit: '' },
        rating: aRating({}, 2),
        at,
      })),
    }),
  );

describe('mergeSessions', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(copy, copy, copy, (one, two, three) => {
        const both = mergeSessions(one, two);
        expect(mergeSessions(two, one)).toEqual(both);
        expect(mergeSessions(both, both)).toEqual(both);
        expect(mergeSessions(both, one)).toEqual(both);
        expect(mergeSessions(both, three)).toEqual(mergeSessions(one, mergeSessions(two, three)));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps what either has written since, and gives a record that can be kept', () => {
    const mentors = aSession({
      ratings: [
        { rating: aRating(), at: times[0], because: '' },
        { rating: aRating({}, 4), at: times[1], because: '看了一遍原话' },
      ],
    });
    const trainees = aSession({
      reply: '服气',
      repliedAt: times[2],
      agreementKept: { kept: 'yes', at: times[2] },
      changedAt: times[2],
    });
    const merged = mergeSessions(mentors, trainees);
    expect(merged.ratings.map(({ because }) => because)).toEqual(['', '看了一遍原话']);
    expect(merged).toMatchObject({ reply: '服气', agreementKept: { kept: 'yes' }, changedAt: times[2] });
    expect(mentorSessionSchema.safeParse(merged).success).toBe(true);
  });

  it('takes the newer word on a promise and the newer reply, whoever is merged into whom', () => {
    const early = aSession({
      reply: '先这么说',
      repliedAt: times[0],
      agreementKept: { kept: 'no', at: times[0] },
    });
    const late = aSession({
      reply: '改一句',
      repliedAt: times[1],
      agreementKept: { kept: 'partly', at: times[1] },
    });
    for (const merged of [mergeSessions(early, late), mergeSessions(late, early)])
      expect(merged).toMatchObject({ reply: '改一句', agreementKept: { kept: 'partly' } });
  });

  it('keeps a copy without private notes from taking them away', () => {
    const note = { id: 'n1', line: 'l', turn: 0, text: '他紧张', shown: false };
    const whole = aSession({ notes: [note] });
    expect(mergeSessions(aSession({ notes: [] }), whole).notes).toEqual([note]);
  });

  it('never has more ratings than a record may hold, and keeps the blind one', () => {
    const many = (from: number) =>
      Array.from({ length: 15 }, (_, index) => ({
        rating: aRating({}, 3),
        at: new Date(Date.parse(AT) + (from + index) * 60_000).toISOString(),
        because: index + from === 0 ? '' : `第 ${from + index} 次`,
      }));
    const merged = mergeSessions(aSession({ ratings: many(0) }), aSession({ ratings: many(15) }));
    expect(merged.ratings).toHaveLength(20);
    expect(merged.ratings[0]?.because).toBe('');
    expect(mentorSessionSchema.safeParse(merged).success).toBe(true);
  });

  it('tells two sessions under one id apart', () => {
    expect(isSameSession(aSession(), aSession({ reply: '好' }))).toBe(true);
    expect(isSameSession(aSession(), aSession({ startedAt: times[1] }))).toBe(false);
    expect(isSameSession(aSession(), aSession({ run: aLedRun({ id: 'another' }) }))).toBe(false);
  });
});
