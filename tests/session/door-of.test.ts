import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/core/scenario/vocabulary.ts';
import { doorOf } from '../../src/session/talk/door-of.ts';
import type { TalkLine } from '../../src/session/views/trainee-view.ts';

const seen = (text: string, cue?: Cue): TalkLine => ({ kind: 'scene', key: text, text, cue });

describe('a door', () => {
  it('is closed until something opens it', () => {
    expect(doorOf([seen('你敲了两下。', 'door-knock')])).toBe('closed');
  });

  it('is ajar on its chain, then open', () => {
    const ajar = seen('门开了一条缝，链子没摘。', 'door-open');
    expect(doorOf([ajar])).toBe('ajar');
    expect(doorOf([ajar, seen('链子哗啦一声。门开了。', 'door-open')])).toBe('open');
    expect(doorOf([ajar, seen('一个男人从后头把门拽开，堵在门口。', 'footsteps')])).toBe('open');
  });

  it('closes again', () => {
    expect(doorOf([seen('开了半扇门。', 'door-open'), seen('门合上了。', 'door-close')])).toBe('closed');
  });
});
