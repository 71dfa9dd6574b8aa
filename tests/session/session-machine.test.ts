import { describe, expect, it } from 'vitest';
import { readingTime } from '../../src/core/play/reading-time.ts';
import { patienceSeconds } from '../../src/core/play/patience.ts';
import { patienceOf } from '../../src/session/decision-clock.ts';
import { transcriptSchema } from '../../src/core/play/transcript.ts';
import { optionsOf } from '../../src/session/machine/first-steps.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import { loadFixture, loadLibrary, loadShipped } from '../support/load.ts';
import { Drive, newTranscript } from './drive.ts';
import { seeTrainee } from '../../src/session/views/see-trainee.ts';
import { furiousProgram } from './furious.ts';

const program = loadFixture('queue-jumper');
const quiet = { seed: 7 };

/** The first decision of an exam stands open. */
const CLOCK_RUNS = { type: 'spent', node: 'push-in', ms: 0 };

describe('a session', () => {
  it('waits at the briefing, then speaks in the mode chosen', () => {
    const drive = new Drive(program, { opening: 'briefing' });
    expect(drive.at).toBe('briefing');
    drive.send({ type: 'start', mode: 'exam', patience: 1.5, startedAt: '2026-11-23T00:00:00.000Z' });
    expect(drive.context.transcript).toMatchObject({
      mode: 'exam',
      patience: 1.5,
      startedAt: '2026-11-23T00:00:00.000Z',
    });
    expect(drive.lines).toEqual(['phase', '我就问一句话！']);
    expect(drive.at).toBe('running.deciding.hearing');
  });

  it('shows lines one at a time, the reaction before what follows', () => {
    const drive = new Drive(program, { transcript: quiet }).choose('ask');
    expect(drive.at).toBe('running.reacting');
    expect(drive.lines.slice(2)).toEqual(['您这是赶什么？', '车还在外头停着呢。']);
    drive.send({ type: 'next' });
    expect(drive.lines.at(-1)).toBe('我都等了一上午了。');
    expect(drive.at).toBe('running.speaking');
    drive.send({ type: 'next' });
    expect(drive.lines.at(-1)).toBe('就一张表的事。');
    expect(drive.at).toBe('running.deciding.unhurried');
  });

  it('skips to the decision, and shows whole passages to those who like them', () => {
    const skipped = new Drive(program, { transcript: quiet }).choose('ask').send({ type: 'skip' });
    expect(skipped.at).toBe('running.deciding.unhurried');
    const whole = new Drive(program, { transcript: quiet, preferences: { linesAtOnce: true } }).choose('ask');
    expect(whole.at).toBe('running.deciding.unhurried');
    expect(whole.lines).toEqual(skipped.lines);
  });

  it('gives the reason in 学练 only, and waits for it to be read', () => {
    const guided = new Drive(program, {
      mode: 'guided',
      transcript: quiet,
      preferences: { linesAtOnce: true },
    }).choose('ask');
    expect(guided.at).toBe('running.reacting');
    expect(guided.context.talk[guided.context.shown - 1]?.line).toMatchObject({
      kind: 'reason',
      why: '他等着有人问。',
    });
    for (const mode of ['self', 'exam'] as const) {
      const drive = new Drive(program, { mode, transcript: quiet }).choose('ask', 'name-it', 'hold').on();
      expect(drive.at).toBe('running.ended');
      expect(drive.context.talk.some(({ line }) => line.kind === 'reason')).toBe(false);
    }
  });

  it('ignores what is not on offer', () => {
    const drive = new Drive(program).on().send({ type: 'choose', choice: 'hold' }).send({ type: 'next' });
    expect(drive.at).toBe('running.deciding.unhurried');
    expect(drive.events).toEqual([]);
  });

  it('records how long the choice took, without the pauses', () => {
    const drive = new Drive(program, { transcript: quiet }).on().wait(1200);
    drive.send({ type: 'pause' }).wait(60_000).send({ type: 'continue' }).wait(800).choose('ask');
    expect(drive.events.map((event) => event.type)).toEqual(['pause', 'continue', 'choice']);
    expect(drive.events.at(-1)).toMatchObject({ choice: 'ask', ms: 2000 });
  });

  it('pauses from anywhere and comes back to the very place', () => {
    const drive = new Drive(program, { transcript: quiet }).choose('ask');
    drive.send({ type: 'pause' });
    expect(drive.at).toBe('paused');
    drive.send({ type: 'next' }).send({ type: 'continue' });
    expect(drive.at).toBe('running.reacting');
  });

  it('plays an outburst and returns to where it broke in', () => {
    const drive = new Drive(furiousProgram(), { transcript: quiet }).choose('order');
    expect(drive.lines.slice(-3)).toEqual(['到后面排队去。', 'outburst', '叫你们领导出来！']);
    drive.choose('wait').on();
    expect(drive.lines.at(-1)).toBe('就一张表的事。');
  });

  it('tells a walk-out from an outburst', () => {
    const drive = new Drive(program, { transcript: quiet }).choose('order', 'shout').on();
    expect(drive.lines).toContain('walkout');
    expect(drive.context.replay.ending?.id).toBe('left-end');
  });

  it('lets the last line stand where it was said, and only then comes to the ending', () => {
    for (const mode of ['guided', 'self', 'exam'] as const)
      for (const linesAtOnce of [false, true])
        for (const press of ['next', 'skip'] as const) {
          const drive = new Drive(program, { mode, transcript: quiet, preferences: { linesAtOnce } });
          drive.choose('ask', 'name-it', 'hold');
          for (let presses = 0; presses < 20 && drive.context.shown < drive.context.talk.length; presses += 1)
            drive.send({ type: press });
          expect(drive.at).toMatch(/^running\.(speaking|reacting)$/);
          expect(drive.see(seeTrainee)).toMatchObject({ ending: undefined });
          // No clock runs there, and a pause comes back to it.
          drive.wait(3_600_000).send({ type: 'note' }).send({ type: 'pause' }).send({ type: 'continue' });
          expect(drive.at).toMatch(/^running\.(speaking|reacting)$/);
          expect(drive.events.filter(({ type }) => type === 'spent' || type === 'silence')).toEqual(
            mode === 'exam' ? [CLOCK_RUNS] : [],
          );
          const { lines } = drive;
          drive.send({ type: press });
          expect(drive.at).toBe(linesAtOnce ? 'running.ended' : 'running.ending');
          expect(drive.lines).toEqual(lines);
          const later = linesAtOnce ? ['中午前他办完走了。'] : [];
          expect(drive.see(seeTrainee).ending).toEqual({ title: '留着号', later });
        }
  });

  it('taken up after its last decision stands at its ending', () => {
    const { events } = new Drive(program, { transcript: quiet }).choose('ask', 'name-it', 'hold');
    const again = new Drive(program, { transcript: { ...quiet, events: [...events] }, opening: 'resumed' });
    expect(again.at).toBe('running.ended');
  });

  it('ends, and then only looks back', () => {
    const drive = new Drive(program, { transcript: quiet }).choose('ask', 'name-it', 'hold').on();
    expect(drive.context.replay.ending?.id).toBe('good-end');
    expect(drive.send({ type: 'pause' }).at).toBe('running.ended');
  });
});

