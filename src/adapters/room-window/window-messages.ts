import type { NotIn, Told } from '../../ports/room-link.ts';

// What goes between the window a room is kept in and one that was opened from it. The opened window speaks first and
// says who it is with every word: whichever of the two is loaded again, the next word puts things right.

/** Tells our messages from those of extensions and others. */
export const SPEAKS = 'shuodelai/room/1';

/** How a window that was opened shows that it may look: made by the window that opened it. */
export interface Guest {
  readonly pass: string;
  /** Made by the guest each time it is loaded. */
  readonly guest: string;
}

export type ToKeeper = Guest & {
  readonly speaks: typeof SPEAKS;
} /** `seen`: number of the view it was shown last, 0 for none. */ & (
    | { readonly type: 'here'; readonly seen: number }
    | { readonly type: 'ask'; readonly id: string; readonly request: unknown }
    | { readonly type: 'bye' }
  );

export type ToGuest<View> = {
  readonly speaks: typeof SPEAKS;
  readonly guest: string;
  /** Made by the keeper each time it is loaded. */
  readonly keeper: string;
  /** Milliseconds since 1970, by the keeper's clock. */
  readonly now: number;
} & (
  | { readonly type: 'here' }
  /** `at`: its number, from 1. */
  | { readonly type: 'view'; readonly at: number; readonly view: View }
  | { readonly type: 'told'; readonly id: string; readonly told: Told }
  | { readonly type: 'not-in'; readonly notIn: NotIn }
);

type Fields = Readonly<Record<string, unknown>>;

const ours = (data: unknown): Fields | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = data as Fields;
  return fields.speaks === SPEAKS && typeof fields.guest === 'string' ? fields : undefined;
};

const MOST = 128;
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST;

/** What a guest says; undefined where it is nothing of ours. */
export function readToKeeper(data: unknown): ToKeeper | undefined {
  const fields = ours(data);
  if (!fields || !isShort(fields.guest) || !isShort(fields.pass)) return undefined;
  const { guest, pass, type, id, request, seen } = fields as Fields & { guest: string; pass: string };
  const whole = { speaks: SPEAKS, guest, pass } as const;
  if (type === 'bye') return { ...whole, type };
  if (type === 'here') return typeof seen === 'number' ? { ...whole, type, seen } : undefined;
  return type === 'ask' && isShort(id) ? { ...whole, type, id, request } : undefined;
}

/** What the keeper says. It has been settled that it is the keeper: only its shape is looked at. */
export function readToGuest<View>(data: unknown): ToGuest<View> | undefined {
  const fields = ours(data);
  return fields && typeof fields.now === 'number' && isShort(fields.keeper)
    ? (fields as unknown as ToGuest<View>)
    : undefined;
}
