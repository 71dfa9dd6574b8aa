import { request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CODE, HubInTest, isIn, until } from './hub-in-test.ts';
import { joinPass } from '../../../src/cli/hub/secrets.ts';
import { KEY_HEADER, OPEN_PATH } from '../../../src/ports/room-wire.ts';

let at: HubInTest;
beforeEach(async () => {
  at = new HubInTest();
  await at.start();
});
afterEach(() => at.end());

/** Somebody at the same address tries what they like, until they are told to wait. */
async function guessUntilSlowed(role: 'seat' | 'desk'): Promise<void> {
  for (let count = 0; ; count += 1) {
    const wrong = role === 'seat' ? { code: String(count).padStart(6, '0') } : { key: `wrong${count}` };
    const link = at.link(role, `guess${count}`, wrong);
    await until(link, (one) => one.state() === 'refused');
    if (link.notIn() === 'slow-down') return;
  }
}

it('sixty phones behind one address get in at once by their cameras, though one of them guesses', async () => {
  const desk = await at.voting();
  const { pass } = desk.view()?.join ?? {};
  expect(pass).toMatch(/^[A-Z2-9]{8}$/);
  await guessUntilSlowed('seat');
  const typed = at.link('seat', 'typed', { code: CODE });
  await until(typed, (link) => link.state() === 'refused');
  const phones = Array.from({ length: 60 }, (_, count) =>
    at.link('seat', `phone${count}`, { code: `${CODE}-${pass}` }),
  );
  await Promise.all(phones.map((link) => until(link, isIn)));
  await until(desk, (link) => link.view()?.room.here === 60);
});

it('nobody shuts the instructor out by guessing keys, and a class can be opened', async () => {
  await guessUntilSlowed('desk');
  const desk = await at.voting();
  expect(desk.state()).toBe('on');
});

it('the pass of the screen lets one look and nothing else, and no window but the desk holds the key', async () => {
  const desk = await at.voting();
  const pass = desk.view()?.screen ?? '';
  const screen = at.link('screen', 'screen', { key: pass });
  await until(screen, isIn);
  expect(await screen.send({ type: 'close' })).toEqual({ ok: false, refusal: 'not-yours' });
  for (const role of ['desk', 'remote'] as const) {
    const thief = at.link(role, `thief as ${role}`, { key: pass });
    await until(thief as typeof desk, (link) => link.state() === 'refused');
    expect(thief.notIn()).toBe('wrong-key');
  }
  expect(JSON.stringify(screen.view())).not.toContain(at.hub.key);
  expect(JSON.stringify(screen.view())).not.toContain(pass);
});

it('passes are those of one class, and the same after a restart', async () => {
  const first = await at.voting();
  const { screen, join } = first.view() ?? {};
  await at.stop();
  await at.start();
  const again = at.desk();
  await until(again, isIn);
  expect(again.view()).toMatchObject({ screen, join });
  await again.send({ type: 'end' });
  const next = await at.voting();
  expect(next.view()?.screen).not.toBe(screen);
  expect(next.view()?.join.pass).not.toBe(join?.pass);
  const key = 'BCDFGHJKMNPQ';
  expect(joinPass({ room: 'a', key })).not.toBe(joinPass({ room: 'b', key }));
});

it('reads nothing of what is sent without the key', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(`${at.address}${OPEN_PATH}`, {
      method: 'POST',
      headers: { [KEY_HEADER]: 'wrong', origin: at.address, 'content-length': 3_000_000 },
    });
    sending.on('response', ({ statusCode }) => resolve(statusCode)).on('error', reject);
    // The rest never comes: who waits for it is held for as long as the sender likes.
    sending.write('{');
  });
  expect(status).toBe(403);
});