describe('confidence', () => {
  const longer = loadShipped('fifth-visit');
  /** What could be said at each decision, taken in its order; how sure, wherever it is asked. */
  function asked(seed: number, upTo: number): { drive: Drive; at: number[] } {
    const drive = new Drive(longer, { transcript: { seed } });
    const at: number[] = [];
    for (let turn = 0; turn < upTo && !drive.on().at.startsWith('running.end'); turn += 1) {
      if (drive.see(seeTrainee).asks) at.push(turn);
      drive.send({ type: 'choose', choice: bestOf(drive), confidence: 3 });
    }
    return { drive, at };
  }
  const bestOf = ({ context }: Drive): string => {
    const graded = optionsOf(context).map(({ id, grades }) => ({ id, grade: grades.at(-1)?.grade ?? 0 }));
    return graded.sort((one, other) => other.grade - one.grade)[0]?.id ?? '';
  };

  it('is asked at the third and the eighth decision of every run', () => {
    for (const seed of [1, 7, 99]) expect(asked(seed, 10).at).toEqual([2, 7]);
  });

  it('comes with the choice it is about, recorded before it, and is kept nowhere else', () => {
    const { drive } = asked(7, 10);
    const kinds = drive.events.map(({ type }) => type);
    expect(kinds.filter((type) => type === 'confidence')).toHaveLength(2);
    for (const [index, event] of drive.events.entries())
      if (event.type === 'confidence')
        expect(drive.events[index + 1]).toMatchObject({ type: 'choice', node: event.node });
  });

  it('may be left unanswered, and stands before no reaction', () => {
    const { drive } = asked(7, 2);
    drive.on().send({ type: 'choose', choice: bestOf(drive) });
    expect(drive.at).toMatch(/reacting|speaking/);
    expect(drive.events.some(({ type }) => type === 'confidence')).toBe(false);
  });

  it('is not asked twice of a decision gone back to, and still of the later one', () => {
    const drive = new Drive(longer, { mode: 'guided' });
    const at: number[] = [];
    const say = (): void => {
      drive.on();
      if (drive.see(seeTrainee).asks) at.push(drive.context.replay.turns.length);
      drive.send({ type: 'choose', choice: bestOf(drive), confidence: 1 });
    };
    for (let count = 0; count < 4; count += 1) say();
    drive.send({ type: 'rewind', to: 1 }).send({ type: 'confirm' });
    for (let count = 0; count < 8; count += 1) say();
    expect(at).toEqual([2, 7]);
  });
});

