type Hear = (event: MessageEvent) => void;

/**
 * Two windows of one browser as far as they talk to each other: a message is copied, comes later, and names the window
 * it is from; a window that is loaded again has forgotten whom it listened to and is the same window to the other.
 */
export class FakeWindow {
  readonly location: { readonly protocol: string; readonly origin: string };
  opener: Window | null = null;
  /** Nothing gets through any more. */
  cut = false;
  #hearing = new Set<Hear>();
  readonly #seen = new Map<FakeWindow, Window>();

  /** @param origin `null` for a page opened from a disk */
  constructor(origin = 'null') {
    this.location = { protocol: origin === 'null' ? 'file:' : 'http:', origin };
  }

  static pair(origin?: string): { readonly keeper: FakeWindow; readonly opened: FakeWindow } {
    const [keeper, opened] = [new FakeWindow(origin), new FakeWindow(origin)];
    opened.opener = keeper.seenFrom(opened);
    return { keeper, opened };
  }

  /** Opens another from the same keeper. */
  open(): FakeWindow {
    const opened = new FakeWindow(this.location.origin);
    opened.opener = this.seenFrom(opened);
    return opened;
  }

  /** What the other window holds of this one: always the same. */
  seenFrom(other: FakeWindow): Window {
    const known = this.#seen.get(other);
    if (known) return known;
    const seen = {
      postMessage: (data: unknown, target: string) => {
        const copied: unknown = structuredClone(data);
        if (target !== '*' && target !== this.location.origin) return;
        queueMicrotask(() => {
          if (!this.cut && !other.cut) this.#hear(copied, other);
        });
      },
    } as unknown as Window;
    this.#seen.set(other, seen);
    return seen;
  }

  #hear(data: unknown, from: FakeWindow): void {
    const event = {
      data,
      source: from.seenFrom(this),
      origin: from.location.origin,
    } as unknown as MessageEvent;
    for (const hear of [...this.#hearing]) hear(event);
  }

  addEventListener(_type: 'message', hear: Hear): void {
    this.#hearing.add(hear);
  }

  removeEventListener(_type: 'message', hear: Hear): void {
    this.#hearing.delete(hear);
  }

  /** Loaded again, or navigated away: nobody listens. */
  forget(): void {
    this.#hearing = new Set();
  }

  get asWindow(): Window {
    return this as unknown as Window;
  }
}
