import type { Program } from '../../../core/program/program.ts';
import { nodeOf, offered, type ScenarioEvent } from '../../../core/engine/step.ts';
import { nodeLines } from '../../../core/play/spoken-lines.ts';
import { Button } from '../../../ui/button.tsx';
import { gradeWords } from '../grade-words.ts';
import { nodeTitle } from '../node-title.ts';
import { PeopleNumbers } from './people-numbers.tsx';
import styles from './play-test.module.css';
import { SaidLines } from './said-lines.tsx';
import { type Tried, type TryOut, tryStep } from './try-out.ts';

interface TryOutLogProps {
  readonly program: Program;
  readonly tryOut: TryOut;
  readonly onNext: (next: TryOut) => void;
  /** Back to the form. */
  readonly onAgain: () => void;
}

/** The test so far, step by step, and what can be said now. */
export function TryOutLog({ program, tryOut, onNext, onAgain }: TryOutLogProps) {
  const { situation, tried } = tryOut;
  const node = nodeOf(program, situation);
  const go = (event: ScenarioEvent) => onNext(tryStep(program, tryOut, event));
  return (
    <div className={styles.log}>
      <ol className={styles.tried}>
        {tried.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place
          <li key={index}>
            <Step program={program} step={step} />
          </li>
        ))}
      </ol>
      <div className={styles.now} aria-live="polite">
        <p className={styles.where}>{nodeTitle(program, node.id)}</p>
        <SaidLines program={program} lines={nodeLines(program, node, situation.world)} />
        <PeopleNumbers program={program} world={situation.world} />
      </div>
      <div className={styles.choices}>
        {node.kind === 'beat' && <Button onClick={() => go({ type: 'advance' })}>往下走</Button>}
        {node.kind === 'decision' && (
          <>
            {offered(node, situation.world).map(({ id, text }) => (
              <Button key={id} wide onClick={() => go({ type: 'choose', choice: id })}>
                {text}
              </Button>
            ))}
            <Button wide onClick={() => go({ type: 'silence' })}>
              （不说话）
            </Button>
          </>
        )}
        {node.kind === 'ending' && (
          <p>
            到了结局“{node.ending.title}”，{node.ending.worth} 分。
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {tried.length > 0 && (
          <Button
            onClick={() => onNext({ tried: tried.slice(0, -1), situation: situationBefore(program, tryOut) })}
          >
            退一步
          </Button>
        )}
        <Button onClick={onAgain}>重新设一遍</Button>
      </div>
    </div>
  );
}

function situationBefore(program: Program, { tried }: TryOut): TryOut['situation'] {
  const last = tried.at(-1) as Tried;
  return { node: program.nodeIndex.get(last.node) ?? 0, resume: last.resume, world: last.before };
}

function Step({ program, step }: { readonly program: Program; readonly step: Tried }) {
  const { said, grade, why } = step;
  return (
    <div className={styles.step}>
      <p className={styles.where}>{nodeTitle(program, step.node)}</p>
      <SaidLines program={program} lines={step.lines} />
      {said && (
        <>
          <p className={styles.said}>
            <b>你：</b>
            {said.kind === 'silence' ? '（不说话）' : said.text}
          </p>
          {grade !== undefined && (
            <p className={styles.why}>
              评级 {gradeWords(grade)}：{why}
            </p>
          )}
          <PeopleNumbers program={program} before={step.before} world={step.after} />
          <SaidLines program={program} lines={step.reply} />
        </>
      )}
    </div>
  );
}
