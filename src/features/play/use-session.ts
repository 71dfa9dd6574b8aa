import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Command } from '../../session/commands.ts';
import type { Session } from '../../session/session.ts';
import { seeCoach } from '../../session/views/see-coach.ts';
import type { TraineeView } from '../../session/views/trainee-view.ts';
import { type StageLine, withReasons } from '../../stage/stage-line.ts';
import { useOutOfSight } from './use-out-of-sight.ts';

/** A session as this window shows it. */
export interface Playing extends Pick<Session, 'run' | 'see' | 'send' | 'transcript' | 'stored'> {
  readonly view: TraineeView;
  /** The talk as it stands on the screen: in 学练 with the reasons between its lines. */
  readonly lines: readonly StageLine[];
}

/**
 * The options go away with the focus on them, and removing what has the focus makes the browser lay the whole page
 * out once more: a third of the time an answer takes. What comes next takes the focus anyway.
 */
const letGo = (): void => (document.activeElement as HTMLElement | null)?.blur();

/**
 * Runs a session for as long as the page stands, and looks at it as a trainee does.
 *
 * @param covered something lies over the page: nothing runs out meanwhile
 * @param onStarted the run can be taken up again by its id; told while the page stands
 */
export function useSession(session: Session, covered: boolean, onStarted: (run: string) => void): Playing {
  useEffect(() => session.start(), [session]);
  const view = useSyncExternalStore(session.subscribe, session.getView, session.getView);
  const send = useCallback(
    (command: Command) => {
      if (command.type === 'choose') letGo();
      session.send(command);
    },
    [session],
  );
  useEffect(() => session.send({ type: covered ? 'cover' : 'uncover' }), [session, covered]);
  useOutOfSight(send);
  const started = useRef(onStarted);
  useEffect(() => {
    started.current = onStarted;
  });
  useEffect(() => {
    if (view.kept) started.current(session.run);
  }, [view.kept, session]);
  const { reasons } = session.see(seeCoach);
  const lines = useMemo(() => withReasons(view.talk, reasons), [view.talk, reasons]);
  return useMemo(() => ({ ...session, send, view, lines }), [session, send, view, lines]);
}
