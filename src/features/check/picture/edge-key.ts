import type { PictureEdge } from './picture-data.ts';

/** The name of an edge: there is one from a node to another. */
export const edgeKey = ({ from, to }: Pick<PictureEdge, 'from' | 'to'>): string => `${from} ${to}`;
