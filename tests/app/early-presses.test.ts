import { expect, it, vi } from 'vitest';
import { pressAgain } from '../../src/app/early-presses.ts';

/** Events as a page has kept them: told to nobody but whoever kept them. */
function kept(element: Element, ...events: readonly Event[]): readonly Event[] {
  for (const event of events) {
    element.addEventListener(event.type, (heard) => heard.stopImmediatePropagation(), { once: true });
    element.dispatchEvent(event);
  }
  return events;
}

function put(html: string) {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as HTMLElement;
  const pressed = vi.fn();
  return { element, pressed };
}

it('presses in the order in which they came', async () => {
  const { element, pressed } = put('<button>开始</button>');
  const early = kept(
    element,
    new KeyboardEvent('keydown', { key: ',', ctrlKey: true }),
    new MouseEvent('click'),
  );
  for (const type of ['click', 'keydown'])
    element.addEventListener(type, (event) =>
      pressed(event.type, (event as KeyboardEvent).key, (event as KeyboardEvent).ctrlKey),
    );
  await pressAgain(() => early);
  expect(pressed.mock.calls).toEqual([
    ['keydown', ',', true],
    ['click', undefined, false],
  ]);
});

it('leaves a link alone: it has gone where it leads', async () => {
  const { element, pressed } = put('<a href="#/me">我的</a>');
  const early = kept(element, new MouseEvent('click'));
  element.addEventListener('click', pressed);
  await pressAgain(() => early);
  expect(pressed).not.toHaveBeenCalled();
});

it('leaves alone what is not there any more, and a page that kept nothing', async () => {
  const { element, pressed } = put('<button>开始</button>');
  const early = kept(element, new MouseEvent('click'));
  element.addEventListener('click', pressed);
  element.remove();
  await pressAgain(() => early);
  await pressAgain(undefined);
  expect(pressed).not.toHaveBeenCalled();
});

it.each(['radio', 'checkbox'])('ticks a %s that was ticked when nobody heard it', async (type) => {
  const { element, pressed } = put(
    `<input type="${type}" name="way"><input type="${type}" name="way" checked>`,
  );
  const early = kept(element, new MouseEvent('click'));
  expect((element as HTMLInputElement).checked).toBe(true);
  element.addEventListener('change', pressed);
  await pressAgain(() => early);
  expect((element as HTMLInputElement).checked).toBe(true);
  expect(pressed).toHaveBeenCalledOnce();
});

it('presses once for a label and what it names', async () => {
  const { element, pressed } = put('<label>自练<input type="checkbox"></label>');
  const box = element.querySelector('input') as HTMLInputElement;
  const early = [...kept(element, new MouseEvent('click')), ...kept(box, new MouseEvent('click'))];
  box.addEventListener('change', pressed);
  await pressAgain(() => early);
  expect(pressed).toHaveBeenCalledOnce();
});
