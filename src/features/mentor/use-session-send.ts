import type { SessionRequest } from '../../core/mentor/room/session-request.ts';
import { useSend } from '../../ui/use-link.ts';
import type { MentorLink } from './mentor-services.ts';
import { refusalWords } from './words.ts';

export type Send = (request: SessionRequest) => void;

/** Sends, and says in a sentence why the last was not done. */
export const useSessionSend = (link: MentorLink) => useSend<SessionRequest>(link, refusalWords);
