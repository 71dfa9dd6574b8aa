import type { Expression } from './expression.ts';
import { at, CREASE, fill, INK, outlined, pen, type Shape } from './shape.ts';

const MOUTH_Y = 60;
const INSIDE = '#6f2b28';
const TONGUE = '#c9625c';
const TEETH = '#fffaf0';

type Mouth = Expression['mouth'];

function closed({ half, curve, skew, x, y }: Mouth, lips: Expression['lips']): Shape[] {
  const mid = MOUTH_Y + y;
  const [left, right] = [mid - curve * 0.55 + skew * 0.5, mid - curve * 0.55 - skew];
  const [from, to] = [at([x - half, left]), at([x + half, right])];
  if (lips === 'trembling') {
    const step = half / 2;
    const wave = [0, 1, 2, 3]
      .map(
        (n) =>
          `Q${at([x - half + step * (n + 0.5), mid + (n % 2 ? 9 : -9)])} ${at([x - half + step * (n + 1), mid])}`,
      )
      .join('');
    return [pen(`M${at([x - half, mid])}${wave}`, INK, 5.5)];
  }
  const along = `M${from}Q${at([x + skew * 0.4, mid + curve * 0.75])} ${to}`;
  const lip = pen(
    `M${at([x - half * 0.4, mid + 14])}Q${at([x, mid + 18])} ${at([x + half * 0.4, mid + 14])}`,
    CREASE,
    4,
  );
  if (lips !== 'pressed') return [pen(along, INK, 6), lip];
  const ends =
    `M${at([x - half - 5, mid - 9])}Q${at([x - half - 10, mid])} ${at([x - half - 4, mid + 9])}` +
    `M${at([x + half + 5, mid - 9])}Q${at([x + half + 10, mid])} ${at([x + half + 4, mid + 9])}`;
  const chin = `M${at([x - 12, mid + 22])}Q${at([x, mid + 13])} ${at([x + 12, mid + 22])}`;
  return [pen(along, INK, 8), pen(ends, CREASE, 4.5), pen(chin, CREASE, 4.5)];
}

/** Edge of an open mouth: corners, an upper and a lower bow. */
function bows({ half, curve, skew, up, down, square, x, y }: Mouth): {
  upper: (drop: number) => string;
  lower: string;
  whole: string;
} {
  const mid = MOUTH_Y + y;
  const [left, right] = [mid - curve * 0.7 + skew * 0.5, mid - curve * 0.7 - skew * 0.5];
  const k = half * square;
  const arc = (from: number, bow: number): string => {
    const way = from;
    return `C${at([x - way * k, mid + bow])} ${at([x + way * k, mid + bow])}`;
  };
  const upper = (drop: number): string =>
    `M${at([x - half, left])}${arc(1, -up * 1.25 + drop)} ${at([x + half, right])}`;
  const lower = `${arc(-1, down * 1.25)} ${at([x - half, left])}Z`;
  return { upper, lower, whole: upper(0) + lower };
}

function open(mouth: Mouth, teeth: Expression['teeth']): Shape[] {
  const { half, down, up, x, y, square } = mouth;
  const { upper, whole } = bows(mouth);
  const mid = MOUTH_Y + y;
  const deep = down + up;
  const tongue = deep > 22 && teeth !== 'clenched';
  const k = half * square;
  const band = Math.min(12, deep * 0.42);
  const backAlong =
    `C${at([x + k, mid - up * 1.25 + band * 1.4])} ${at([x - k, mid - up * 1.25 + band * 1.4])} ` +
    `${at([x - half, mid - mouth.curve * 0.7])}Z`;
  const gap = mid + (down - up) * 0.5;
  return [
    outlined(whole, teeth === 'clenched' ? TEETH : INSIDE, 5.5),
    ...(tongue
      ? [
          fill(
            `M${at([x - half * 0.5, mid + down * 0.72])}Q${at([x, mid + down * 0.25])} ${at([x + half * 0.5, mid + down * 0.72])}Q${at([x, mid + down * 1.05])} ${at([x - half * 0.5, mid + down * 0.72])}Z`,
            TONGUE,
          ),
        ]
      : []),
    ...(teeth === 'upper' ? [fill(upper(0) + backAlong, TEETH), pen(upper(0), INK, 5.5)] : []),
    ...(teeth === 'clenched'
      ? [
          pen(
            `M${at([x - half * 0.86, gap])}Q${at([x, gap - 2])} ${at([x + half * 0.86, gap])}` +
              [-0.5, -0.17, 0.17, 0.5]
                .map(
                  (u) => `M${at([x + u * half, gap - deep * 0.34])}L${at([x + u * half, gap + deep * 0.34])}`,
                )
                .join(''),
            INK,
            2.6,
          ),
        ]
      : []),
  ];
}

export const drawMouth = ({ mouth, teeth, lips }: Expression): Shape[] =>
  mouth.up + mouth.down > 3 ? open(mouth, teeth) : closed(mouth, lips);

/** Mouths between which somebody moves who speaks, plainly or at the top of their voice. */
export const drawTalking = ({ mouth }: Expression, loud: boolean): Shape[] =>
  open(
    {
      ...mouth,
      half: loud ? 28 : 19,
      curve: loud ? -6 : mouth.curve * 0.4,
      up: 7,
      down: loud ? 24 : 12,
      square: 0.9,
    },
    'upper',
  );
