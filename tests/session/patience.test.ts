import { describe, expect, it } from 'vitest';
import { patienceSeconds } from '../../src/core/play/patience.ts';
import { readingTime } from '../../src/core/play/reading-time.ts';
import { patienceOf } from '../../src/session/decision-clock.ts';
import { optionsOf } from '../../src/session/machine/first-steps.ts';
import { seeTrainee } from '../../src/session/views/see-trainee.ts';
import { loadFixture } from '../support/load.ts';
import { Drive } from './drive.ts';

const program = loadFixture('queue-jumper');
const quiet = { seed: 7 };

/** The first decision of an exam stands open. */
const CLOCK_RUNS = { type: 'spent', node: 'push-in', ms: 0 };

describe('patience', () => {
  const limitOf = (drive: Drive) =>
    (patienceSeconds(
      optionsOf(drive.context).map((option) => option.text),
      drive.context.transcript.patience,
    ) ?? 0) * 1000;

  it('runs out into silence, in an exam only', () => {
    const exam = new Drive(program, { mode: 'exam', transcript: quiet }).on();
    const { lead } = exam.context.clock;
    const limit = limitOf(exam);
    exam.heard().wait(limit - 1);
    expect(exam.at).toBe('running.deciding.pressing');
    exam.wait(1);
    expect(exam.events).toEqual([CLOCK_RUNS, { type: 'silence', node: 'push-in', ms: lead + limit }]);
    const self = new Drive(program).on().wait(3_600_000);
    expect(self.at).toBe('running.deciding.unhurried');
  });

  it('can be turned off, and stretched', () => {
    const off = new Drive(program, { mode: 'exam', transcript: { patience: 0 } }).on().wait(3_600_000);
    expect(off.at).toBe('running.deciding.unhurried');
    const long = new Drive(program, { mode: 'exam', transcript: { patience: 3 } }).on();
    expect(patienceOf(long.context.clock)).toBe(limitOf(long));
  });

  it('keeps what is left over a pause, however long, at every stage of it', () => {
    for (const before of [0.2, 0.6, 0.97]) {
      const drive = new Drive(program, { mode: 'exam', transcript: { ...quiet, patience: 3 } }).on().heard();
      const { lead } = drive.context.clock;
      const limit = limitOf(drive);
      const spent = Math.round(limit * before);
      drive
        .wait(spent)
        .send({ type: 'pause' })
        .wait(10 * limit)
        .send({ type: 'continue' });
      drive.wait(limit - spent - 1);
      expect(drive.at).toContain('running.deciding');
      drive.wait(1);
      expect(drive.events.at(-1)).toEqual({ type: 'silence', node: 'push-in', ms: lead + limit });
    }
  });

  it('stands still while something else lies over the stage, and says nothing of it but what is spent', () => {
    const drive = new Drive(program, { mode: 'exam', transcript: quiet }).on().heard();
    const { lead } = drive.context.clock;
    const limit = limitOf(drive);
    drive.wait(4000).send({ type: 'cover' });
    expect(drive.at).toBe('covered');
    drive.wait(10 * limit).send({ type: 'choose', choice: 'ask' });
    expect(drive.events).toEqual([CLOCK_RUNS, { type: 'spent', node: 'push-in', ms: 4000 }]);
    drive.send({ type: 'uncover' }).wait(limit - 4001);
    expect(drive.at).toContain('running.deciding');
    drive.wait(1);
    expect(drive.events.at(-1)).toEqual({ type: 'silence', node: 'push-in', ms: lead + limit });
  });

  it('comes back from under a cover to where it was, and lets a pause be a pause', () => {
    const drive = new Drive(program, { transcript: quiet }).choose('ask').send({ type: 'cover' });
    expect(drive.send({ type: 'uncover' }).at).toBe('running.reacting');
    drive.send({ type: 'uncover' }).send({ type: 'pause' }).send({ type: 'cover' }).send({ type: 'uncover' });
    expect(drive.at).toBe('paused');
    const over = drive.send({ type: 'continue' }).choose('name-it', 'hold').on().send({ type: 'cover' });
    expect(over.at).toBe('running.ended');
  });

  it('is on record from the moment it runs, so that no page closed before the first choice winds it back', () => {
    const drive = new Drive(program, { mode: 'exam', transcript: quiet });
    expect(drive.on().events).toEqual([CLOCK_RUNS]);
    const later = drive.choose('ask').on();
    expect(later.at).toContain('running.deciding');
    expect(later.events.filter(({ type }) => type === 'spent')).toEqual([CLOCK_RUNS]);
  });

  it('is written down as it goes, and only where it is running out', () => {
    const drive = new Drive(program, { mode: 'exam', transcript: quiet }).on();
    drive.send({ type: 'note' }).heard().wait(5000).send({ type: 'note' }).wait(2000);
    drive.send({ type: 'choose', choice: 'ask' }).wait(5000).send({ type: 'note' });
    const spent = drive.events.filter((event) => event.type === 'spent');
    expect(spent).toEqual([CLOCK_RUNS, CLOCK_RUNS, { type: 'spent', node: 'push-in', ms: 5000 }]);
    for (const untimed of [
      new Drive(program).on(),
      new Drive(program, { mode: 'exam', transcript: { patience: 0 } }).on(),
    ])
      expect(untimed.wait(5000).send({ type: 'note' }).events).toEqual([]);
  });

  it('starts after the last line, not before: once that is read, not when it is printed', () => {
    const drive = new Drive(program, { mode: 'exam', transcript: quiet }).choose('ask');
    drive.wait(600_000).on();
    const reading = readingTime(['就一张表的事。']);
    expect(drive.lines.at(-1)).toBe('就一张表的事。');
    expect(drive.wait(reading - 1).at).toBe('running.deciding.hearing');
    expect(drive.wait(1).at).toBe('running.deciding.fresh');
    expect(drive.context.clock).toMatchObject({ spent: reading, lead: reading });
    drive.wait(limitOf(drive) - 1);
    expect(drive.at).toBe('running.deciding.pressing');
    expect(drive.wait(1).events.at(-1)).toMatchObject({ type: 'silence' });
  });

  it('leaves as much longer to read as the run has patience, and a line already read no time', () => {
    const slow = new Drive(program, { mode: 'exam', transcript: { ...quiet, patience: 3 } }).on();
    expect(slow.context.clock.lead).toBe(3 * readingTime(['我就问一句话！']));
    const written = new Drive(program, {
      mode: 'exam',
      transcript: quiet,
      preferences: { draftFirst: true },
    });
    written.on().wait(60_000).send({ type: 'skip-draft' });
    expect(written.at).toBe('running.deciding.fresh');
    // The pace of a browser makes no exam longer.
    for (const pace of ['slow', 'fast', 'off'] as const)
      expect(
        new Drive(program, { mode: 'exam', transcript: quiet, preferences: { pace } }).on().context.clock,
      ).toEqual(new Drive(program, { mode: 'exam', transcript: quiet }).on().context.clock);
  });

  it('waits for a voice that still reads the last line, and is whole then', () => {
    const drive = new Drive(program, { mode: 'exam', transcript: quiet }).on();
    const limit = limitOf(drive);
    drive.send({ type: 'hold', by: 'voice' }).wait(9000);
    expect(drive.at).toBe('running.deciding.hearingOut');
    expect(drive.see(seeTrainee).hurry).toBe('hearing');
    drive.send({ type: 'release', by: 'voice' });
    expect(drive.at).toBe('running.deciding.fresh');
    drive.wait(limit - 1);
    expect(drive.at).toBe('running.deciding.pressing');
    expect(drive.wait(1).events.at(-1)).toEqual({ type: 'silence', node: 'push-in', ms: 9000 + limit });
  });
});
