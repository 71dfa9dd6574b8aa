import type { SessionRequest } from '../../core/mentor/room/session-request.ts';
import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';

export interface BigStep {
  readonly words: string;
  readonly request: SessionRequest;
}

/** What the big button and the space bar do where the play stands. */
export function bigStep({ aside, stop, stage }: Pick<MentorDesk, 'aside' | 'stop' | 'stage'>): BigStep {
  if (aside) return { words: '回到刚才', request: { type: 'aside-end', aside: aside.id } };
  if (stop) return { words: '接着走', request: { type: 'go-on' } };
  if (stage?.ending) return { words: '走完了，去打分', request: { type: 'finish' } };
  return { words: '停一停', request: { type: 'stop' } };
}
