/** Frames stand still on a page nobody sees: it must not wait for one for ever. */
const AT_MOST_MS = 100;

/** Resolves when the next frame has been drawn: what need not be seen at once leaves the frame to what must. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, AT_MOST_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0),
    );
  });
