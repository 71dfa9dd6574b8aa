import { INK } from './ink.ts';
import { oval, path, pen } from './svg.ts';

const shape = (d: string, fill: string): string =>
  path(d, fill, { stroke: INK, 'stroke-width': 12, 'stroke-linejoin': 'round' });

/** What is worn on the head, over hair and before the face. */
export const HATS = {
  // A peaked service cap; a plain shield stands for the emblem.
  service:
    shape(
      'M206 214C146 192 158 146 214 122C304 66 504 64 576 116C622 150 612 184 568 202C470 178 300 184 206 214Z',
      '#22345a',
    ) +
    shape('M206 214C300 184 470 178 568 202L566 246C470 226 300 232 214 262Z', '#182644') +
    pen('M216 246C304 216 468 212 562 230', '#c9ced6', 7) +
    shape('M372 244C450 230 536 232 566 246C602 262 616 284 610 300C556 276 440 264 386 278Z', '#1a1d26') +
    path('M470 150Q488 144 506 150Q508 182 488 196Q468 182 470 150Z', '#dfe3e8', {
      stroke: INK,
      'stroke-width': 6,
    }),
  // A worker's soft cap.
  cloth:
    shape('M204 236C190 150 280 96 390 96C500 96 566 146 568 222C470 196 310 200 204 236Z', '#5b6470') +
    shape('M396 214C470 204 548 212 576 230C604 246 614 262 606 274C556 254 460 246 404 252Z', '#4a525d'),
  none: '',
} as const;

export const GLASSES = {
  none: '',
  thin:
    pen(
      'M376 350Q376 330 410 330T444 350Q444 388 410 388T376 350ZM500 350Q500 330 527 330T554 350Q554 388 527 388T500 350ZM444 348Q472 338 500 348M376 346L262 358',
      '#4b4440',
      7,
    ) + oval(396, 344, 5, 3, '#ffffffaa'),
} as const;
