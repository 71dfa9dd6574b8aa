import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policyOf, withServedPolicy } from '../../src/cli/content-policy.ts';
import { deepLinkScript } from '../../src/cli/vite-deep-link.ts';

const script = deepLinkScript({
  home: ['home-h.js', 'home-h.css'],
  play: ['play-page-a.js', 'play-page-b.css'],
  briefing: ['briefing-b.js'],
  stored: ['stored-run-s.js'],
  scenarios: { door: 'scenario-door-c.js' },
});

interface Link {
  readonly rel: string;
  readonly as?: string;
  readonly blocking?: string;
  readonly href: string;
  readonly crossOrigin: string;
}

/** The links the script puts into a page at this address. */
function linksAt(hash: string): Link[] {
  const links: Link[] = [];
  const page = { createElement: () => ({}), head: { append: (link: Link) => links.push(link) } };
  new Function('location', 'document', script)({ hash }, page);
  return links;
}

const filesAt = (hash: string): string[] => linksAt(hash).map(({ href }) => href.replace('./assets/', ''));

it('asks for the play page and the scenario that the address names', () => {
  expect(linksAt('#/run/door/self')).toEqual([
    { rel: 'modulepreload', crossOrigin: '', href: './assets/play-page-a.js' },
    { rel: 'preload', as: 'style', crossOrigin: '', href: './assets/play-page-b.css' },
    { rel: 'modulepreload', crossOrigin: '', href: './assets/scenario-door-c.js' },
  ]);
});

it('asks for the briefing where the talk has not begun', () => {
  expect(filesAt('#/play/door')).toContain('briefing-b.js');
  expect(filesAt('#/run/door/exam')).not.toContain('briefing-b.js');
});

it('asks besides for what takes a stored run up, where one is named', () => {
  expect(filesAt('#/run/door/resume/run-1')).toContain('stored-run-s.js');
  expect(filesAt('#/run/door/from/run-1/3')).toContain('stored-run-s.js');
  expect(filesAt('#/run/door/exam')).not.toContain('stored-run-s.js');
});

it.each(['', '#', '#/'])(
  'asks for the start page at %j, whose styles come before its first frame',
  (hash) => {
    expect(linksAt(hash)).toEqual([
      { rel: 'modulepreload', crossOrigin: '', href: './assets/home-h.js' },
      { rel: 'stylesheet', blocking: 'render', crossOrigin: '', href: './assets/home-h.css' },
    ]);
  },
);

it.each(['#/review/door', '#/run', '#/running/door/self'])('asks for nothing at %j', (hash) => {
  expect(linksAt(hash)).toEqual([]);
});

it.each(['#/run/own-mine/self', '#/run/toString/self', '#/run/%E0%A4%A/self', '#/play/__proto__'])(
  'asks for no scenario that is not shipped: %s',
  (hash) => {
    expect(filesAt(hash).filter((file) => !file.startsWith('briefing'))).toEqual([
      'play-page-a.js',
      'play-page-b.css',
    ]);
  },
);

it('is let through by its hash, and nothing else in the page is', () => {
  const digest = createHash('sha256').update(script).digest('base64');
  const page = `<head><script>${script}</script><script type="module" src="a.js"></script></head>`;
  expect(policyOf(withServedPolicy(page))).toContain(`script-src 'self' 'sha256-${digest}';`);
});
