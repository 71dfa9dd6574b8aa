import { beforeEach, describe, expect, it } from 'vitest';
import { keptAsks } from '../../src/adapters/room-socket/kept-asks.ts';
import { Outbox } from '../../src/adapters/room-socket/outbox.ts';
import type { Told } from '../../src/ports/room-link.ts';
import type { Asked } from '../../src/ports/room-wire.ts';

/** A hub that answers when it is told to, and time that passes when it is told to. */
class Surroundings {
  readonly sent: Asked[] = [];
  answer: ((told: Told | undefined) => void) | undefined;
  later: (() => void) | undefined;
  waits = 0;
  #ids = 0;
  readonly services = {
    emit: (asked: Asked, _: number, answer: (told: Told | undefined) => void) => {
      this.sent.push(asked);
      this.answer = answer;
    },
    after: (ms: number, callback: () => void) => {
      this.waits = ms;
      this.later = callback;
    },
    newId: () => {
      this.#ids += 1;
      return `id${this.#ids}`;
    },
    kept: keptAsks('seat-x', () => window.sessionStorage),
  };
}

beforeEach(() => window.sessionStorage.clear());

const ok: Told = { ok: true };

describe('what a window has asked', () => {
  it('waits for the way, then goes one at a time, in its order', async () => {
    const around = new Surroundings();
    const outbox = new Outbox(around.services);
    const told = [outbox.send('one'), outbox.send('two')];
    expect(around.sent).toEqual([]);
    outbox.open();
    expect(around.sent).toEqual([{ id: 'id1', request: 'one' }]);
    around.answer?.(ok);
    expect(around.sent.at(-1)).toEqual({ id: 'id2', request: 'two' });
    around.answer?.({ ok: false, refusal: 'closed' });
    expect(await Promise.all(told)).toEqual([ok, { ok: false, refusal: 'closed' }]);
  });

  it('goes again under the same id where no answer comes, over a cut of the way', async () => {
    const around = new Surroundings();
    const outbox = new Outbox(around.services);
    outbox.open();
    const told = outbox.send('one');
    around.answer?.(undefined);
    outbox.close();
    around.later?.();
    expect(around.sent).toHaveLength(1); // no way, nothing sent
    outbox.open();
    expect(around.sent.map(({ id }) => id)).toEqual(['id1', 'id1']);
    around.answer?.(ok);
    expect(await told).toEqual(ok);
  });

  it.each(['unsaved', 'slow-down'])(
    'goes again, a little later, where it was put off: %s',
    async (refusal) => {
      const around = new Surroundings();
      const outbox = new Outbox(around.services);
      outbox.open();
      const told = outbox.send('one');
      around.answer?.({ ok: false, refusal });
      expect(around.sent).toHaveLength(1);
      expect(around.waits).toBeGreaterThan(0);
      around.later?.();
      around.answer?.(ok);
      expect(await told).toEqual(ok);
      expect(around.sent.map(({ id }) => id)).toEqual(['id1', 'id1']);
    },
  );

  it('outlives a reload, and is forgotten when it has been answered', () => {
    const before = new Surroundings();
    void new Outbox(before.services).send({ type: 'vote' });
    const after = new Surroundings();
    new Outbox(after.services).open();
    expect(after.sent).toEqual([{ id: 'id1', request: { type: 'vote' } }]);
    after.answer?.(ok);
    const third = new Surroundings();
    new Outbox(third.services).open();
    expect(third.sent).toEqual([]);
  });

  it('is refused when there is no way any more', async () => {
    const around = new Surroundings();
    const outbox = new Outbox(around.services);
    const told = outbox.send('one');
    outbox.refuse('removed');
    expect(await told).toEqual({ ok: false, refusal: 'removed' });
    expect(window.sessionStorage).toHaveLength(0);
  });
});

describe('a browser that keeps nothing', () => {
  it.each<[string, () => Storage | undefined]>([
    ['has none', () => undefined],
    [
      'forbids it',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['keeps rubbish', () => ({ getItem: () => '{"0":' }) as unknown as Storage],
    ['keeps something else', () => ({ getItem: () => '[1,null,{"id":2}]' }) as unknown as Storage],
  ])('%s: nothing is lost but what it would have kept', (_, open) => {
    const kept = keptAsks('x', open);
    expect(kept.load()).toEqual([]);
    expect(() => kept.save([{ id: 'a', request: 1 }])).not.toThrow();
  });
});
