import type { MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import { saveJson } from '../../ui/save-json.ts';
import { Button } from '../../ui/button.tsx';
import { calendarWords } from '../../ui/date-words.ts';
import { DebriefSteps } from './after/debrief-steps.tsx';
import { SideBySide } from './after/side-by-side.tsx';
import { localDay } from '../../session/local-day.ts';
import type { MentorLink, MentorServices } from './mentor-services.ts';
import styles from './trainee.module.css';
import { TraineesWord } from './trainees-word.tsx';
import { type AfterWords, useAfterWords } from './use-after-words.ts';
import { useTop } from './use-top.ts';
import { useSecondsSince } from '../../ui/use-seconds.ts';
import type { Send } from './use-session-send.ts';

interface TraineeAfterProps {
  readonly services: MentorServices;
  readonly link: MentorLink;
  readonly screen: MentorScreen;
  readonly send: Send;
}

/** The debrief and the record as the trainee sees them. */
export function TraineeAfter(props: TraineeAfterProps) {
  const { screen, services } = props;
  const words = useAfterWords(services);
  useTop(`${screen.phase} ${screen.debrief?.step}`);
  if (screen.phase === 'ended' && !screen.record)
    return (
      <section className={styles.alone}>
        <h1>这次没留下什么</h1>
        <p>可以关掉这个窗口。</p>
      </section>
    );
  if (words === undefined || words === 'trouble') return <p className={styles.alone}>正在取……</p>;
  return screen.phase === 'debrief' ? (
    <Debrief {...props} words={words} />
  ) : (
    <Recorded {...props} words={words} />
  );
}

type WithWords = TraineeAfterProps & { readonly words: AfterWords };

const Result = ({ screen: { result }, words }: Pick<WithWords, 'screen' | 'words'>) =>
  result ? (
    <SideBySide comparison={result.comparison} names={words.names} form={words.form} rating={result.rating} />
  ) : null;

function Debrief({ screen, send, link, services, words }: WithWords) {
  const { debrief, aim } = screen;
  const seconds = useSecondsSince(debrief?.since ?? 0, link.ahead);
  if (!debrief) return null;
  return (
    <div className={styles.after}>
      <DebriefSteps
        questions={debrief.questions}
        answers={debrief.answers}
        writes="trainee"
        step={debrief.step}
        onAnswer={(answer) => send({ type: 'debrief', answer })}
        seconds={seconds}
        summary={<Result screen={screen} words={words} />}
        names={words.names}
        focus={aim.dimensions}
        agreement={debrief.agreement}
        onAgreement={() => undefined}
        today={localDay(services.now())}
      />
    </div>
  );
}

function Recorded({ screen, send, words }: WithWords) {
  const { debrief, reply, record, phase, mentor } = screen;
  return (
    <section className={styles.after}>
      <h1>{phase === 'ended' ? '这次带教完了' : `${mentor}和你谈完了`}</h1>
      {debrief?.agreement && (
        <p className={styles.task}>
          <b>说定了</b>
          {debrief.agreement.text}（{calendarWords(debrief.agreement.due)}之前）
        </p>
      )}
      {phase === 'record' && <TraineesWord tapped={debrief?.tapped} reply={reply} send={send} />}
      <Result screen={screen} words={words} />
      {record && (
        <p className={styles.buttons}>
          <Button onClick={() => saveJson(`带教-${record.startedAt.slice(0, 10)}`, record)}>
            我也存一份
          </Button>
        </p>
      )}
    </section>
  );
}
