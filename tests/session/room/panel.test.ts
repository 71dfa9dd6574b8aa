import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../src/core/exchange/known-names.ts';
import { panelAgreement } from '../../../src/core/exchange/panel-agreement.ts';
import { readRatings } from '../../../src/core/exchange/panel-ratings.ts';
import { loadShipped } from '../../support/load.ts';
import { AClass, SCENARIO } from './a-class.ts';

async function panel(): Promise<AClass> {
  const room = await AClass.open();
  for (const member of ['zhou', 'wu']) await room.come(member, 'observer');
  await room.must('desk', { type: 'way', way: 'panel' });
  await room.tellAll();
  await room.must('desk', { type: 'ask' });
  return room;
}

/** Rates the options in their order on the screen. */
async function rate(room: AClass, member: string, grades: readonly number[]): Promise<void> {
  const question = room.desk.room.question?.question ?? 0;
  for (const [place, grade] of grades.entries()) {
    const mark = room.desk.ahead[place]?.mark ?? 'F';
    await room.must(member, { type: 'rate', question, mark, grade });
  }
}

describe('评题会', () => {
  it('has veterans rate every option without the key, each seeing their own', async () => {
    const room = await panel();
    const options = room.desk.ahead.length;
    await rate(room, 'old', [3, 1, 0, 2].slice(0, options));
    await rate(room, 'zhou', [3, 0, 0, 2].slice(0, options));
    const old = room.window('old', 'observer');
    expect(old.rated).toMatchObject({ A: 3, B: 1 });
    expect(room.window('wu', 'observer').rated).toEqual({});
    expect(room.desk.panel?.slice(0, 2).map(({ ratings }) => ratings)).toEqual([
      [0, 0, 0, 2],
      [1, 1, 0, 0],
    ]);
    expect(room.desk.observers.map(({ name, rated }) => [name, rated])).toEqual([
      ['叫old', options],
      ['叫zhou', options],
      ['叫wu', 0],
    ]);
    expect(room.desk.steps).toEqual(['take']);
    for (const member of ['old', 'screen', 'a'])
      expect(JSON.stringify(room.windows.get(member))).not.toMatch(/"grade"|"why"|"best"/);
    // Thought better of.
    await room.must('old', { type: 'rate', question: 0, mark: 'B', grade: 0 });
    expect(room.desk.panel?.[1]?.ratings).toEqual([2, 0, 0, 0]);
  });

  it('takes ratings of veterans alone, of what stands, until it is revealed, and in a panel alone', async () => {
    const room = await panel();
    const rating = { type: 'rate', question: 0, mark: 'A', grade: 3 } as const;
    for (const member of ['a', 'desk', 'screen'])
      expect(await room.ask(member, rating)).toMatchObject({ refusal: 'not-yours' });
    expect(await room.ask('old', { ...rating, question: 1 })).toMatchObject({ refusal: 'closed' });
    expect(await room.ask('old', { ...rating, mark: 'F' })).toMatchObject({ refusal: 'unknown-option' });
    await room.must('desk', { type: 'way', way: 'together' });
    expect(await room.ask('old', rating)).toMatchObject({ refusal: 'closed' });
    expect(room.desk.panel).toBeUndefined();
  });

  it('comes to the table that a panel on paper comes to, read by the same reader', async () => {
    const room = await panel();
    await room.must('desk', { type: 'rename', member: 'wu', name: '叫old' }); // two of one name
    const rest = (room.desk.ahead.length === 4 ? [2] : []) as number[];
    await rate(room, 'old', [3, 1, 0, ...rest]);
    await rate(room, 'zhou', [1, 3, 0, ...rest]);
    await rate(room, 'wu', [3, 3, 0, ...rest]); // two the same: none ticked
    const first = room.desk.room.question;
    await room.must('desk', { type: 'take', mark: 'A' });
    await room.tellAll();
    await room.must('desk', { type: 'ask' });
    await rate(room, 'old', [0]); // one only
    const { ratings } = room.desk;
    expect(ratings?.raters).toEqual(['叫old', '叫zhou', '叫old（2）']);
    const program = loadShipped(SCENARIO);
    const read = readRatings(ratings?.table ?? '', knownNames([program]), 'panel.csv');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value).toHaveLength(3 * (first?.options.length ?? 0) + 1);
    expect(panelAgreement(read.value)).toEqual(ratings?.decisions);
    expect(ratings?.decisions[0]).toMatchObject({ decision: first?.node, raters: 2, agreement: 0.5 });
    const rows = read.value.filter(({ rater }) => rater === '叫old（2）');
    expect(rows.every(({ best }) => !best)).toBe(true);
  });

  it('counts the last time a decision was rated, where one went back to it', async () => {
    const room = await panel();
    await rate(room, 'old', [0, 0, 0]);
    await room.must('desk', { type: 'take', mark: 'A' });
    await room.must('desk', { type: 'back', turn: 0 });
    await room.must('desk', { type: 'ask' });
    await rate(room, 'old', [2]);
    const read = readRatings(
      room.desk.ratings?.table ?? '',
      knownNames([loadShipped(SCENARIO)]),
      'panel.csv',
    );
    expect(read).toMatchObject({ ok: true, value: [{ rating: 2 }] });
  });
});