describe('marks', () => {
  it('keeps a draft written before the options, unscored', () => {
    const drive = new Drive(program, { transcript: quiet, preferences: { draftFirst: true } }).on();
    expect(drive.at).toBe('running.drafting');
    drive.send({ type: 'draft', text: ' 师傅，您急什么事？ ' });
    expect(drive.at).toBe('running.deciding.unhurried');
    expect(drive.events).toEqual([{ type: 'draft', node: 'push-in', text: '师傅，您急什么事？' }]);
  });

  it('an empty box is not a draft', () => {
    const drive = new Drive(program, { preferences: { draftFirst: true } })
      .on()
      .send({ type: 'draft', text: '  ' });
    expect(drive.at).toBe('running.deciding.unhurried');
    expect(drive.events).toEqual([]);
  });

  it('records 这几句我都不会说 once a decision, and hints in 学练 only', () => {
    const self = new Drive(program).on();
    self.send({ type: 'none-fit' }).send({ type: 'none-fit' }).send({ type: 'hint' });
    expect(self.events).toEqual([{ type: 'none-fit', node: 'push-in' }]);
    const guided = new Drive(program, { mode: 'guided' }).on().send({ type: 'hint' }).send({ type: 'hint' });
    expect(guided.events).toEqual([{ type: 'hint', node: 'push-in' }]);
  });
});

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

describe('going back', () => {
  it('is confirmed, recorded, and stands at the decision with its options in the same order', () => {
    const drive = new Drive(program, { mode: 'guided', transcript: quiet }).on();
    const { options } = drive;
    drive.choose('order', 'name-it').send({ type: 'rewind', to: 0 });
    expect(drive.at).toBe('rewinding');
    drive.send({ type: 'confirm' });
    expect(drive.events.at(-1)).toEqual({ type: 'rewind', to: 0 });
    expect(drive.at).toBe('running.deciding.unhurried');
    expect(drive.options).toEqual(options);
    expect(drive.lines).toEqual(['phase', '我就问一句话！']);
  });

  it('can be thought better of', () => {
    const drive = new Drive(program, { mode: 'guided', transcript: quiet }).choose('order');
    drive.send({ type: 'rewind', to: 0 }).send({ type: 'cancel' });
    expect(drive.at).toBe('running.reacting');
  });

  it('is refused in 自练 and 考核', () => {
    for (const mode of ['self', 'exam'] as const) {
      const drive = new Drive(program, { mode, transcript: quiet })
        .choose('order')
        .send({ type: 'rewind', to: 0 });
      expect(drive.at).toBe('running.speaking');
    }
  });
});

