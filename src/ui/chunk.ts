import type { ComponentType } from 'react';

/** A component whose code comes when it is asked for. */
export interface Chunk<Props extends object> {
  /** Undefined until the code is there. */
  readonly component: () => ComponentType<Props> | undefined;
  /** Fetches it; once there it is kept, and after a failure asked for again. */
  readonly load: () => Promise<void>;
  /** Fetches it ahead of the moment that needs it. A failure shows when it is drawn. */
  readonly preload: () => void;
}

export function chunk<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Chunk<Props> {
  let component: ComponentType<Props> | undefined;
  const load = async () => {
    component ??= await fetch();
  };
  return { component: () => component, load, preload: () => void load().catch(() => undefined) };
}
