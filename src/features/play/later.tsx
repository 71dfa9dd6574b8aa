import { type ComponentType, useEffect, useState } from 'react';

/** A part of the page whose code comes after the first line stands. */
export interface LaterPart<Props extends object> {
  /** Undefined until the code is there. */
  readonly component: () => ComponentType<Props> | undefined;
  readonly load: () => Promise<void>;
}

export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let component: ComponentType<Props> | undefined;
  const load = async () => {
    component ??= await fetch();
  };
  return { component: () => component, load };
}

interface LaterProps<Props extends object> {
  readonly part: LaterPart<Props>;
  readonly props: Props;
}

/**
 * Draws a part, at once where its code is there. A failed fetch goes to the error boundary around the page.
 * Not React.lazy: Suspense would flash its fallback and hold the part back for 300 ms even when it is there.
 */
export function Later<Props extends object>({ part, props }: LaterProps<Props>) {
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const [, setArrived] = useState(false);
  useEffect(() => {
    if (part.component()) return;
    part.load().then(
      () => setArrived(true),
      (error: unknown) => setFailure({ error }),
    );
  }, [part]);
  if (failure) throw failure.error;
  const Ready = part.component();
  return Ready ? <Ready {...props} /> : null;
}
