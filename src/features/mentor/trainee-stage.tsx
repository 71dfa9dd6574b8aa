import { type ReactNode, useEffect, useRef } from 'react';
import { EndingCard } from '../../stage/ending-card.tsx';
import { OptionList } from '../../stage/option-list.tsx';
import { PeopleStrip } from '../../stage/people-strip.tsx';
import { StageFrame } from '../../stage/stage-frame.tsx';
import { StagePicture } from '../../stage/stage-picture.tsx';
import { Talk } from '../../stage/talk.tsx';
import { useFocusHere } from '../../stage/use-focus-here.ts';
import type { MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import { useWindowKeys } from '../../ui/use-window-keys.ts';
import styles from './trainee.module.css';
import { AsidePanel, StopPanel } from './trainee-panels.tsx';
import { isBusyElsewhere } from './use-mark-keys.ts';
import type { Send } from './use-session-send.ts';
import { Shown } from './shown.tsx';

interface TraineeStageProps {
  readonly screen: MentorScreen;
  readonly send: Send;
  readonly atEnd: ReactNode;
  readonly beside: ReactNode;
}

const stageOf = ({ stage, options }: MentorScreen): string => {
  if (stage?.ending) return 'ended';
  return options.length > 0 ? 'deciding' : 'speaking';
};

/** The talk as it is always played: read on, then say something. What the mentor brings in lies over it. */
export function TraineeStage({ screen, send, atEnd, beside }: TraineeStageProps) {
  const { stage, talk, people, heat, aside, stop, title } = screen;
  const still = stop !== undefined || aside !== undefined;
  const more = stage === undefined || stage.more;
  const next = () => send({ type: 'line', shown: stage?.line?.key ?? '' });
  const goesOn = more && !still;
  useGoOn(goesOn ? next : undefined);
  useOpening(stage === undefined && !still, send);
  const doing = stageOf(screen);
  return (
    <>
      <Head title={title} part={stage?.part ?? ''} beside={beside} />
      <StageFrame
        mode="guided"
        stage={doing}
        heat={heat}
        ending={stage?.ending !== undefined}
        onTap={goesOn ? next : undefined}
        picture={stage && <StagePicture scene={stage.scene} hurry="unhurried" />}
        strip={<PeopleStrip people={people} />}
        words={
          <Talk lines={talk} stage={doing} onRewind={undefined}>
            {stage?.ending && <EndingCard ending={stage.ending} />}
          </Talk>
        }
        act={
          <div className={styles.act}>
            <Shown screen={screen} latest />
            {aside ? (
              <AsidePanel aside={aside} send={send} />
            ) : stop ? (
              <StopPanel key={stop.question?.id ?? ''} stop={stop} mentor={screen.mentor} send={send} />
            ) : (
              <Doing screen={screen} onNext={next} send={send} atEnd={atEnd} />
            )}
          </div>
        }
      />
    </>
  );
}

interface DoingProps {
  readonly screen: MentorScreen;
  readonly onNext: () => void;
  readonly send: Send;
  readonly atEnd: ReactNode;
}

function Doing({ screen: { stage, options, turns }, onNext, send, atEnd }: DoingProps) {
  if (stage?.ending) return <>{atEnd}</>;
  if (stage === undefined || stage.more) return <GoOn key={stage?.line?.key ?? ''} onNext={onNext} />;
  return (
    <OptionList
      key={turns}
      options={options.map(({ place, text, to }) => ({ id: place, text, to }))}
      onChoose={(place) => send({ type: 'choose', turns, place })}
    />
  );
}

function GoOn({ onNext }: { readonly onNext: () => void }) {
  const button = useFocusHere<HTMLButtonElement>();
  const box = useRef<HTMLDivElement>(null);
  useMeantPresses(box, false);
  return (
    <div className={styles.continue} ref={box}>
      <Button variant="primary" ref={button} onClick={onNext}>
        继续
        <Icon name="next" />
      </Button>
      <span className={styles.keys}>点哪儿都行，空格、回车也行</span>
    </div>
  );
}

interface HeadProps {
  readonly title: string;
  readonly part: string;
  readonly beside: ReactNode;
}

function Head({ title, part, beside }: HeadProps) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <p>{part}</p>
      {beside}
    </header>
  );
}

const onControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null;

/** The first line comes by itself, as in every talk: nobody is asked to go on from an empty stage. */
function useOpening(waits: boolean, send: Send): void {
  useEffect(() => {
    if (waits) send({ type: 'line', shown: '' });
  }, [waits, send]);
}

/** Enter and Space go on, wherever the focus is. */
function useGoOn(next: (() => void) | undefined): void {
  useWindowKeys((event) => {
    if (!next || isBusyElsewhere(event) || onControl(event.target)) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    next();
  });
}
