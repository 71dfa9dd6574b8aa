import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileStore } from '../../../src/cli/hub/file-store.ts';
import { classKind } from '../../../src/core/room/class-kind.ts';
import { hubKinds } from '../../../src/cli/hub/hub-kinds.ts';
import type { RoomRecord } from '../../../src/cli/hub/hub-store.ts';
import { JournalFile, readJournal } from '../../../src/cli/hub/journal-file.ts';
import type { RoomEvent } from '../../../src/core/room/room-event.ts';
import { classOf, QUESTION } from '../../core/room/room-play.ts';

const DAY = 24 * 3_600_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A lesson of one question, with names in it. */
function events(): readonly RoomEvent[] {
  const room = classOf(['a', 'b', 'c']);
  room.must('desk', { type: 'renamed', member: 'a', name: '三排的小李🙂' });
  room.must('desk', QUESTION(0));
  room.must('desk', { type: 'voting', question: 0, round: 1 });
  for (const seat of ['a', 'b', 'c']) room.vote(seat, 'B');
  return room.journal;
}

const lines = (list: readonly RoomEvent[]): Buffer =>
  Buffer.from(list.map((event) => `${JSON.stringify(event)}\n`).join(''));

describe('a journal that was cut off', () => {
  const all = events();
  const bytes = lines(all);

  it('gives all whole lines and nothing of a torn one, wherever it was cut', () => {
    const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const whole = ends.filter((end) => end <= cut);
      const { events: read, size, broken } = readJournal(bytes.subarray(0, cut), classKind.readEvent);
      expect(read).toHaveLength(whole.length);
      expect(size).toBe(whole.at(-1) ?? 0);
      expect(broken).toBeUndefined();
    }
  });

  it.each([
    ['zeros', Buffer.alloc(4096)],
    ['zeros and ends of lines', Buffer.from('\0\0\0\n\0\n')],
    ['half a line and its end', Buffer.concat([bytes.subarray(10, 60), Buffer.from('\n')])],
  ])('takes %s at its end for what was never acknowledged', (_, rubbish) => {
    const read = readJournal(Buffer.concat([bytes, rubbish]), classKind.readEvent);
    expect(read).toEqual({ events: all, size: bytes.length, broken: undefined });
  });

  it('says which line is broken where sound ones follow, and goes no further', () => {
    const odd = Buffer.from(bytes);
    const third = lines(all.slice(0, 2)).length;
    odd.fill(0x20, third, third + 10);
    expect(readJournal(odd, classKind.readEvent)).toEqual({
      events: all.slice(0, 2),
      size: third,
      broken: 3,
    });
    const twice = Buffer.concat([lines(all.slice(0, 2)), lines(all.slice(1))]);
    expect(readJournal(twice, classKind.readEvent)).toMatchObject({ events: all.slice(0, 2), broken: 3 });
  });
});

describe('a journal file', () => {
  it('is written on from where it was cut', async () => {
    const all = events();
    const path = join(folder, 'j');
    writeFileSync(path, Buffer.concat([lines(all.slice(0, 4)), Buffer.from('{"id":"to')]));
    const journal = await JournalFile.open(path, readJournal(readFileSync(path), classKind.readEvent).size);
    await journal.append(all.slice(4));
    await journal.close();
    expect(readJournal(readFileSync(path), classKind.readEvent).events).toEqual(all);
  });

  it('writes over what a failed try has left', async () => {
    const all = events();
    const path = join(folder, 'j');
    const journal = await JournalFile.open(path);
    await journal.append(all.slice(0, 2));
    const cannot = {
      toJSON: () => {
        throw new Error('cannot be written');
      },
    } as never;
    await expect(journal.append([all[2] as RoomEvent, cannot])).rejects.toThrow('cannot be written');
    writeFileSync(path, Buffer.concat([lines(all.slice(0, 5)), Buffer.from('rest of a longer one\n')]));
    await journal.append(all.slice(2, 3));
    await journal.close();
    expect(readJournal(readFileSync(path), classKind.readEvent)).toMatchObject({
      events: all.slice(0, 3),
      broken: undefined,
    });
  });
});

