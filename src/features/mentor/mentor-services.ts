import type { RatingForm } from '../../core/mentor/rating-form.ts';
import type { SessionTerms } from '../../core/mentor/room/session-opening.ts';
import type { SessionRequest } from '../../core/mentor/room/session-request.ts';
import type { Partner } from '../../core/mentor/session-parts.ts';
import type { DimensionId } from '../../core/rubric/catalog.ts';
import type { MentorSessionStore } from '../../ports/mentor-session-store.ts';
import type { RoomLink } from '../../ports/room-link.ts';
import type { Services } from '../../ports/services.ts';
import type { MentorWindow } from '../../session/room/mentor/mentor-view.ts';

export type MentorLink = RoomLink<MentorWindow, SessionRequest>;

/** Where sessions are kept: on the hub that serves this page, or, without one, in this window. */
export interface MentorRooms {
  /** The page comes from a hub: the trainee may sit at another machine. */
  readonly online: () => Promise<boolean>;
  /** Opens a session, or says in a sentence why not. `key`: of the desk; '' in a window of its own. */
  readonly open: (scenario: string, terms: SessionTerms, key: string) => Promise<string | undefined>;
  /** The mentor's desk; the link says where no session is open. */
  readonly desk: (key: string) => MentorLink;
  /** The trainee's window: opened from the desk's, or come to a hub by the code of the session. */
  readonly trainee: (pass: string) => MentorLink;
  /** One screen for both: the trainee's window in the desk's. */
  readonly traineeHere: () => MentorLink;
}

/** Who may be met on the start page. */
export interface KnownPeople {
  /** Whoever has this tab open. */
  readonly me: Partner;
  /** Trainees and mentors of earlier sessions, and the other people of this machine; nobody twice. */
  readonly others: readonly Partner[];
}

/** What is proposed for a trainee, and why in a few words. */
export interface Proposal {
  readonly dimensions: readonly DimensionId[];
  /** The promise that is still open; undefined: there is none. */
  readonly promise: { readonly text: string; readonly due: string } | undefined;
}

export interface MentorServices extends Pick<Services, 'scenarios' | 'now' | 'newId'> {
  readonly rooms: MentorRooms;
  readonly sessions: Pick<MentorSessionStore, 'save' | 'lines' | 'calibrations'>;
  readonly people: () => Promise<KnownPeople>;
  /** What today could be about; nothing where nothing is known. */
  readonly propose: (trainee: Partner) => Promise<Proposal>;
  readonly form: () => Promise<RatingForm>;
}
