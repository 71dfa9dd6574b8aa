import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../../src/core/rubric/catalog.ts';
import { MARK_KEYS, markOf } from '../../../src/features/mentor/mark-keys.ts';
import { talkingPoints } from '../../../src/features/mentor/talking-points.ts';
import type { TalkLine } from '../../../src/session/views/trainee-view.ts';
import { MOST_ACTS } from '../../../src/session/room/mentor/focus-acts.ts';

describe('keys of marks', () => {
  it('are none that the trainee plays by: no digit, and no letter that calls an option on a projector', () => {
    for (const key of MARK_KEYS) expect(key).toMatch(/^[J-Z]$/);
    expect(new Set(MARK_KEYS).size).toBe(MARK_KEYS.length);
    // None of those that run the session either.
    expect(MARK_KEYS.filter((key) => 'WHX'.includes(key))).toEqual([]);
    expect(MARK_KEYS).toHaveLength(MOST_ACTS);
  });

  it('go by the place of the key: with an input method on, a letter is no letter', () => {
    expect(markOf({ code: 'KeyJ', shiftKey: false })).toEqual({ at: 0, seen: true });
    expect(markOf({ code: 'KeyM', shiftKey: true })).toEqual({ at: 7, seen: false });
    for (const code of ['Digit1', 'Numpad1', 'KeyA', 'KeyI', 'Space', 'Enter'])
      expect(markOf({ code, shiftKey: false })).toBeUndefined();
  });
});

describe('what there is to ask', () => {
  const line: TalkLine = {
    key: '0/0/1',
    kind: 'person',
    person: 'zhou',
    call: '周大爷',
    text: '今天谁也别跟我说那五个字。',
    mood: 'angry',
    cue: undefined,
  };

  it('comes from the last line and its face, and from what today is for', () => {
    const points = talkingPoints([line], ['psychology']);
    expect(points[0]).toContain('今天谁也别跟我说那五个字');
    expect(points[1]).toContain('生气');
    expect(points).toHaveLength(3);
  });

  it('has something for every dimension before anybody has spoken, and never more than can be read at a glance', () => {
    for (const dimension of DIMENSIONS) expect(talkingPoints([], [dimension])[0]).toMatch(/？$/);
    expect(talkingPoints([line], [...DIMENSIONS].slice(0, 3))).toHaveLength(4);
  });
});
