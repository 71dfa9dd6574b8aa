import { shelf } from 'virtual:shelf';
import type { Shelf } from '../../ports/shelf.ts';

/** What the start page tells of the scenarios built into the app. */
export const bundledShelf: Shelf = shelf;
