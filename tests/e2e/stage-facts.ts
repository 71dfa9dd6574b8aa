import type { Page } from '@playwright/test';

interface FaceFacts {
  readonly id: string;
  readonly turn: string;
  /** In pixels. */
  readonly height: number;
  /** Wholly within the window. */
  readonly inside: boolean;
  /** Share of it that lies under the bar, the words or what one can do, 0–1. */
  readonly covered: number;
}

interface LabelFacts {
  readonly words: string;
  /** Wholly within the picture and the window, and nothing lies over it. */
  readonly whole: boolean;
  /** Whose face, or which other label, it lies over. */
  readonly over: readonly string[];
}

export interface PictureFacts {
  readonly faces: readonly FaceFacts[];
  readonly labels: readonly LabelFacts[];
  /** Share of the window that shows the picture, 0–1. */
  readonly open: number;
  readonly options: readonly { readonly inside: boolean; readonly font: number }[];
  /** The window's height, in pixels. */
  readonly tall: number;
}

/** Waits until the picture stands as the window now is: nothing moves towards its place any more. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    await frame();
  });

/** Where faces and options are, and what lies over them. */
export const pictureFacts = (page: Page): Promise<PictureFacts> =>
  page.evaluate(() => {
    const { innerWidth: wide, innerHeight: tall } = window;
    const inside = ({ left, top, right, bottom }: DOMRect) =>
      left >= -1 && top >= -1 && right <= wide + 1 && bottom <= tall + 1;
    const picture = document.querySelector('[data-scene]')?.closest('[aria-hidden]');
    const shows = (x: number, y: number): boolean => {
      const [top] = document
        .elementsFromPoint(x, y)
        .filter((one) => picture?.contains(one) || one.closest('header, [role=log], fieldset, button, p'));
      return top !== undefined && (picture?.contains(top) ?? false);
    };
    const shares = Array.from({ length: 9 }, (_, index) => 0.02 + 0.12 * index);
    const covered = ({ left, top, width, height }: DOMRect): number => {
      const points = shares.flatMap((x) => shares.map((y) => shows(left + x * width, top + y * height)));
      return points.filter((one) => !one).length / points.length;
    };
    const frame = (document.querySelector('[data-scene]') ?? document.body).getBoundingClientRect();
    const within = (one: DOMRect) =>
      one.left >= frame.left - 1 &&
      one.top >= frame.top - 1 &&
      one.right <= frame.right + 1 &&
      one.bottom <= frame.bottom + 1;
    const meet = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const drawn = [
      ...document.querySelectorAll<HTMLElement>('[data-face]:not([data-turn=away]), [data-label]'),
    ];
    const labels = drawn.filter((one) => one.dataset.label !== undefined);
    return {
      labels: labels.map((label) => {
        const box = label.getBoundingClientRect();
        return {
          words: label.textContent ?? '',
          whole: inside(box) && within(box) && covered(box) === 0,
          over: drawn
            .filter((other) => other !== label && meet(box, other.getBoundingClientRect()))
            .map(({ dataset: { face, label: name } }) => face ?? `label of ${name}`),
        };
      }),
      faces: [...document.querySelectorAll<HTMLElement>('[data-face]')].map((face) => {
        const box = face.getBoundingClientRect();
        return {
          id: face.dataset.face ?? '',
          turn: face.dataset.turn ?? '',
          height: Math.round(box.height),
          inside: inside(box),
          covered: covered(box),
        };
      }),
      open: 1 - covered(new DOMRect(0, 0, wide, tall)),
      options: [...document.querySelectorAll('fieldset button')].map((option) => ({
        inside: inside(option.getBoundingClientRect()),
        font: Number.parseFloat(getComputedStyle(option.lastElementChild ?? option).fontSize),
      })),
      tall,
    };
  });
