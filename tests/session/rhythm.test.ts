import { describe, expect, it } from 'vitest';
import { readingTime } from '../../src/core/play/reading-time.ts';
import type { Pace } from '../../src/ports/settings-store.ts';
import type { Hold } from '../../src/session/commands.ts';
import { seeRail } from '../../src/session/views/see-rail.ts';
import { seeTrainee } from '../../src/session/views/see-trainee.ts';
import { loadFixture, loadShipped } from '../support/load.ts';
import { Drive } from './drive.ts';

const program = loadFixture('queue-jumper');
const quiet = { seed: 7 };

/** A run whose lines come by themselves, in the answer to its first words. */
const answered = (pace: Pace = 'normal', mode: 'self' | 'guided' = 'self'): Drive =>
  new Drive(program, { mode, transcript: quiet, preferences: { pace } })
    .on()
    .send({ type: 'choose', choice: 'ask' });

const [ANSWER, NEXT] = ['车还在外头停着呢。', '我都等了一上午了。'];
const READ = readingTime([ANSWER]);

describe('the time a line takes to read', () => {
  it('is six tenths of a second, and a second for seven characters', () => {
    expect(readingTime([''])).toBe(600);
    expect(readingTime(['一二三四五六七'])).toBe(1600);
    expect(readingTime(['𠮷𠮷𠮷𠮷𠮷𠮷𠮷', '一二三四五六七'])).toBe(3200);
    expect(readingTime([])).toBe(0);
  });
});

describe('lines that come by themselves', () => {
  it('come when the one before is read, not sooner', () => {
    const drive = answered();
    expect(drive.lines.at(-1)).toBe(ANSWER);
    expect(drive.wait(READ - 1).lines.at(-1)).toBe(ANSWER);
    expect(drive.wait(1).lines.at(-1)).toBe(NEXT);
    // The last line before the options comes with them, and stands there.
    drive.wait(readingTime([NEXT]));
    expect(drive.at).toBe('running.deciding.unhurried');
    expect(drive.lines.at(-1)).toBe('就一张表的事。');
  });

  it('come slower or faster as one likes, or wait for a press', () => {
    const times = (['slow', 'normal', 'fast'] as const).map((pace) => {
      const drive = answered(pace);
      let waited = 0;
      while (drive.lines.at(-1) === ANSWER && waited < 60_000) {
        drive.wait(10);
        waited += 10;
      }
      return waited / READ;
    });
    expect(times[0]).toBeCloseTo(1.6, 1);
    expect(times[1]).toBeCloseTo(1, 1);
    expect(times[2]).toBeCloseTo(0.65, 1);
    const still = answered('off').wait(3_600_000);
    expect(still.lines.at(-1)).toBe(ANSWER);
    expect(still.send({ type: 'next' }).lines.at(-1)).toBe(NEXT);
  });

  it('begin to come where the setting is turned on while a line stands, and stop where it is turned off', () => {
    const prefer = (pace: Pace) =>
      ({ type: 'prefer', preferences: { draftFirst: false, linesAtOnce: false, pace } }) as const;
    const drive = answered('off').wait(60_000);
    expect(drive.send(prefer('normal')).lines.at(-1)).toBe(NEXT);
    drive.send(prefer('off')).wait(60_000);
    expect(drive.lines.at(-1)).toBe(NEXT);
  });

  it('are hurried by a press, and the next has all of its own time', () => {
    const drive = answered()
      .wait(READ - 10)
      .send({ type: 'next' });
    expect(drive.lines.at(-1)).toBe(NEXT);
    expect(drive.wait(readingTime([NEXT]) - 1).lines.at(-1)).toBe(NEXT);
    expect(drive.wait(1).at).toBe('running.deciding.unhurried');
  });

  it('wait for a voice however long it reads, and not longer', () => {
    const drive = answered().send({ type: 'hold', by: 'voice' }).wait(60_000);
    expect(drive.lines.at(-1)).toBe(ANSWER);
    expect(drive.send({ type: 'release', by: 'voice' }).lines.at(-1)).toBe(NEXT);
    // A voice quicker than the eye makes nothing quicker.
    const quick = answered()
      .send({ type: 'hold', by: 'voice' })
      .wait(200)
      .send({ type: 'release', by: 'voice' });
    expect(quick.wait(READ - 201).lines.at(-1)).toBe(ANSWER);
    expect(quick.wait(1).lines.at(-1)).toBe(NEXT);
  });

  it.each(['trainee', 'hidden', 'history'] as const)('stand while something holds them: %s', (by: Hold) => {
    const drive = answered().wait(500).send({ type: 'hold', by }).send({ type: 'hold', by }).wait(3_600_000);
    expect(drive.lines.at(-1)).toBe(ANSWER);
    expect(drive.see(seeTrainee).advance).toBe(by === 'trainee' ? 'held' : 'on');
    drive.send({ type: 'release', by });
    // Whoever looked elsewhere reads the line anew; whoever stopped it has read it.
    if (by !== 'trainee') {
      expect(drive.wait(READ - 1).lines.at(-1)).toBe(ANSWER);
      drive.wait(1);
    }
    expect(drive.lines.at(-1)).toBe(NEXT);
  });

  it('held, still go on at a press, and hold there', () => {
    const drive = answered().send({ type: 'hold', by: 'trainee' }).send({ type: 'next' });
    expect(drive.lines.at(-1)).toBe(NEXT);
    expect(drive.wait(60_000).lines.at(-1)).toBe(NEXT);
  });

  it.each([
    ['pause', 'continue'],
    ['cover', 'uncover'],
  ] as const)('stand through a %s, and are read anew after it', (stop, on) => {
    const drive = answered()
      .wait(READ - 1)
      .send({ type: stop })
      .wait(3_600_000);
    expect(drive.lines.at(-1)).toBe(ANSWER);
    drive.send({ type: on }).wait(READ - 1);
    expect(drive.lines.at(-1)).toBe(ANSWER);
    expect(drive.wait(1).lines.at(-1)).toBe(NEXT);
  });

  it('stand while one thinks of going back', () => {
    const drive = answered('normal', 'guided').send({ type: 'rewind', to: 0 }).wait(60_000);
    expect(drive.lines.at(-1)).toBe(ANSWER);
    drive.send({ type: 'cancel' }).wait(READ - 1);
    expect(drive.lines.at(-1)).toBe(ANSWER);
  });

  it('leave a reason to be read like a line, and thinking time begins with the options', () => {
    const drive = answered('normal', 'guided').wait(READ);
    const why = '他等着有人问。';
    expect(drive.lines.at(-1)).toBe('reason');
    expect(drive.wait(readingTime([why]) - 1).lines.at(-1)).toBe('reason');
    drive.wait(1 + readingTime([NEXT])).wait(1234);
    expect(drive.at).toBe('running.deciding.unhurried');
    drive.send({ type: 'choose', choice: 'name-it' });
    expect(drive.events.at(-1)).toMatchObject({ type: 'choice', ms: 1234 });
  });

  it('hold their breath where nothing was said in time', () => {
    const drive = new Drive(program, { mode: 'exam', transcript: quiet, preferences: { pace: 'normal' } });
    drive.on().heard().wait(60_000);
    expect(drive.events.at(-1)).toMatchObject({ type: 'silence' });
    const silent = new Drive(program, { mode: 'exam', transcript: quiet, preferences: { pace: 'normal' } });
    silent.on().heard();
    while (silent.events.at(-1)?.type !== 'silence') silent.wait(10);
    expect(silent.lines.at(-1)).toBe('');
    expect(silent.wait(1000).lines.at(-1)).toBe('');
    expect(silent.wait(1500).lines.at(-1)).not.toBe('');
  });
});

