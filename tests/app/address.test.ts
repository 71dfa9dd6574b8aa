import { beforeEach, expect, it, vi } from 'vitest';
import { addressOf } from '../../src/app/address.ts';

const at = (url: string) => window.history.replaceState(null, '', url);
const hereIs = () => window.location.pathname + window.location.hash;
const turn = () => window.dispatchEvent(new Event('hashchange'));

beforeEach(() => at('/app/'));

it('is what stands behind #, and the start page without it', () => {
  const address = addressOf({});
  expect(address.path()).toBe('/');
  at('/app/#/play/door');
  expect(address.path()).toBe('/play/door');
  at('/app/#play/door');
  expect(address.path()).toBe('/play/door');
});

it('goes on, or takes the place of what was there, and tells', () => {
  const address = addressOf({});
  const told = vi.fn();
  address.subscribe(told);
  const before = window.history.length;
  address.navigate('/me');
  expect([hereIs(), window.history.length]).toEqual(['/app/#/me', before + 1]);
  address.navigate('/about', { replace: true });
  expect([hereIs(), window.history.length]).toEqual(['/app/#/about', before + 1]);
  expect(told).toHaveBeenCalledTimes(2);
});

it('is the path of a page of its own until one goes on from there, and then the app’s', () => {
  at('/app/play/door/');
  const address = addressOf({ path: '/play/door', root: '../../' });
  expect(address.path()).toBe('/play/door');
  address.navigate('/run/door/resume/1', { replace: true });
  expect(hereIs()).toBe('/app/#/run/door/resume/1');
  expect(address.path()).toBe('/run/door/resume/1');
});

it('takes a link of such a page to the app', () => {
  at('/app/play/door/');
  const address = addressOf({ path: '/play/door', root: '../../' });
  at('/app/play/door/#/me');
  turn();
  expect(hereIs()).toBe('/app/#/me');
  expect(address.path()).toBe('/me');
});

it('comes back to the page by going back', () => {
  at('/app/play/door/');
  const address = addressOf({ path: '/play/door', root: '../../' });
  address.navigate('/me');
  at('/app/play/door/');
  expect(address.path()).toBe('/play/door');
});

it('stays in the one file it was opened from', () => {
  at('/folder/shuodelai.html');
  const address = addressOf({});
  address.navigate('/play/door');
  expect(hereIs()).toBe('/folder/shuodelai.html#/play/door');
});
