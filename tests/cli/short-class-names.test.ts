import { describe, expect, it } from 'vitest';
import { shortClassNames } from '../../src/cli/short-class-names.ts';

describe('short class names', () => {
  it('are the same for the same source, and another for every class and file', () => {
    const names = () => {
      const name = shortClassNames('/app');
      return ['page', 'lead', 'page']
        .map((local) => name(local, '/app/src/a.module.css'))
        .concat(name('page', '/app/src/b.module.css?used'));
    };
    const [page, lead, again, other] = names();
    expect(names()).toEqual([page, lead, again, other]);
    expect(again).toBe(page);
    expect(new Set([page, lead, other]).size).toBe(3);
    expect(page).toMatch(/^[a-zA-Z]{3}\w+$/);
  });

  it('two files that would share a prefix stop the build', () => {
    const name = shortClassNames('/app');
    expect(() => {
      for (let n = 0; n < 3000; n += 1) name('x', `/app/${n}.module.css`);
    }).toThrow(/share the class prefix/);
  });
});
