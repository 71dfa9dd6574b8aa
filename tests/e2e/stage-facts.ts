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

interface PictureFacts {
  readonly faces: readonly FaceFacts[];
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
    return {
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