describe('an ending', () => {
  const shipped = loadShipped('fifth-visit');
  /** The last line of a talk stands. */
  const over = (pace: Pace): Drive => {
    const drive = new Drive(shipped, { transcript: quiet, preferences: { pace } });
    for (let turns = 0; turns < 60 && drive.context.replay.ending === undefined; turns += 1) {
      for (let presses = 0; presses < 50 && /speaking|reacting/.test(drive.at); presses += 1)
        drive.send({ type: 'next' });
      drive.send({ type: 'choose', choice: drive.options[0] ?? '' });
    }
    while (drive.context.shown < drive.context.talk.length) drive.send({ type: 'next' });
    return drive;
  };
  const later = (drive: Drive) => drive.see(seeTrainee).ending?.later;

  it('comes by itself once the last line has been read, and is told paragraph by paragraph', () => {
    const drive = over('normal');
    expect(drive.see(seeTrainee)).toMatchObject({ ending: undefined });
    const told: number[] = [];
    let stages = '';
    for (let ticks = 0; ticks < 3000 && drive.at !== 'running.ended'; ticks += 1) {
      drive.wait(50);
      const count = later(drive)?.length;
      if (count !== undefined && count !== told.at(-1)) told.push(count);
      if (!stages.endsWith(drive.at)) stages += drive.at;
    }
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.map((_, index) => index));
    expect(stages).toMatch(/running\.endingrunning\.ended$/);
    expect(drive.see(seeRail).every(({ at, title }) => at === 'over' && title)).toBe(true);
  });

  it('waits for presses where nothing goes by itself, and is told at once to those who like it so', () => {
    const drive = over('off').wait(60_000).send({ type: 'next' }).wait(60_000);
    expect(later(drive)).toEqual([]);
    expect(later(drive.send({ type: 'next' }))).toHaveLength(1);
    const all = later(drive.send({ type: 'skip' }))?.length ?? 0;
    expect(all).toBeGreaterThan(1);
    expect(drive.at).toBe('running.ended');
    const whole = new Drive(shipped, {
      transcript: { ...quiet, events: [...drive.events] },
      opening: 'resumed',
    });
    expect(whole.at).toBe('running.ended');
    expect(later(whole)).toHaveLength(all);
  });

  it('is not paused, and nothing of it is on record', () => {
    const drive = over('normal');
    const before = drive.events.length;
    drive.send({ type: 'next' }).send({ type: 'pause' });
    expect(drive.at).toBe('running.ending');
    drive.send({ type: 'cover' }).wait(60_000).send({ type: 'uncover' });
    expect(later(drive)).toEqual([]);
    expect(drive.events).toHaveLength(before);
  });
});

describe('how far the talk is', () => {
  it('names a part once it is over, never the one it is in nor one to come', () => {
    const drive = new Drive(loadShipped('fifth-visit'), { transcript: quiet });
    const seen = new Set<string>();
    for (let steps = 0; steps < 400 && drive.at !== 'running.ended'; steps += 1) {
      const { talk } = drive.see(seeTrainee);
      const named = drive.see(seeRail).filter(({ title }) => title !== undefined);
      expect(named.every(({ at }) => at === 'over')).toBe(true);
      for (const { title } of named) seen.add(title ?? '');
      const parts = talk.filter((line) => line.kind === 'phase');
      const told = parts.map((line) => (line.kind === 'phase' ? line.title : undefined));
      if (parts.length > 0) expect(told.at(-1)).toBeUndefined();
      expect(told.slice(0, -1).every((title) => title !== undefined)).toBe(true);
      if (/deciding/.test(drive.at)) drive.send({ type: 'choose', choice: drive.options[0] ?? '' });
      else drive.send({ type: 'next' });
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});