describe('classes in files', () => {
  let now = 0;
  const told: string[] = [];
  const opened: FileStore[] = [];
  const store = () => {
    const one = new FileStore(folder, { kinds: hubKinds, now: () => now, tell: (words) => told.push(words) });
    opened.push(one);
    return one;
  };
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  const record = (room: string): RoomRecord => ({
    kind: 'class',
    room,
    key: 'k',
    code: '123456',
    seed: 1,
    openedAt: 0,
    content: { some: '内容' },
  });
  beforeEach(() => {
    now = Date.now();
    told.length = 0;
  });

  async function kept(room: string, written = events()): Promise<void> {
    const one = store();
    await (await one.begin(record(room))).append(written);
    await one.close();
  }

  it('are found again whole', async () => {
    await kept('r1');
    const again = await store().resume();
    expect(again).toMatchObject({ record: record('r1'), events: events() });
  });

  it('are found again as a hub wrote them that knew of classes alone', async () => {
    await kept('r1');
    const path = join(folder, 'r1', 'class.json');
    const { kind, ...before } = JSON.parse(readFileSync(path, 'utf8'));
    expect(kind).toBe('class');
    writeFileSync(path, JSON.stringify(before));
    expect(await store().resume()).toMatchObject({ record: record('r1'), events: events() });
  });

  it('go with their names when they have ended, or seven days after a crash', async () => {
    const all = events();
    const end = { id: 'e', by: 'desk', body: { type: 'ended' }, order: all.length, at: 0 } as const;
    await kept('ended', [...all, end]);
    await kept('old');
    for (const name of ['', 'journal.ndjson', 'class.json']) {
      const past = (now - 7 * DAY) / 1000 - 60;
      utimesSync(join(folder, 'old', name), past, past);
    }
    expect(await store().resume()).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stay for six days', async () => {
    await kept('young');
    const past = (now - 6 * DAY) / 1000;
    for (const name of ['', 'journal.ndjson']) utimesSync(join(folder, 'young', name), past, past);
    expect(await store().resume()).toBeDefined();
  });

  it('that were only being made when the power went are forgotten', async () => {
    await kept('r1');
    writeFileSync(join(folder, 'r1/class.json'), '{"room":"r1","key"');
    expect(await store().resume()).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('whose journal somebody changed are taken up as far as it reads, and the rest is set aside and told', async () => {
    await kept('r1');
    const path = join(folder, 'r1/journal.ndjson');
    const odd = readFileSync(path, 'utf8').replace('"by":"desk"', '"by":"d esk"');
    writeFileSync(path, odd);
    const again = await store().resume();
    expect(again?.events.length).toBeGreaterThan(3);
    expect(readFileSync(join(folder, 'r1/journal.ndjson.broken'), 'utf8')).toBe(odd);
    expect(told.join()).toMatch(/第 \d+ 行坏了/);
  });

  it('are kept among the own files of somebody, and none of those is touched', async () => {
    const past = (now - 100 * DAY) / 1000;
    for (const [name, file] of [
      ['照片', '合影.jpg'],
      ['class', 'class.json.txt'],
      ['backup', 'class.json'],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, file), '{}');
    }
    writeFileSync(join(folder, 'backup/notes.txt'), '');
    mkdirSync(join(folder, 'empty'));
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), past, past);
    expect(await store().resume()).toBeUndefined();
    await kept('r1');
    expect((await store().resume())?.record.room).toBe('r1');
    expect(readdirSync(folder).sort()).toEqual(['backup', 'class', 'empty', 'r1', '照片']);
  });

  it('leave nothing behind when they end', async () => {
    const one = store();
    await (await one.begin(record('r1'))).append(events());
    await one.end('r1');
    expect(readdirSync(folder)).toEqual([]);
  });
});
