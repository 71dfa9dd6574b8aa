import type { SessionBody, SessionEvent } from '../../../core/mentor/room/session-event.ts';
import { sessionKind } from '../../../core/mentor/room/session-kind.ts';
import type { SessionTerms } from '../../../core/mentor/room/session-opening.ts';
import type { SessionRequest } from '../../../core/mentor/room/session-request.ts';
import type { SessionState } from '../../../core/mentor/room/session-state.ts';
import { cleanName } from '../../../core/room/clean-name.ts';
import type { Told } from '../../../ports/room-link.ts';
import { RoomDirector } from '../room-director.ts';
import type { RoomHostServices } from '../room-host.ts';
import { type Played, type RunContent, sceneNow } from '../room-run.ts';
import { RunScenes } from '../run-scene.ts';
import { becomeMentor } from './become-mentor.ts';
import type { MentorWindow } from './mentor-view.ts';
import { type MentorDoors, mentorWindows } from './see-mentor.ts';

/** A session as it is opened. */
export interface MentorTerms extends RunContent, MentorDoors {
  readonly terms: SessionTerms;
  /** Orders options, 32 bits. */
  readonly seed: number;
}

/** Keeps one mentor's session, wherever that is: the desk's own window, or a hub. */
export class MentorDirector extends RoomDirector<SessionState, SessionBody, MentorWindow, SessionRequest> {
  readonly #playing: Played;
  readonly #services: RoomHostServices;

  /** Throws where the journal is of another scenario, of another version of it, or fits none. */
  constructor(
    services: RoomHostServices,
    { program, rubricBundle, join, key }: Omit<MentorTerms, 'terms' | 'seed'>,
    journal: readonly SessionEvent[] = [],
  ) {
    const playing: Played = { content: { program, rubricBundle }, scenes: new RunScenes(program) };
    super(
      services,
      {
        kind: sessionKind,
        viewOf: mentorWindows(playing, () => ({ join, key })),
        become: (state, by, request, now) => becomeMentor(playing, state, by, request, now),
        nameFor: ({ opened }, role) =>
          cleanName((role === 'desk' ? opened?.mentor : opened?.trainee)?.name ?? '') ||
          (role === 'desk' ? '师傅' : '徒弟'),
      },
      journal,
    );
    this.#services = services;
    this.#playing = playing;
    const { opened } = this.state;
    if (opened && opened.hash !== program.hash) throw new Error('the journal is of another scenario');
    // Better now than in the middle of a session.
    sceneNow(playing, this.state);
  }

  /** The first thing said in a session. Does nothing in one that was opened before. */
  async open({ terms, seed }: Pick<MentorTerms, 'terms' | 'seed'>): Promise<Told> {
    if (this.state.opened) return { ok: true };
    const { scenario, hash, rubricHash, playHash } = this.#playing.content.program;
    const { newId } = this.#services;
    return this.say({
      type: 'opened',
      kind: 'mentor',
      room: newId(),
      run: newId(),
      scenario: scenario.id,
      title: scenario.title,
      hash,
      key: rubricHash,
      play: playHash,
      seed,
      ...terms,
    });
  }
}

/**
 * Opens a session, or takes up one from its journal. Rejects where the journal cannot be written, or is of another
 * scenario.
 *
 * @param journal what was written before a restart
 */
export async function openMentor(
  services: RoomHostServices,
  terms: MentorTerms,
  journal: readonly SessionEvent[] = [],
): Promise<MentorDirector> {
  const director = new MentorDirector(services, terms, journal);
  const opened = await director.open(terms);
  if (!opened.ok) throw new Error(`the session could not be opened: ${opened.refusal}`);
  return director;
}
