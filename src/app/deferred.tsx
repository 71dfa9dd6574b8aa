import { type ReactNode, useEffect, useState } from 'react';
import type { Chunk } from './chunk.ts';

interface DeferredProps<Props extends object> {
  readonly of: Chunk<Props>;
  readonly props: Props;
  /** Stands in its place until the code is there. */
  readonly waiting: ReactNode;
}

/**
 * Draws a component as soon as its code is there; a failure goes to the error boundary around it.
 *
 * Not React.lazy: that goes through Suspense, which keeps a page back until its fallback has stood for
 * 300 ms, and flashes the fallback even where the code is there already.
 */
export function Deferred<Props extends object>({ of: chunk, props, waiting }: DeferredProps<Props>) {
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const [, setArrived] = useState(false);
  useEffect(() => {
    chunk.load().then(
      () => setArrived(true),
      (error: unknown) => setFailure({ error }),
    );
  }, [chunk]);
  if (failure) throw failure.error;
  const Ready = chunk.component();
  return Ready ? <Ready {...props} /> : waiting;
}
