import { afterEach, describe, expect, it, vi } from 'vitest';
import { fragmentOf, readEntrance } from '../../src/phone/entrance.ts';
import { newToken, rememberedSeat, rememberSeat } from '../../src/phone/own-memory.ts';

const TOKEN = 'ab'.repeat(16);

describe('addresses', () => {
  it.each([
    ['#123456', { as: 'seat', code: '123456' }, undefined],
    [`#123456.${TOKEN}`, { as: 'seat', code: '123456' }, TOKEN],
    ['#o123456', { as: 'observer', code: '123456' }, undefined],
    ['#r-AB2CD3EF4GH5', { as: 'remote', key: 'AB2CD3EF4GH5' }, undefined],
  ])('%s leads in, and back', (fragment, entrance, token) => {
    const found = readEntrance(fragment);
    expect(found).toEqual({ entrance, token });
    expect(fragmentOf(entrance as never, token)).toBe(fragment);
  });

  it('lead in with what a camera reads, and back without it', () => {
    const { entrance } = readEntrance('#123456-PASSPASS') ?? {};
    expect(entrance).toEqual({ as: 'seat', code: '123456', pass: 'PASSPASS' });
    expect(entrance && fragmentOf(entrance)).toBe('#123456');
  });

  it.each(['', '#', '#12345', '#1234567', '#r-', '#x123456', '#123456.zz', '#123456-PASS'])(
    '%s leads nowhere',
    (fragment) => {
      expect(readEntrance(fragment)).toBeUndefined();
    },
  );
});

describe('what a phone keeps', () => {
  afterEach(() => localStorage.clear());

  it('keeps the seat of the class it is in and forgets the one before', () => {
    expect(rememberSeat('#111111', { token: TOKEN, name: '小李' })).toBe(true);
    expect(rememberedSeat('#111111')).toEqual({ token: TOKEN, name: '小李' });
    rememberSeat('#222222', { token: TOKEN, name: '小王' });
    expect(rememberedSeat('#111111')).toBeUndefined();
  });

  it('passes over what is no seat', () => {
    localStorage.setItem('shuodelai-class', '{"#111111":{"token":"x","name":1}}');
    expect(rememberedSeat('#111111')).toBeUndefined();
    localStorage.setItem('shuodelai-class', 'nonsense');
    expect(rememberedSeat('#111111')).toBeUndefined();
  });

  it('does without storage that throws', () => {
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refused);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refused);
    expect(rememberedSeat('#111111')).toBeUndefined();
    expect(rememberSeat('#111111', { token: TOKEN, name: '小李' })).toBe(false);
  });

  it('makes another token every time', () => {
    const tokens = Array.from({ length: 50 }, newToken);
    expect(new Set(tokens).size).toBe(50);
    expect(tokens.every((token) => /^[a-f0-9]{32}$/.test(token))).toBe(true);
  });
});
