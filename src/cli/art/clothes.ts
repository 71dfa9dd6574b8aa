import { INK } from './ink.ts';
import { oval, path, pen, rect } from './svg.ts';

/** Filled and outlined like the rest. */
const shape = (d: string, fill: string): string =>
  path(d, fill, { stroke: INK, 'stroke-width': 11, 'stroke-linejoin': 'round' });
const line = (d: string, width = 8): string => pen(d, INK, width);

const SHIRT = '#c9d9ea';
const BOARD = '#1b2740';
const TRIM = 'var(--trim)';
const CLOTH = 'var(--cloth)';

const flaps = (fill: string): string =>
  shape('M254 588C238 600 236 614 243 626L316 744L400 706C330 688 280 644 254 588Z', fill) +
  shape('M514 598C526 606 529 616 526 630L478 750L400 706C452 694 494 652 514 598Z', fill);
const buttons = (x: number, from: number): string => oval(x, from, 6, 6, INK) + oval(x, from + 62, 6, 6, INK);
const opening = (top: number): string => line(`M402 ${top}L406 840`);
const standing = (fill: string): string =>
  shape(
    'M236 608C240 566 266 544 304 540C330 596 452 612 494 550C520 558 536 584 532 618C484 716 300 722 236 608Z',
    fill,
  );
const board = (d: string): string => shape(d, BOARD);

/** What is drawn over the plain round-necked body. `--cloth` is the garment, `--trim` what shows beneath or beside. */
export const CLOTHES = {
  tee: '',
  shirt: flaps(CLOTH) + opening(706) + buttons(416, 752),
  polo: flaps(TRIM) + line('M401 706L404 790') + oval(415, 742, 5, 5, INK),
  // A work jacket zipped up to the chin.
  zipped: standing(CLOTH) + pen('M408 606L412 840', TRIM, 12) + line('M400 606L403 840M418 606L421 840', 5),
  // A jacket worn open over something plain.
  jacket:
    path('M262 596C290 680 340 704 398 704C452 700 494 660 510 604L470 840H340Z', TRIM) +
    shape('M254 588C234 602 228 616 232 634L300 742L284 768L352 840H330L150 840', 'none') +
    shape('M254 588C234 602 228 616 232 634L298 744L276 764L356 846C352 760 300 680 254 588Z', CLOTH) +
    shape('M514 598C528 606 534 618 531 634L490 752L512 770L452 846C446 770 480 690 514 598Z', CLOTH),
  cardigan:
    path('M258 594C286 676 338 704 398 706C454 702 496 660 512 604L408 832Z', TRIM) +
    line('M250 590C280 690 340 780 402 840M518 600C500 690 456 770 406 838', 11) +
    line('M228 606C256 710 318 800 372 846', 6),
  // A shop's waistcoat over a knitted undershirt.
  vest:
    shape(
      'M250 590C214 594 178 610 146 634C184 690 198 760 196 850H394L398 800C340 740 282 668 250 590Z',
      TRIM,
    ) +
    shape(
      'M518 600C552 612 582 632 606 654C582 700 572 770 576 850H402L398 800C450 740 494 668 518 600Z',
      TRIM,
    ) +
    rect(470, 764, 66, 30, '#f4efe2', 4) +
    line('M482 779H524', 5),
  // A padded waistcoat: quilting, small stand-up collar.
  padded:
    shape('M250 588C214 594 178 610 146 634C184 690 198 760 196 850H402V714C330 700 274 650 250 588Z', TRIM) +
    shape('M516 598C552 612 582 632 606 654C582 700 572 770 576 850H402V714C456 702 498 656 516 598Z', TRIM) +
    pen(
      'M190 700Q290 740 394 738M200 786Q300 814 394 812M410 738Q500 734 578 710M410 812Q500 810 574 790',
      INK,
      5,
    ) +
    buttons(402, 752),
  hoodie:
    shape(
      'M306 542C258 550 218 582 226 624C250 696 322 740 398 744C330 700 286 656 278 600C282 574 292 560 306 542Z',
      CLOTH,
    ) +
    shape(
      'M498 554C528 566 548 592 540 622C514 700 458 738 398 744C456 706 500 654 506 604C508 582 504 568 498 554Z',
      CLOTH,
    ) +
    pen('M352 734L344 808M450 732L462 800', '#f4efe2', 8),
  // Delivery rider: bright jacket with a reflecting band.
  rider:
    standing(CLOTH) +
    pen('M408 606L412 840', INK, 7) +
    path('M70 760Q200 800 404 800Q560 800 668 764L676 800Q560 834 404 834Q200 834 50 800Z', TRIM),
  // Police: collar and tie, shoulder boards, number plate. No real emblem is copied.
  uniform:
    shape(
      'M244 600C250 566 272 548 302 546C330 604 380 628 402 630C444 624 478 600 494 556C516 562 528 584 524 608L404 760Z',
      SHIRT,
    ) +
    shape('M386 634H420L428 664L412 682H394L378 664Z', BOARD) +
    shape('M394 682H412L424 850H382Z', BOARD) +
    shape('M262 562L392 634L340 708L244 606Z', SHIRT) +
    shape('M506 562L416 634L462 708L526 612Z', SHIRT) +
    shape('M244 604C232 614 230 624 234 636L312 770L388 850L372 776L340 708Z', CLOTH) +
    shape('M526 610C534 618 536 628 532 640L486 770L424 850L436 776L462 708Z', CLOTH) +
    board('M118 652L216 600L232 628L140 684Z') +
    board('M560 622L640 690L626 716L544 652Z') +
    pen('M150 654L206 624M574 650L620 690', '#d9dde2', 6) +
    rect(494, 776, 86, 26, '#d9dde2', 4),
  // Auxiliary police: a plain pale-blue shirt with dark boards and no tie.
  auxiliary:
    flaps(CLOTH) +
    opening(706) +
    buttons(416, 752) +
    board('M118 652L216 600L232 628L140 684Z') +
    board('M560 622L640 690L626 716L544 652Z') +
    rect(486, 776, 86, 26, '#33415c', 4),
} as const;