describe('a run cut off', () => {
  const furious = furiousProgram();

  it('in an exam has the patience it had when that was last written down', () => {
    const before = new Drive(program, { mode: 'exam', transcript: quiet })
      .on()
      .heard()
      .wait(5000)
      .send({ type: 'note' });
    const limit = patienceOf(before.context.clock);
    const after = new Drive(program, {
      mode: 'exam',
      transcript: { ...quiet, events: [...before.wait(3000).events] },
      opening: 'resumed',
    });
    expect(after.context.clock).toMatchObject({ spent: 5000, lead: 0, limit });
    after.wait(limit - 5001);
    expect(after.at).toBe('running.deciding.pressing');
    after.wait(1);
    expect(after.events.at(-1)).toEqual({ type: 'silence', node: 'push-in', ms: limit });
  });

  it('left at a pause has what was left then; the next decision has all of its own', () => {
    const paused = new Drive(program, { mode: 'exam', transcript: quiet })
      .on()
      .heard()
      .wait(7300)
      .send({ type: 'pause' });
    const after = new Drive(program, {
      mode: 'exam',
      transcript: { ...quiet, events: [...paused.events] },
      opening: 'resumed',
    });
    expect(after.context.clock.spent).toBe(7300);
    after.wait(700).choose('ask').on();
    expect(after.events.at(-1)).toMatchObject({ type: 'choice', ms: 8000 });
    expect(after.context.clock.spent).toBe(0);
  });

  it('scores the same whatever was noted on the way', () => {
    const plain = new Drive(program, { mode: 'exam', transcript: quiet })
      .choose('ask', 'name-it', 'hold')
      .on();
    const noted = new Drive(program, { mode: 'exam', transcript: quiet }).on().send({ type: 'note' });
    noted.send({ type: 'cover' }).send({ type: 'uncover' }).choose('ask').on().send({ type: 'note' });
    noted.choose('name-it', 'hold').on();
    const report = (drive: Drive) => {
      const built = buildReport(program, drive.context.transcript, loadLibrary());
      return built.ok ? built.value : built.error;
    };
    expect(noted.events.length).toBeGreaterThan(plain.events.length);
    expect(report(noted)).toEqual(report(plain));
  });

  it('after any event resumes at the same decision, with the same options and the talk so far', () => {
    const drive = new Drive(furious, { mode: 'guided', transcript: quiet }).on();
    drive.send({ type: 'hint' }).choose('order').on();
    drive.send({ type: 'pause' }).send({ type: 'continue' }).send({ type: 'none-fit' });
    drive.choose('wait', 'shout').send({ type: 'rewind', to: 1 }).send({ type: 'confirm' });
    drive.choose('wait', 'name-it', 'restate').on();
    const { events } = drive;
    expect(drive.at).toBe('running.ended');
    expect(events.length).toBeGreaterThan(10);
    for (let cut = 1; cut <= events.length; cut += 1) {
      const before = new Drive(furious, {
        mode: 'guided',
        transcript: { ...quiet, events: events.slice(0, cut) },
        opening: 'resumed',
      });
      const stored = JSON.parse(
        JSON.stringify(newTranscript(furious, { ...quiet, mode: 'guided', events: events.slice(0, cut) })),
      );
      const after = new Drive(furious, {
        transcript: transcriptSchema.parse(stored) as never,
        opening: 'resumed',
      });
      expect(after.context.replay.situation).toEqual(before.context.replay.situation);
      expect(after.options).toEqual(before.options);
      expect(after.lines).toEqual(before.lines);
      expect(after.at).toMatch(/running\.(deciding\.unhurried|ended)/);
      expect(after.context.shown).toBe(after.context.talk.length);
    }
  });

  it('closes a pause that was left open', () => {
    const drive = new Drive(furious, {
      transcript: { events: [{ type: 'pause', node: 'push-in' }] },
      opening: 'resumed',
    });
    expect(drive.events.map((event) => event.type)).toEqual(['pause', 'continue']);
  });
});
