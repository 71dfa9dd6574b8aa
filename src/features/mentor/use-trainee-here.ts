import type { MentorServices } from './mentor-services.ts';
import { useOpenLink } from '../../ui/use-link.ts';
import type { Send } from './use-session-send.ts';

/** The trainee's way in, in the desk's own window: what is tapped there is the trainee's. */
export function useTraineeHere({ rooms }: MentorServices): { readonly send: Send } | undefined {
  const link = useOpenLink(rooms.traineeHere);
  return link && { send: (request) => void link.send(request) };
}
