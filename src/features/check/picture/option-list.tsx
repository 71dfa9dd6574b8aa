import {
  type DecisionNode,
  type Program,
  RESUME_INDEX,
  type Utterance,
} from '../../../core/program/program.ts';
import { gradeWords } from '../grade-words.ts';
import { describeCondition } from '../describe-condition.ts';
import { chanceWords } from './heat.ts';
import styles from './node-panel.module.css';
import type { PictureNode } from './picture-data.ts';

const gradesOf = (said: Utterance): string =>
  [...new Set(said.grades.map(({ grade }) => grade))].map(gradeWords).join('，或 ') +
  (said.grades.length > 1 ? '（看时机）' : '');

const targetsOf = (program: Program, said: Utterance): string =>
  [
    ...new Set(said.go.map(({ to }) => (to === RESUME_INDEX ? '被打断处' : (program.nodes[to]?.id ?? '')))),
  ].join(' 或 ');

interface OptionListProps {
  readonly program: Program;
  readonly node: DecisionNode;
  readonly said: PictureNode['said'];
}

/** What can be said at a decision, how the author grades it, where it leads, who picks it. */
export function OptionList({ program, node, said }: OptionListProps) {
  return (
    <ul className={styles.options} aria-label="选项">
      {[...node.choices, node.silence].map((one) => {
        const share = said?.[one.id];
        return (
          <li key={one.id}>
            <p className={styles.words}>{one.kind === 'silence' ? '（不说话）' : one.text}</p>
            <p className={styles.facts}>
              <span>{one.id}</span>
              <span>评级 {gradesOf(one)}</span>
              <span>去 {targetsOf(program, one)}</span>
              {share && <span>随便点的人有 {chanceWords(share.random)} 这么说</span>}
            </p>
            {one.when && <p className={styles.when}>{describeCondition(program, one.when)}时才有</p>}
            {one.redline && <p className={styles.when}>触底线</p>}
          </li>
        );
      })}
    </ul>
  );
}
