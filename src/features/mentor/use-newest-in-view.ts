import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** So far from the end somebody still reads the newest, in pixels. */
const NEAR = 24;

/**
 * Keeps the end of a box that scrolls in view: when something new has come, and, for whoever reads there, when what
 * stands in it grows or the box changes its size. Whoever has scrolled back is left alone until something new comes.
 *
 * @param count of what stands in it
 */
export function useNewestInView(box: RefObject<HTMLElement | null>, count: number): void {
  const follows = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something new comes into view
  useLayoutEffect(() => {
    follows.current = true;
  }, [count]);
  useLayoutEffect(() => {
    if (box.current && follows.current) box.current.scrollTop = box.current.scrollHeight;
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const toEnd = () => {
      if (follows.current) element.scrollTop = element.scrollHeight;
    };
    const look = () => {
      follows.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    };
    const sizes = new ResizeObserver(toEnd);
    sizes.observe(element);
    element.addEventListener('scroll', look);
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
}
