import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDigitKeys } from '../../src/ui/use-digit-keys.ts';
import { useMeantPresses } from '../../src/ui/use-meant-presses.ts';

const chosen = vi.fn<(word: string) => void>();

function Choices({ covered = false }: { readonly covered?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useMeantPresses(box, covered);
  useDigitKeys(box);
  return (
    <>
      <p>台上</p>
      <div ref={box}>
        {['一', '二'].map((word) => (
          <button key={word} type="button" onClick={() => chosen(word)}>
            <span>{word}</span>
          </button>
        ))}
      </div>
    </>
  );
}

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const down = (text: string) => fireEvent.pointerDown(screen.getByText(text));
/** What a browser reports of a pointer let go on an element. */
const up = (text: string) => {
  fireEvent.pointerUp(screen.getByText(text));
  fireEvent.click(screen.getByText(text), { detail: 1 });
};
const tap = (text: string) => {
  down(text);
  up(text);
};
const buttonOf = (text: string) => screen.getByText(text).closest('button') as HTMLButtonElement;
/** A key on a button, and the click a browser makes of it unless it was told not to. */
const activate = (text: string, key: 'Enter' | ' ', held = false) => {
  const went = fireEvent.keyDown(buttonOf(text), { key, repeat: held });
  const last = key === ' ' ? fireEvent.keyUp(buttonOf(text), { key }) : true;
  if (went && last) fireEvent.click(buttonOf(text), { detail: 0 });
};

beforeEach(() => {
  vi.useFakeTimers();
  chosen.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('what has just appeared to choose from', () => {
  it('takes no pointer, no digit, no Enter and no Space for half a second', () => {
    render(<Choices />);
    const everyWay = () => {
      tap('一');
      fireEvent.keyDown(window, { key: '1' });
      activate('一', 'Enter');
      activate('一', ' ');
    };
    everyWay();
    wait(499);
    everyWay();
    expect(chosen).not.toHaveBeenCalled();
    wait(1);
    everyWay();
    expect(chosen).toHaveBeenCalledTimes(4);
  });

  it('looks and reads as it will afterwards', () => {
    render(<Choices />);
    const before = buttonOf('一').outerHTML;
    expect(buttonOf('一')).toBeEnabled();
    expect(document.querySelector('[aria-disabled],[aria-busy],[inert]')).toBeNull();
    wait(500);
    expect(buttonOf('一').outerHTML).toBe(before);
  });

  it('says in the document how long it settles', () => {
    render(<Choices />);
    expect(document.querySelectorAll('[data-settling]')).toHaveLength(1);
    wait(500);
    expect(document.querySelectorAll('[data-settling]')).toHaveLength(0);
  });
});

describe('afterwards', () => {
  beforeEach(() => {
    render(<Choices />);
  });

  it('a pointer that was down before chooses nothing, however late it is let go', () => {
    down('一');
    wait(900);
    up('一');
    expect(chosen).not.toHaveBeenCalled();
    tap('一');
    expect(chosen).toHaveBeenCalledWith('一');
  });

  it('a pointer that went down elsewhere, or on another one, chooses nothing', () => {
    wait(500);
    down('台上');
    up('一');
    down('二');
    up('一');
    expect(chosen).not.toHaveBeenCalled();
    // One tap counts once.
    down('一');
    up('一');
    up('一');
    expect(chosen).toHaveBeenCalledTimes(1);
  });

  it('a key held down chooses nothing', () => {
    wait(500);
    activate('一', 'Enter', true);
    fireEvent.keyDown(window, { key: '1', repeat: true });
    expect(chosen).not.toHaveBeenCalled();
  });

  it('a press without pointer or key, as a screen reader makes it, chooses', () => {
    wait(500);
    fireEvent.click(buttonOf('二'), { detail: 0 });
    const reader = new MouseEvent('click', { bubbles: true, detail: 1 });
    Object.defineProperty(reader, 'mozInputSource', { value: 0 });
    fireEvent(buttonOf('二'), reader);
    expect(chosen.mock.calls).toEqual([['二'], ['二']]);
  });
});

it('what comes out from under a dialog has just appeared', () => {
  const { rerender } = render(<Choices covered />);
  wait(2000);
  rerender(<Choices covered={false} />);
  tap('一');
  fireEvent.keyDown(window, { key: '1' });
  expect(chosen).not.toHaveBeenCalled();
  wait(500);
  tap('一');
  expect(chosen).toHaveBeenCalledTimes(1);
});
