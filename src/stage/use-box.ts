import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Box, FIRST_BOX } from './box.ts';

/** The style sheet decides how large heads are and where; two elements nobody sees tell what it decided. */
interface Probes {
  readonly picture: RefObject<HTMLElement | null>;
  /** As wide as a head is high, as high as the eyes are from the top. */
  readonly people: RefObject<HTMLElement | null>;
  /** A letter wide, as high as the picture is clear of words. */
  readonly words: RefObject<HTMLElement | null>;
}

const isSame = (one: Box, other: Box): boolean =>
  (Object.keys(one) as (keyof Box)[]).every((key) => Math.abs(one[key] - other[key]) < 0.5);

function measure({ picture, people, words }: Probes): Box | undefined {
  if (!picture.current || !people.current || !words.current) return undefined;
  const { clientWidth: width, clientHeight: height } = picture.current;
  const { offsetWidth: head, offsetHeight: eye } = people.current;
  const { offsetWidth: letter, offsetHeight: clear } = words.current;
  return width > 0 && height > 0 ? { width, height, head, eye, clear, letter } : undefined;
}

/** How large a picture is, now and whenever it changes. */
export function useBox(probes: Probes): Box {
  const [box, setBox] = useState(FIRST_BOX);
  useLayoutEffect(() => {
    const look = () => {
      const now = measure(probes);
      if (now) setBox((before) => (isSame(before, now) ? before : now));
    };
    look();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(look);
    for (const { current } of [probes.picture, probes.people, probes.words])
      if (current) observer.observe(current);
    return () => observer.disconnect();
  }, [probes]);
  return box;
}
