import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Form } from '../../src/ui/form.tsx';
import { useWindowKeys } from '../../src/ui/use-window-keys.ts';

const sent = vi.fn();
const heard = vi.fn();

function Page() {
  useWindowKeys(({ key }) => heard(key));
  return (
    <Form onSubmit={sent}>
      <textarea aria-label="长" />
      <input aria-label="短" />
    </Form>
  );
}

afterEach(() => {
  sent.mockClear();
  heard.mockClear();
});

interface Key {
  readonly isComposing?: boolean;
  readonly keyCode?: number;
  readonly shiftKey?: boolean;
  readonly repeat?: boolean;
  /** Milliseconds after the composition ended; undefined: no composition has just ended. */
  readonly after?: number;
}

/** An Enter as a browser reports it, and the sending a browser makes of one in a line unless it was told not to. */
function enter(field: string, { after, ...key }: Key): void {
  const target = screen.getByLabelText(field);
  const event = createEvent.keyDown(target, { key: 'Enter', keyCode: 13, ...key });
  if (after !== undefined) {
    const end = createEvent.compositionEnd(target);
    Object.defineProperty(end, 'timeStamp', { value: 5000 });
    fireEvent(target, end);
    Object.defineProperty(event, 'timeStamp', { value: 5000 + after });
  }
  const went = fireEvent(target, event);
  if (went && !key.isComposing && target instanceof HTMLInputElement) target.form?.requestSubmit();
}

const WAYS: readonly (readonly [string, Key])[] = [
  ['isComposing', { isComposing: true, keyCode: 229 }],
  ['isComposing with the key’s own code', { isComposing: true, keyCode: 13 }],
  ['key code 229 alone', { keyCode: 229 }],
  ['its end first, then the key (Safari), at the same time', { after: 0 }],
  ['its end first, the key a moment later', { after: 12 }],
  ['its end first, the key with the time it was pressed', { after: -9 }],
];

describe('an Enter that ends a composition', () => {
  it.each(WAYS)('told by %s: sends nothing and is heard by nobody', (_, key) => {
    render(<Page />);
    for (const field of ['长', '短']) enter(field, key);
    expect(sent).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('an Enter of one’s own', () => {
  it('sends from a line and from a text of several, also soon after a composition', () => {
    render(<Page />);
    for (const field of ['长', '短']) {
      enter(field, {});
      enter(field, { after: 120 });
    }
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it('with Shift begins a new line, and held down sends once', () => {
    render(<Page />);
    enter('长', { shiftKey: true });
    expect(sent).not.toHaveBeenCalled();
    enter('长', {});
    enter('长', { repeat: true });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

/** Files that listen to keys themselves, and why no composition reaches what they do. */
const ALONE: Readonly<Record<string, string>> = {
  'ui/use-window-keys.ts': 'asks',
  'ui/form.tsx': 'asks',
  'ui/use-meant-presses.ts': 'hears what is pressed on a button, and only holds it back',
  'stage/option-list.tsx': 'arrows among buttons',
  'adapters/howler/gesture.ts': 'any sign of life',
  'app/before-code/before-code.ts': 'only keeps them until something asks',
  'app/early-presses.ts': 'hands on what was kept',
};

it('nothing else listens to keys or makes a form of its own', () => {
  const root = join(import.meta.dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('cli/'));
  const listening = files.filter((file) =>
    /onKeyDown|onKeyUp|onKeyPress|'key(?:down|up|press)'|\bkey(?:down|up): |<form\b/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(listening.sort()).toEqual(Object.keys(ALONE).sort());
});
