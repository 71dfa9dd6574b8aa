import type { Program } from '../../core/program/program.ts';
import { beginReplay, extendReplay, type Replay } from '../../core/play/replay.ts';
import type { TranscriptEvent } from '../../core/play/transcript.ts';
import { keepEntries, talkOf } from '../talk/talk-entries.ts';
import type { TalkEntry } from '../talk/talk-entry.ts';

/** A run in a room played through: the same replay and the same talk as everywhere. */
export interface RunScene {
  readonly replay: Replay;
  readonly talk: readonly TalkEntry[];
}

interface Played extends RunScene {
  readonly events: readonly TranscriptEvent[];
}

const beginsWith = (events: readonly TranscriptEvent[], start: readonly TranscriptEvent[]): boolean =>
  start.length <= events.length && start.every((event, at) => event === events[at]);

/**
 * Scenes by run. A scene is made once for what is safe and what is ahead of it, and goes on from the one before where
 * the run does.
 */
export class RunScenes {
  readonly #program: Program;
  readonly #begun: Played;
  /** The last two of each run, the later one first. */
  readonly #played = new Map<string, readonly Played[]>();

  constructor(program: Program) {
    this.#program = program;
    const replay = beginReplay(program);
    this.#begun = { events: [], replay, talk: talkOf(program, replay, false) };
  }

  /**
   * Throws where an event does not fit: it has been asked before it was taken in (`extends`).
   *
   * @param run whose: `''` is the class's own
   */
  of(run: string, events: readonly TranscriptEvent[]): RunScene {
    const known = this.#played.get(run) ?? [];
    const same = known.find((one) => one.events.length === events.length && beginsWith(events, one.events));
    if (same) return same;
    const from = known.find((one) => beginsWith(events, one.events)) ?? this.#begun;
    const next = events.slice(from.events.length).reduce((scene, event) => this.#after(scene, event), from);
    this.#played.set(run, [next, ...known.slice(0, 1)]);
    return next;
  }

  /** The scene after one more event; undefined where that does not fit. */
  extended(scene: RunScene, event: TranscriptEvent): RunScene | undefined {
    const next = extendReplay(this.#program, scene.replay, event);
    if (!next.ok) return undefined;
    return { replay: next.value, talk: keepEntries(scene.talk, talkOf(this.#program, next.value, false)) };
  }

  #after(scene: Played, event: TranscriptEvent): Played {
    const next = this.extended(scene, event);
    if (!next) throw new Error(`${event.type} does not fit the run of this room`);
    return { ...next, events: [...scene.events, event] };
  }
}
