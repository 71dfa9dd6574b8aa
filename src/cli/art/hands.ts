import type { Gesture } from '../../ui/portrait/gesture.ts';
import { INK } from './ink.ts';
import { el, oval, pen } from './svg.ts';

const SKIN = 'var(--skin)';
const CLOTH = 'var(--cloth)';
const EDGE = 22;

/** A line with a thickness: `M…L…` and how thick, without its outline. */
type Stroke = readonly [d: string, width: number];

/** Thick lines of one colour that grow into one another: outlined as one thing. */
const limb = (colour: string, ...strokes: readonly Stroke[]): string =>
  strokes.map(([d, width]) => pen(d, INK, width + EDGE)).join('') +
  strokes.map(([d, width]) => pen(d, colour, width)).join('');

const fold = (d: string): string => pen(d, INK, 7);

/** Comes up from below on the right; a hand goes on from its end. */
const RIGHT_ARM = limb(CLOTH, ['M716 880L656 770', 92]);

const fist = (x: number, y: number): string =>
  limb(SKIN, [`M${x - 26} ${y}H${x + 26}`, 84]) +
  fold(
    `M${x - 30} ${y - 40}v36M${x - 2} ${y - 42}v36M${x + 26} ${y - 40}v34M${x - 60} ${y + 8}q40 -14 62 14`,
  );

const crossed =
  limb(CLOTH, ['M96 836C200 838 340 812 478 782', 100]) +
  limb(CLOTH, ['M668 846C560 834 420 804 306 762', 100]) +
  limb(SKIN, ['M306 752L264 726', 30], ['M300 776L252 750', 30], ['M300 802L256 778', 28]);

const clasped =
  limb(CLOTH, ['M130 880C220 868 270 850 318 824', 84], ['M680 880C590 868 540 850 486 824', 84]) +
  limb(SKIN, ['M336 806L400 778', 64]) +
  limb(SKIN, ['M470 806L414 782', 66]) +
  fold('M384 760q22 18 20 44M410 752q24 18 22 46M438 756q18 18 16 40');

const open =
  RIGHT_ARM +
  limb(
    SKIN,
    ['M646 752L622 712', 76],
    ['M596 700L560 648', 26],
    ['M614 686L598 622', 26],
    ['M640 684L644 620', 26],
    ['M658 700L684 646', 24],
    ['M596 732L544 724', 28],
  ) +
  fold('M602 738q22 6 38 -10');

const point =
  RIGHT_ARM +
  limb(SKIN, ['M648 752L630 706', 78], ['M616 690L580 584', 28], ['M606 738L578 706', 28]) +
  fold('M642 668q14 18 10 40M668 684q10 18 4 38');

const watch =
  limb(CLOTH, ['M70 880C150 850 240 806 318 776', 96]) +
  limb(SKIN, ['M340 766L420 734', 58], ['M436 726L470 712', 88]) +
  fold('M446 672q20 16 22 38M476 664q18 16 20 36M428 762q30 6 44 -14') +
  pen('M350 724L378 794', INK, 42) +
  pen('M352 729L376 789', '#5b4a3f', 22) +
  el('circle', { cx: 364, cy: 758, r: 27, fill: '#faf5e8', stroke: INK, 'stroke-width': 10 }) +
  pen('M364 744V758L374 764', INK, 5);

const phone =
  RIGHT_ARM +
  limb(SKIN, ['M648 752L640 706', 78]) +
  el('rect', {
    x: 578,
    y: 494,
    width: 108,
    height: 204,
    rx: 18,
    fill: '#39424f',
    stroke: INK,
    'stroke-width': 11,
  }) +
  el('circle', { cx: 610, cy: 530, r: 15, fill: '#8fa3b8', stroke: INK, 'stroke-width': 6 }) +
  oval(648, 522, 6, 6, '#d9a441') +
  limb(SKIN, ['M580 616L606 616', 24], ['M578 650L606 650', 24], ['M582 684L608 684', 22]);

/** Arms and hands over the chest, one drawing a gesture; arms that hang down need none. */
export const HANDS: Readonly<Record<Exclude<Gesture, 'rest'>, string>> = {
  fists:
    limb(CLOTH, ['M44 900C70 850 110 826 150 812', 96], ['M760 900C730 850 690 828 650 814', 96]) +
    fist(196, 792) +
    fist(600, 794),
  point,
  crossed,
  clasped,
  open,
  watch,
  phone,
};
