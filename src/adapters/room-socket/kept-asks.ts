import type { Asked } from '../../ports/room-wire.ts';

/** Where a window keeps what was not answered yet, over a reload. A web view may have nothing of the kind. */
export interface KeptAsks {
  readonly load: () => readonly Asked[];
  readonly save: (asks: readonly Asked[]) => void;
}

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Asked).id === 'string' &&
  'request' in value;

/**
 * Of one member at one hub, for as long as the tab is there.
 *
 * @param open may throw, as browsers do that forbid it
 */
export function keptAsks(member: string, open: () => Storage | undefined): KeptAsks {
  const name = `shuodelai-asks-${member}`;
  return {
    load: () => {
      try {
        const kept: unknown = JSON.parse(open()?.getItem(name) ?? '[]');
        return Array.isArray(kept) ? kept.filter(isAsked) : [];
      } catch {
        return [];
      }
    },
    save: (asks) => {
      try {
        if (asks.length === 0) open()?.removeItem(name);
        else open()?.setItem(name, JSON.stringify(asks));
      } catch {
        // Forbidden or full: for as long as the page stands, then.
      }
    },
  };
}
