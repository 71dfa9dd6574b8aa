import { describe, expect, it } from 'vitest';
import { paths } from '../../src/app/paths.ts';
import { readRoute } from '../../src/app/route.ts';

const ID = '第一 次/来';

describe('routes', () => {
  it('read back every path the app makes, whatever is in an id', () => {
    expect(readRoute(paths.library())).toEqual({ page: 'library' });
    expect(readRoute(paths.about())).toEqual({ page: 'about' });
    expect(readRoute(paths.check())).toEqual({ page: 'check' });
    expect(readRoute(paths.corner())).toEqual({ page: 'corner' });
    expect(readRoute(paths.coverage())).toEqual({ page: 'coverage' });
    expect(readRoute(paths.beat())).toEqual({ page: 'beat' });
    expect(readRoute(paths.play(ID))).toEqual({ page: 'play', scenario: ID, start: { kind: 'briefing' } });
    expect(readRoute(paths.resume('a', ID))).toEqual({
      page: 'play',
      scenario: 'a',
      start: { kind: 'resume', run: ID },
    });
    const from = { kind: 'from', run: ID, decision: 12 };
    expect(readRoute(paths.replayFrom('a', ID, 12))).toEqual({ page: 'play', scenario: 'a', start: from });
    expect(readRoute(paths.review(ID))).toEqual({ page: 'review', run: ID });
    expect(readRoute(paths.expert(ID))).toEqual({ page: 'expert', scenario: ID });
  });

  it('make an address of a damaged id too', () => {
    expect(paths.review('a\ud800b')).toBe('/review/ab');
    expect(paths.resume('\udfff', '你\ud83d')).toBe(`/run//resume/${encodeURIComponent('你')}`);
  });

  it.each(['guided', 'self', 'exam'])('start a new run from a deep link: %s', (mode) => {
    expect(readRoute(`/run/fifth-visit/${mode}`)).toMatchObject({
      page: 'play',
      start: { kind: 'new', mode },
    });
  });

  it.each([
    '/nowhere',
    '/play',
    '/play/a/b',
    '/run/a',
    '/run/a/toString',
    '/run/a/resume',
    '/run/a/resume/b/c',
    '/run/a/from/b',
    '/run/a/from/b/-1',
    '/run/a/from/b/x',
    '/review/a/b',
    '/about/us',
    '/drill/a/b',
  ])('%s is no page', (path) => {
    expect(readRoute(path)).toEqual({ page: 'missing' });
  });

  it('lead to practice: chosen on the page, or given in order', () => {
    expect(readRoute(paths.drill())).toEqual({ page: 'drill', items: [] });
    expect(readRoute(paths.quiz())).toEqual({ page: 'quiz', items: [] });
    expect(readRoute('/drill/one')).toEqual({ page: 'drill', items: ['one'] });
    const items = ['cut-fifth-visit-slam', 'hit-back'];
    expect(readRoute(paths.practice(items))).toEqual({ page: 'practice', items });
    expect(readRoute('/practice')).toEqual({ page: 'missing' });
  });

  it('survive what cannot be decoded', () => {
    expect(readRoute('/review/%E0%A4%A')).toEqual({ page: 'review', run: '%E0%A4%A' });
  });
});
