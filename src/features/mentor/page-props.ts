import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import type { MentorLink, MentorServices } from './mentor-services.ts';
import type { Send } from './use-session-send.ts';
import type { Stored } from './use-stored-record.ts';

/** Of the page of a mentor's session. */
export interface MentorPageProps {
  readonly services: MentorServices;
  /** From the address; '' where it names none. */
  readonly deskKey: string;
  readonly onKey: (key: string) => void;
  /** Opens the trainee's window. */
  readonly onTrainee: (pass: string) => void;
  /** This very window is the trainee's, at another machine. */
  readonly onCode: (code: string) => void;
  /** Earlier sessions, the ledger, calibration. */
  readonly recordsHref: string;
  /** Two recorded runs to measure oneself by. */
  readonly calibrationHref: string;
  readonly onRecord: (session: string) => void;
  readonly onLeave: () => void;
}

/** Of a desk with a session on it. */
export interface DeskProps extends Omit<MentorPageProps, 'onKey' | 'onCode'> {
  readonly link: MentorLink;
  readonly desk: MentorDesk;
  readonly onOpened: () => void;
}

/** Of what comes after the play. */
export interface AfterProps {
  readonly services: MentorServices;
  readonly link: MentorLink;
  readonly desk: MentorDesk;
  readonly send: Send;
  readonly stored: Stored;
  readonly onOpened: () => void;
  readonly onRecord: (session: string) => void;
  readonly onLeave: () => void;
}
