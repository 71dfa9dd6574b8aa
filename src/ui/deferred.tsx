import { type ReactNode, useEffect, useState } from 'react';
import type { Chunk } from './chunk.ts';

interface DeferredProps<Props extends object> {
  readonly of: Chunk<Props>;
  readonly props: Props;
  /** Stands in its place until the code is there. */
  readonly waiting?: ReactNode;
}

/**
 * Draws a component, at once where its code is there; a failure goes to the error boundary around it.
 *
 * Not React.lazy: that goes through Suspense, which keeps a page back until its fallback has stood for
 * 300 ms, and flashes the fallback even where the code is there already.
 */
export function Deferred<Props extends object>({ of: chunk, props, waiting = null }: DeferredProps<Props>) {
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const [, setArrived] = useState(false);
  const Ready = chunk.component();
  useEffect(() => {
    // Asked of what was drawn, not of the chunk: code that came in between would never be shown.
    if (Ready) return;
    chunk.load().then(
      () => setArrived(true),
      (error: unknown) => setFailure({ error }),
    );
  }, [chunk, Ready]);
  if (failure) throw failure.error;
  return Ready ? <Ready {...props} /> : waiting;
}
