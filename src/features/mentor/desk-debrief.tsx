import { localDay } from '../../session/local-day.ts';
import { DebriefSteps } from './after/debrief-steps.tsx';
import { SideBySide } from './after/side-by-side.tsx';
import type { AfterProps } from './page-props.ts';
import styles from './desk.module.css';
import type { AfterWords } from './use-after-words.ts';
import { useSecondsSince } from '../../ui/use-seconds.ts';

/** 感受 → 还原 → 剖析 → 小结, the trainee first; both readings side by side in 小结 and not before. */
export function DeskDebrief({
  desk,
  send,
  link,
  services,
  words,
}: AfterProps & { readonly words: AfterWords }) {
  const { debrief, result, aim } = desk;
  const seconds = useSecondsSince(debrief?.since ?? 0, link.ahead);
  if (!debrief) return null;
  const { names, form } = words;
  return (
    <div className={styles.debrief}>
      <DebriefSteps
        questions={debrief.questions}
        answers={debrief.answers}
        writes="both"
        step={debrief.step}
        onStep={(step) => send({ type: 'step', step })}
        onAnswer={(answer) => send({ type: 'debrief', answer })}
        seconds={seconds}
        summary={
          result && (
            <SideBySide
              comparison={result.comparison}
              names={names}
              form={form}
              rating={result.rating}
              onSecond={(rating, because) => send({ type: 'rate-again', rating, because })}
            />
          )
        }
        names={names}
        focus={aim.dimensions}
        agreement={debrief.agreement}
        onAgreement={(agreement) => send({ type: 'promise', agreement })}
        today={localDay(services.now())}
        onDone={() => send({ type: 'record' })}
      />
    </div>
  );
}
