const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  settings: 'M4 7h9M19 7h1M4 17h1M11 17h9M16 4v6M8 14v6',
  pause: 'M9 5v14M15 5v14',
  next: 'M9 5l7 7-7 7',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  sound: 'M4 10v4h4l5 4V6L8 10H4zM16.5 9a4 4 0 010 6M19 6.5a8 8 0 010 11',
  muted: 'M4 10v4h4l5 4V6L8 10H4zM17 10l4 4M21 10l-4 4',
  check: 'M5 13l4 4 10-11',
  warn: 'M12 4l9 16H3L12 4zM12 10v5M12 17.5v.5',
  clock: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4l3 2',
} as const;

export type IconName = keyof typeof PATHS;
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

/**
 * A line drawing at text size, in the text's colour. Says nothing to readers: the words beside it do.
 *
 * @param d path data on a field of 24 by 24
 */
export function LineDrawing({ d }: { readonly d: string }) {
  return (
    <svg
      width="1.25em"
      height="1.25em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}

/** One of the drawings that most pages use. */
export const Icon = ({ name }: { readonly name: IconName }) => <LineDrawing d={PATHS[name]} />;
