import { type ReactNode, type RefObject, useEffect, useState } from 'react';

export interface EnterProps {
  readonly as: 'div' | 'li' | 'p';
  readonly className?: string | undefined;
  readonly 'data-latest'?: boolean | undefined;
  /** Seconds. */
  readonly delay?: number;
  readonly children: ReactNode;
}

let runtime: typeof import('./motion-runtime.tsx') | undefined;

/** Fetches the animations once there is time. Without them everything simply stands where it belongs. */
export function useMotionLater(): void {
  useEffect(() => {
    const timer = setTimeout(async () => {
      runtime ??= await import('./motion-runtime.tsx').catch(() => undefined);
    }, 300);
    return () => clearTimeout(timer);
  }, []);
}

/** An element that comes in softly when animations are at hand, and stays the element it came as. */
export function Entering(props: EnterProps) {
  const [Moving] = useState(() => runtime?.Enter);
  if (Moving) return <Moving {...props} />;
  const { as: Tag, delay: _, ...rest } = props;
  return <Tag {...rest} />;
}

/** Shakes an element whenever `hot` begins. */
export function useShake(element: RefObject<Element | null>, hot: boolean): void {
  useEffect(() => {
    if (hot && element.current) runtime?.shake(element.current);
  }, [element, hot]);
}
