import type { LinkState, NotIn, RoomLink, Told } from '../../src/ports/room-link.ts';

/** A room's far end in the hands of a test: what a window is shown, and what it sent. */
export class FakeLink<View, Request> implements RoomLink<View, Request> {
  readonly sent: Request[] = [];
  closed = false;
  #state: LinkState = 'on';
  #view: View | undefined;
  #notIn: NotIn | undefined;
  #told: (request: Request) => Promise<Told>;
  readonly #listeners = new Set<() => void>();

  constructor(view?: View, told: (request: Request) => Promise<Told> = async () => ({ ok: true })) {
    this.#view = view;
    this.#told = told;
  }

  readonly state = (): LinkState => this.#state;
  readonly view = (): View | undefined => this.#view;
  readonly notIn = (): NotIn | undefined => this.#notIn;
  /** Milliseconds the keeper's clock is ahead of this one. */
  aheadBy = (): number => 0;
  readonly ahead = (): number => this.aheadBy();
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly send = (request: Request): Promise<Told> => {
    this.sent.push(request);
    return this.#told(request);
  };
  readonly close = (): void => {
    this.closed = true;
  };

  /** From now on requests are answered like this. */
  answerWith(told: (request: Request) => Promise<Told>): void {
    this.#told = told;
  }

  show(view: View): void {
    this.#view = view;
    this.#tell();
  }

  go(state: LinkState, notIn?: NotIn): void {
    this.#state = state;
    this.#notIn = notIn;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
