import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policyOf, withServedPolicy } from '../../src/cli/content-policy.ts';
import { deepLinkScript } from '../../src/cli/vite-deep-link.ts';

const script = deepLinkScript(['play-page-a.js', 'play-page-b.css'], { door: 'scenario-door-c.js' });

/** The links the script puts into a page at this address. */
function linksAt(hash: string): { rel: string; as?: string; href: string; crossOrigin: string }[] {
  const links: ReturnType<typeof linksAt> = [];
  const page = {
    createElement: () => ({}),
    head: { append: (link: (typeof links)[number]) => links.push(link) },
  };
  new Function('location', 'document', script)({ hash }, page);
  return links;
}

it('asks for the play page and the scenario that the address names', () => {
  expect(linksAt('#/run/door/self')).toEqual([
    { rel: 'modulepreload', crossOrigin: '', href: './assets/play-page-a.js' },
    { rel: 'preload', as: 'style', crossOrigin: '', href: './assets/play-page-b.css' },
    { rel: 'modulepreload', crossOrigin: '', href: './assets/scenario-door-c.js' },
  ]);
});

it.each(['', '#/', '#/review/door', '#/run', '#/running/door/self'])('asks for nothing at %j', (hash) => {
  expect(linksAt(hash)).toEqual([]);
});

it.each(['#/run/own-mine/self', '#/run/toString/self', '#/run/%E0%A4%A/self', '#/play/__proto__'])(
  'asks for no scenario that is not shipped: %s',
  (hash) => {
    expect(linksAt(hash).map(({ href }) => href)).toEqual([
      './assets/play-page-a.js',
      './assets/play-page-b.css',
    ]);
  },
);

it('is let through by its hash, and nothing else in the page is', () => {
  const digest = createHash('sha256').update(script).digest('base64');
  const page = `<head><script>${script}</script><script type="module" src="a.js"></script></head>`;
  expect(policyOf(withServedPolicy(page))).toContain(`script-src 'self' 'sha256-${digest}';`);
});
