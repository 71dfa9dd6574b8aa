const KEY = 'shuodelai-class';

/** What a phone keeps of the class it is in, so that a reload comes back to its own seat. */
export interface Seat {
  /** 32 hex digits, made by chance: whoever has it is this seat. */
  readonly token: string;
  readonly name: string;
}

const isSeat = (value: unknown): value is Seat => {
  const { token, name } = (value ?? {}) as Partial<Seat>;
  return typeof token === 'string' && /^[a-f0-9]{32}$/.test(token) && typeof name === 'string';
};

/** Browsers inside other apps may have no storage, or one that throws. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Seats by the entrance they were taken at; undefined where nothing is kept. */
export function rememberedSeat(entrance: string): Seat | undefined {
  try {
    const seats = JSON.parse(storage()?.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const seat = Object.hasOwn(seats, entrance) ? seats[entrance] : undefined;
    return isSeat(seat) ? seat : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the seat of this entrance and forgets those of other classes. False where the browser keeps nothing. */
export function rememberSeat(entrance: string, seat: Seat): boolean {
  try {
    const store = storage();
    if (!store) return false;
    store.setItem(KEY, JSON.stringify({ [entrance]: seat }));
    return store.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Plain http has no `crypto.randomUUID`. */
export const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
