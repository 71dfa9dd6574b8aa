import { type CssBlock, cssBlocks } from './css-blocks.ts';

// Features newer than Chromium 108, the oldest browser promised; the number is the version that brought
// each (MDN browser-compat-data). Left out on purpose: what an older browser may ignore without harm
// (text-wrap: balance, field-sizing, scrollbar-color) and what 108 has (:has 105, @container 105, dvh 108).
type Feature = readonly [name: string, since: number, pattern: RegExp];

const AT_RULES: Feature[] = [
  ['@scope', 118, /^@scope\b/],
  ['@starting-style', 117, /^@starting-style\b/],
];
const SELECTORS: Feature[] = [
  [':popover-open', 114, /:popover-open\b/],
  [':dir()', 120, /:dir\(/],
  [':user-valid', 119, /:user-(?:in)?valid\b/],
  [':nth-child(of)', 111, /:nth-(?:last-)?child\([^)]*\sof\s/],
];
const VALUES: Feature[] = [
  ['color-mix()', 111, /\bcolor-mix\(/],
  ['lab/lch/oklab/oklch/color()', 111, /(?<![\w-])(?:ok)?(?:lab|lch)\(|(?<![\w-])color\(/],
  ['light-dark()', 123, /\blight-dark\(/],
  ['subgrid', 117, /^grid-template[\w-]*\s*:.*\bsubgrid\b/],
  ['trigonometry', 111, /(?<![\w-])(?:sin|cos|tan|asin|acos|atan2?)\(/],
  ['round()/mod()/rem()', 125, /(?<![\w-])(?:round|mod|rem)\(/],
  ['linear() easing', 113, /(?<![\w-])linear\(/],
];
/** Calls and attributes no polyfill of ours covers. A library that asks before it calls is not caught by these forms. */
const SCRIPT: Feature[] = [
  ['toSorted/toReversed/toSpliced', 110, /\.(?:toSorted|toReversed|toSpliced)\(/],
  ['Object/Map.groupBy', 117, /\b(?:Object|Map)\.groupBy\(/],
  ['Promise.withResolvers', 119, /\bPromise\.withResolvers\(/],
  ['Promise.try', 128, /\bPromise\.try\(/],
  ['Array.fromAsync', 121, /\bArray\.fromAsync\(/],
  ['URL.canParse/parse', 120, /(?<!==[`"']function[`"']\?)\bURL\.(?:canParse|parse)\(/], // not where it was just asked for
  ['AbortSignal.any', 116, /\bAbortSignal\.any\(/],
  ['showPopover/popover', 114, /\.(?:show|hide|toggle)Popover\(|\bpopover(?:Target)?:(?:`|")/],
  [
    'RegExp v flag',
    112,
    /(?:[(=,:;!&|?]|return)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuy]*v[dgimsuy]*\b/,
  ],
  [
    'iterator helpers',
    122,
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|toArray|some|every|find|reduce|forEach)\(/,
  ],
];

const property = (declaration: string) => declaration.slice(0, declaration.indexOf(':')).trim();

function inBlock({ preludes, declarations }: CssBlock): string[] {
  const own = preludes.at(-1) ?? '';
  if (preludes.some((prelude) => /^@supports\b/.test(prelude))) return []; // asks before it uses
  const name = (features: Feature[], text: string) =>
    features
      .filter(([, , pattern]) => pattern.test(text))
      .map(([label, since]) => `${label} (${since}): ${text}`);
  const nested = preludes.slice(0, -1).some((prelude) => !prelude.startsWith('@'));
  // A value the browser drops is harmless where the same property stands just before, in an older spelling.
  const bare = declarations.filter(
    (declaration, index) =>
      !declarations.slice(0, index).some((earlier) => property(earlier) === property(declaration)),
  );
  return [
    ...(nested ? [`nesting (112): ${preludes.join(' { ')}`] : []),
    ...name(own.startsWith('@') ? AT_RULES : SELECTORS, own),
    ...bare.flatMap((declaration) => name(VALUES, declaration)),
  ];
}

/** What in built CSS and JS needs a browser newer than Chromium 108: one `feature (since): where` a finding. */
export function findAboveFloor(cssText: string, jsText: string): string[] {
  const script = SCRIPT.flatMap(([label, since, pattern]) => {
    const found = pattern.exec(jsText);
    return found
      ? [`${label} (${since}): ${jsText.slice(Math.max(0, found.index - 30), found.index + 50)}`]
      : [];
  });
  return [...cssBlocks(cssText).flatMap(inBlock), ...script];
}
