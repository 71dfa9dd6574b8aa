import { describe, expect, test } from 'vitest';
import { loadClosure, type Manifest } from '../../src/cli/load-closure.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'assets/index-1.js',
    name: 'index',
    isEntry: true,
    imports: ['_react-1.js'],
    css: ['assets/index-1.css'],
  },
  '_react-1.js': { file: 'assets/react-1.js', name: 'react' },
  '_xstate-1.js': { file: 'assets/xstate-1.js', name: 'xstate', imports: ['_react-1.js'] },
  'src/features/play/play.tsx': {
    file: 'assets/play-1.js',
    name: 'play',
    isDynamicEntry: true,
    imports: ['_xstate-1.js', 'index.html'],
    css: ['assets/play-1.css'],
  },
  'src/features/play/player.ts': { file: 'assets/player-1.js', name: 'player', isDynamicEntry: true },
  'src/features/review/review.tsx': { file: 'assets/review-1.js', name: 'review', isDynamicEntry: true },
  'virtual:scenario/a': { file: 'assets/scenario-a-1.js', name: 'scenario-a', isDynamicEntry: true },
};

describe('what the browser loads before the play page stands', () => {
  test('the entry, its static imports and its styles', () => {
    expect(loadClosure(manifest, { alsoAtStart: [], exclude: [] })).toEqual([
      'assets/index-1.css',
      'assets/index-1.js',
      'assets/react-1.js',
    ]);
  });

  test('a named dynamic chunk brings its own imports, each file once; a longer name is another chunk', () => {
    const files = loadClosure(manifest, { alsoAtStart: ['play-'], exclude: [] });
    expect(files).toEqual([
      'assets/index-1.css',
      'assets/index-1.js',
      'assets/play-1.css',
      'assets/play-1.js',
      'assets/react-1.js',
      'assets/xstate-1.js',
    ]);
  });

  test('excluded files do not count', () => {
    const options = { alsoAtStart: ['scenario-'], exclude: ['assets/scenario-'] };
    expect(loadClosure(manifest, options)).not.toContain('assets/scenario-a-1.js');
  });
});
