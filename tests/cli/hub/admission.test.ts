import { describe, expect, it } from 'vitest';
import { Admission, addressOf } from '../../../src/cli/hub/admission.ts';
import { isSecret, memberOf, newCode, newKey } from '../../../src/cli/hub/secrets.ts';
import { Buckets, TokenBucket } from '../../../src/cli/hub/token-bucket.ts';

const SECRETS = {
  key: 'BCDFGHJKMNPQ',
  room: { code: '123456', pass: 'PASSPASS', screen: 'SCREENSCREEN', byCode: ['seat', 'observer'] as const },
};
const PHONE = { role: 'seat', address: '10.0.0.1' } as const;

function door() {
  const clock = { now: 0 };
  return { clock, admission: new Admission(() => clock.now) };
}

describe('a bucket of tokens', () => {
  it('gives what it holds, then what time brings, and never more than it holds', () => {
    const bucket = new TokenBucket({ most: 3, perSecond: 2 }, 0);
    const taken = (now: number) => Array.from({ length: 10 }, () => bucket.take(now)).filter(Boolean).length;
    expect([taken(0), taken(400), taken(500), taken(1000), taken(1e6)]).toEqual([3, 0, 1, 1, 3]);
    expect(taken(0)).toBe(0); // a clock that goes back gives nothing
  });

  it('is forgotten when it is full again: addresses that come once cost nothing for long', () => {
    const buckets = new Buckets({ most: 1, perSecond: 1 });
    for (let at = 0; at < 100_000; at += 1) buckets.of(`address ${at}`, at * 10).take(at * 10);
    expect(buckets.size).toBeLessThan(2500);
  });
});

describe('who is let in', () => {
  it('has the code or the key of what they come as', () => {
    const { admission } = door();
    expect(admission.refusal(SECRETS, { ...PHONE, code: '123456' })).toBeUndefined();
    expect(admission.refusal(SECRETS, { ...PHONE, role: 'desk', key: SECRETS.key })).toBeUndefined();
    expect(admission.refusal(SECRETS, { ...PHONE, role: 'desk', key: 'bcdf-ghjk mnpq' })).toBeUndefined();
    expect(admission.refusal(SECRETS, { ...PHONE, role: 'screen', code: '123456' })).toBe('wrong-key');
    expect(admission.refusal(SECRETS, { ...PHONE, key: SECRETS.key })).toBe('wrong-code');
    expect(admission.refusal(SECRETS, PHONE)).toBe('wrong-code');
    expect(admission.refusal({ ...SECRETS, room: undefined }, { ...PHONE, code: '' })).toBe('no-room');
  });

  it('may look at the screen with the pass of it, and do nothing else', () => {
    const { admission } = door();
    const tried = { address: PHONE.address, key: SECRETS.room.screen };
    expect(admission.refusal(SECRETS, { ...tried, role: 'screen' })).toBeUndefined();
    expect(admission.refusal({ ...SECRETS, room: undefined }, { ...tried, role: 'screen' })).toBe(
      'wrong-key',
    );
    for (const role of ['desk', 'remote'] as const)
      expect(admission.refusal(SECRETS, { ...tried, role })).toBe('wrong-key');
  });

  it('is let in by what a camera has read and by the key, whatever others try meanwhile', () => {
    const { admission } = door();
    for (let count = 0; count < 1000; count += 1) {
      const address = count % 2 === 0 ? PHONE.address : `10.1.0.${count % 250}`;
      admission.refusal(SECRETS, { role: 'seat', code: `x${count}`, address });
      admission.refusal(SECRETS, { role: 'desk', key: `x${count}`, address });
    }
    expect(admission.refusal(SECRETS, { ...PHONE, code: '123456' })).toBe('slow-down');
    expect(admission.refusal(SECRETS, { ...PHONE, code: '123456-PASSPASS' })).toBeUndefined();
    for (const role of ['desk', 'remote', 'screen'] as const)
      expect(admission.refusal(SECRETS, { ...PHONE, role, key: SECRETS.key })).toBeUndefined();
  });

  it('is not shut out by a class that comes with the code of yesterday', () => {
    const { admission } = door();
    for (let phone = 0; phone < 60; phone += 1)
      expect(admission.refusal(SECRETS, { ...PHONE, code: '654321-OLDOLDOL' })).toBe('wrong-code');
    expect(admission.refusal(SECRETS, { ...PHONE, code: '123456' })).toBeUndefined();
  });

  it('waits after wrong tries from one address, also with the right code; others do not', () => {
    const { admission, clock } = door();
    const tries = Array.from({ length: 30 }, (_, count) =>
      admission.refusal(SECRETS, { ...PHONE, code: `x${count}` }),
    );
    expect(tries.filter((why) => why === 'wrong-code')).toHaveLength(20);
    expect(admission.refusal(SECRETS, { ...PHONE, code: '123456' })).toBe('slow-down');
    expect(admission.refusal(SECRETS, { role: 'seat', code: '123456', address: '10.0.0.2' })).toBeUndefined();
    clock.now += 5000;
    expect(admission.refusal(SECRETS, { ...PHONE, code: '123456' })).toBeUndefined();
  });

  it('cannot be guessed from many addresses: an hour of tries at a room are few of a million codes', () => {
    const { admission, clock } = door();
    let weighed = 0;
    for (let round = 0; round < 36_000; round += 1) {
      clock.now += 100;
      const why = admission.refusal(SECRETS, {
        role: 'seat',
        code: `x${round}`,
        address: `10.0.0.${round % 250}`,
      });
      if (why === 'wrong-code') weighed += 1;
    }
    expect(weighed).toBeLessThan(4000);
    // Keys are counted for themselves: the desk is not shut out by who guesses codes.
    expect(
      admission.refusal(SECRETS, { role: 'desk', key: SECRETS.key, address: '10.9.9.9' }),
    ).toBeUndefined();
  });
});

it.each([
  ['::ffff:192.168.1.7', '192.168.1.7'],
  ['192.168.1.7', '192.168.1.7'],
  ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
  ['2001:db8:1:2:bbbb:c:d:e', '2001:db8:1:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  [undefined, ''],
])('%s counts as %s', (remote, counted) => {
  expect(addressOf(remote)).toBe(counted);
});

describe('secrets', () => {
  it('are long enough, and made of what is not mistaken for something else', () => {
    const keys = new Set(Array.from({ length: 200 }, newKey));
    expect(keys.size).toBe(200);
    for (const key of keys) expect(key).toMatch(/^[2-9B-DF-HJ-KM-NP-TV-Z]{12}$/);
    for (let count = 0; count < 200; count += 1) expect(newCode()).toMatch(/^\d{6}$/);
  });

  it('are themselves and nothing else', () => {
    expect(isSecret('abc', 'abc')).toBe(true);
    for (const typed of ['abd', 'ab', 'abcd', '']) expect(isSecret('abc', typed)).toBe(false);
  });

  it('of windows are in no member id, and make another member of each role', () => {
    const token = 'f'.repeat(32);
    expect(memberOf('seat', token)).toBe(memberOf('seat', token));
    expect(memberOf('seat', token)).not.toBe(memberOf('desk', token));
    expect(memberOf('seat', token)).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});
