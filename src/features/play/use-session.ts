import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { Services } from '../../ports/services.ts';
import type { LoadedRun } from './load-run.ts';
import { createRecorder } from './recorder.ts';
import type { SessionContext, Tell } from './session-context.ts';
import { sessionMachine } from './session-machine.ts';
import { type Hurry, hurryOf, type Overlay, overlayOf, type Stage, stageOf } from './stage-of.ts';

export interface Session {
  readonly context: SessionContext;
  /** What the screen is doing; beneath a pause, what it was doing. */
  readonly stage: Stage;
  readonly overlay: Overlay | undefined;
  readonly hurry: Hurry;
  readonly tell: (event: Tell) => void;
  /** Why the run is not being stored, if it is not. */
  readonly trouble: StoreFailure | undefined;
  /** Resolves when the run so far is stored, or cannot be: the next page will look for it. */
  readonly stored: () => Promise<void>;
}

/** Milliseconds. As much thinking time as closing the page can give back. */
const NOTE_EVERY = 5000;

/**
 * The options go away with the focus on them, and removing what has the focus makes the browser lay the whole page
 * out once more: a third of the time an answer takes. What comes next takes the focus anyway.
 */
const letGo = (): void => (document.activeElement as HTMLElement | null)?.blur();

/**
 * Runs the session machine for a loaded run and keeps the store in step with it.
 *
 * @param held something lies over the page: nothing runs out meanwhile
 * @param onStarted the run can be taken up again by its id; told while the page stands, and more than once
 */
export function useSession(
  services: Services,
  run: LoadedRun,
  held: boolean,
  onStarted: (run: string) => void,
): Session {
  const { draftFirst, linesAtOnce } = useSyncExternalStore(
    services.settings.subscribe,
    services.settings.get,
  );
  const [input] = useState(() => ({ ...run, taste: { draftFirst, linesAtOnce }, at: services.now() }));
  const actor = useActorRef(sessionMachine, { input });
  const { value, context } = useSelector(actor, (snapshot) => snapshot);
  const tell = useCallback(
    (event: Tell) => {
      if (event.type === 'choose') letGo();
      actor.send({ ...event, at: services.now() });
    },
    [actor, services],
  );
  useEffect(
    () => tell({ type: 'taste', taste: { draftFirst, linesAtOnce } }),
    [tell, draftFirst, linesAtOnce],
  );
  useEffect(() => tell({ type: held ? 'hold' : 'release' }), [tell, held]);
  // What is spent of an exam's patience is written down as it goes: closing the page gives none of it back.
  useEffect(() => {
    const timer = setInterval(() => tell({ type: 'note' }), NOTE_EVERY);
    return () => clearInterval(timer);
  }, [tell]);
  const { trouble, stored } = useRecorder(services, run, context, stageOf(value) === 'ended', onStarted);
  const overlay = overlayOf(value);
  const [beneath, setBeneath] = useState<{ stage: Stage; hurry: Hurry }>({
    stage: stageOf(value),
    hurry: hurryOf(value),
  });
  const now = overlay ? beneath : { stage: stageOf(value), hurry: hurryOf(value) };
  if (now.stage !== beneath.stage || now.hurry !== beneath.hurry) setBeneath(now);
  return { context, ...now, overlay, tell, trouble, stored };
}

function useRecorder(
  services: Services,
  run: LoadedRun,
  context: SessionContext,
  ended: boolean,
  onStarted: (run: string) => void,
) {
  const [trouble, setTrouble] = useState<StoreFailure>();
  // What is stored after the page has been left must not bring it back.
  const told = useRef<() => void>(undefined);
  useEffect(() => {
    told.current = () => onStarted(run.transcript.id);
    return () => {
      told.current = undefined;
    };
  });
  const [recorder] = useState(() =>
    createRecorder(services.runs, run.stored, setTrouble, () => told.current?.()),
  );
  const { transcript, replay } = context;
  const ending = ended ? replay.ending?.id : undefined;
  useEffect(() => {
    // Opened and left without a word, a run leaves no trace; nor does a branch of an earlier one.
    const said = transcript.events.slice(run.transcript.events.length).some(({ type }) => type !== 'spent');
    if (run.stored === undefined && !said) return;
    const end = ending === undefined ? undefined : { ending, at: new Date(services.now()).toISOString() };
    recorder.sync(transcript, end);
  }, [recorder, run, services, transcript, ending]);
  return { trouble, stored: recorder.settled };
}
