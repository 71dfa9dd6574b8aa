import { Button } from '../../ui/button.tsx';
import { calendarWords } from '../../ui/date-words.ts';
import { SideBySide } from './after/side-by-side.tsx';
import type { AfterProps } from './page-props.ts';
import styles from './desk.module.css';
import { TraineesWord } from './trainees-word.tsx';
import { useTraineeHere } from './use-trainee-here.ts';
import type { AfterWords } from './use-after-words.ts';

/** The record stands: the trainee's two taps and reply, and the end. */
export function DeskRecord(props: AfterProps & { readonly words: AfterWords }) {
  const { desk, send, stored, words, onOpened, onRecord, onLeave } = props;
  const { record, phase, trainee, reply, debrief, result, oneScreen } = desk;
  if (!record) return null;
  return (
    <section className={styles.record} aria-labelledby="mentor-record">
      <h2 id="mentor-record">{phase === 'ended' ? '记录存好了' : '快完了'}</h2>
      {debrief?.agreement && (
        <p className={styles.promise}>
          说定了：{debrief.agreement.text}（{calendarWords(debrief.agreement.due)}之前）
        </p>
      )}
      {phase === 'record' && oneScreen && <Here {...props} />}
      {phase === 'record' && !oneScreen && (
        <p>
          {debrief?.tapped ? `${trainee}点过了。` : `请${trainee}在自己窗口里点两下，想回话就写一句。`}
          {reply && `回话：${reply}`}
        </p>
      )}
      {result && phase === 'record' && (
        <details>
          <summary>再看一眼两边怎么读</summary>
          <SideBySide
            comparison={result.comparison}
            names={words.names}
            form={words.form}
            rating={result.rating}
            onSecond={(rating, because) => send({ type: 'rate-again', rating, because })}
          />
        </details>
      )}
      <p className={styles.buttons}>
        {phase === 'record' ? (
          <Button variant="primary" onClick={stored.end}>
            这次带教就到这儿
          </Button>
        ) : (
          <>
            <Button variant="primary" onClick={() => onRecord(record.id)}>
              看记录，打印签字
            </Button>
            <Button onClick={onOpened}>再带一次</Button>
            <Button onClick={onLeave}>回首页</Button>
          </>
        )}
      </p>
    </section>
  );
}

/** On one screen the trainee taps and replies where the mentor has just sat. */
function Here({ desk, services }: AfterProps) {
  const trainee = useTraineeHere(services);
  if (!trainee) return null;
  return (
    <>
      <p>{desk.trainee}来点两下，想回话就写一句：</p>
      <TraineesWord tapped={desk.debrief?.tapped} reply={desk.reply} send={trainee.send} />
    </>
  );
}
