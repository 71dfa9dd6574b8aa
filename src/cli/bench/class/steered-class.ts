import { roomSocket } from '../../../adapters/room-socket/room-socket.ts';
import { makeKept } from '../../../core/exchange/kept/make-kept.ts';
import type { ClassOpening } from '../../../core/room/class-opening.ts';
import type { ClassRequest } from '../../../core/room/class-request.ts';
import type { Round } from '../../../core/room/room-event.ts';
import type { RoomLink } from '../../../ports/room-link.ts';
import { KEY_HEADER, OPEN_PATH } from '../../../ports/room-wire.ts';
import type { DeskWindow } from '../../../session/room/class-view.ts';
import { loadLibrary, loadScenario } from '../../load-content.ts';

type DeskLink = RoomLink<DeskWindow, ClassRequest>;

function openingOf(id: string, named: boolean): ClassOpening {
  const library = loadLibrary('scenarios');
  const scenario = library.ok ? loadScenario(`scenarios/${id}/scenario.yaml`, library.value) : library;
  if (!library.ok || !scenario.ok) throw new Error('the content does not parse: run check:scenarios');
  const kept = { origin: 'shipped', keptAt: '2026-11-27T00:00:00.000Z' } as const;
  return { format: 1, version: { ...makeKept(scenario.value, library.value, kept) }, named };
}

/** A class on a hub, steered from the desk as an instructor does, as fast as it goes. */
export class SteeredClass {
  readonly #desk: DeskLink;

  private constructor(desk: DeskLink) {
    this.#desk = desk;
  }

  static async open(address: string, key: string, scenario: string, named = false): Promise<SteeredClass> {
    const headers = { origin: address };
    const answer = await fetch(`${address}${OPEN_PATH}`, {
      method: 'POST',
      headers: { ...headers, [KEY_HEADER]: key },
      body: JSON.stringify(openingOf(scenario, named)),
    });
    if (answer.status !== 201) throw new Error(await answer.text());
    const token = 'bench-desk'.padEnd(32, '0');
    const steered = new SteeredClass(roomSocket({ role: 'desk', key, token, address, headers }));
    await steered.until(() => true);
    return steered;
  }

  get view(): DeskWindow {
    const view = this.#desk.view();
    if (!view) throw new Error('the desk has no view');
    return view;
  }

  /** Of the question that stands. */
  get question(): number {
    return this.view.room.question?.question ?? -1;
  }

  /** Resolves when it holds of what the desk is shown. */
  until(holds: (view: DeskWindow) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#desk.subscribe(look);
      const desk = this.#desk;
      function look() {
        const view = desk.view();
        if (desk.state() !== 'on' || !view || !holds(view)) return;
        stop();
        resolve();
      }
      look();
    });
  }

  /** Tells the scene up to the next decision and asks it; false where the talk has ended. */
  async askNext(): Promise<boolean> {
    while (this.view.steps[0] === 'line') {
      const shown = this.view.stage?.line?.key ?? '';
      await this.#must({ type: 'lines', shown });
      await this.until(({ stage }) => stage?.ending !== undefined || (stage?.line?.key ?? '') !== shown);
    }
    if (this.view.steps[0] !== 'ask') return false;
    await this.#must({ type: 'ask' });
    return true;
  }

  async openVote(round: Round): Promise<void> {
    await this.#must({ type: 'vote-opens', round });
  }

  async closeVote(round: Round): Promise<void> {
    await this.#must({ type: 'close' });
    if (round === 1) await this.#must({ type: 'talk' });
    else {
      await this.#must({ type: 'reveal' });
      await this.#must({ type: 'take', mark: 'A' });
      await this.until(({ room }) => room.phase === 'scene');
    }
  }

  close(): void {
    this.#desk.close();
  }

  async #must(request: ClassRequest): Promise<void> {
    const told = await this.#desk.send(request);
    if (!told.ok) throw new Error(`${request.type}: ${told.refusal}`);
  }
}
