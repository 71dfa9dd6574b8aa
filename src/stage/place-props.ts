import type { StageProp } from '../session/views/scene-view.ts';
import type { PlacedProp } from '../ui/place/place.tsx';
import type { PlaceProp } from '../ui/place/prop-anchors.ts';
import { isDrawnExtra } from '../ui/portrait/extra-looks.ts';
import { SHOWN } from '../ui/portrait/gesture.ts';

/** What is not about somebody, nor somebody drawn as people are, is in the place. */
const isPlaceProp = (prop: string): prop is PlaceProp =>
  !(SHOWN as readonly string[]).includes(prop) && !isDrawnExtra(prop);

/**
 * Of the things to be seen those a place draws.
 *
 * @param come those of them that have just come there
 */
export const placePropsOf = (props: readonly StageProp[], come: readonly StageProp[] = []): PlacedProp[] =>
  props.flatMap((thing) => {
    const { prop, at, says, items, ticked } = thing;
    return isPlaceProp(prop) ? [{ prop, at, says, items, ticked, comes: come.includes(thing) }] : [];
  });
