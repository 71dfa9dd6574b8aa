import { chunk } from '../../ui/chunk.ts';

/** Faces beside words: what draws them comes when there is nothing better to do. */
export const officerFace = chunk(async () => (await import('./officer-face.tsx')).OfficerFace);
export const drawnFace = chunk(async () => (await import('../../ui/portrait/drawn-face.tsx')).DrawnFace);
