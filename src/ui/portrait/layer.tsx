const VIEWS = { face: '62 46 620 620', bust: '-20 40 720 780' } as const;

interface LayerProps {
  readonly crop: keyof typeof VIEWS;
  /** Names of symbols, undermost first; `false` leaves one out. */
  readonly parts: readonly (string | false)[];
  readonly className?: string | undefined;
}

/** One sheet of a portrait. A picture of its own, so that moving it is the compositor's work. */
export function Layer({ crop, parts, className }: LayerProps) {
  return (
    <svg viewBox={VIEWS[crop]} className={className} focusable="false" aria-hidden="true">
      {parts.map((part) => part !== false && <use key={part} href={`#pt-${part}`} />)}
    </svg>
  );
}
