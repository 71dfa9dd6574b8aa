import type { Answers } from '../../ports/answers.ts';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import type { CornerServices } from './corner-services.ts';
import { Door } from './door.tsx';
import styles from './corner.module.css';
import { useAnswers } from './use-answers.ts';

interface CornerPageProps {
  readonly scenarios: CornerServices['scenarios'];
  readonly answers: Answers;
  /** Where it leads: `href`s, made by the app. */
  readonly links: {
    readonly home: string;
    readonly check: string;
    readonly coverage: string;
    readonly class: string;
    readonly drill: string;
    readonly expert: (scenario: string) => string;
  };
}

/** 出题与体检: what those who write scenarios or teach with them need, answers and all. */
export function CornerPage({ scenarios, answers, links }: CornerPageProps) {
  useTitle('出题与体检');
  if (!useAnswers(answers)) return <Door answers={answers} home={links.home} />;
  return (
    <article className={styles.page}>
      <h1>出题与体检</h1>
      <p className={styles.lead}>这一窗里，答案都开着。交给学员之前先合上。</p>
      <div className={styles.actions}>
        <Button onClick={answers.hide}>合上</Button>
      </div>
      <section aria-labelledby="corner-check">
        <h2 id="corner-check">情景体检</h2>
        <p>
          <a href={links.check}>查一个情景</a>
          ：走不走得通、公不公道、能不能靠猜；能看全图，能从任何一处试演，自己写的也能拿来查。
        </p>
      </section>
      <section aria-labelledby="corner-coverage">
        <h2 id="corner-coverage">覆盖表</h2>
        <p>
          <a href={links.coverage}>看什么练得到、还缺什么</a>
          ：指标、性情、语体、讲过的做法，一样一样列着。
        </p>
      </section>
      <section aria-labelledby="corner-expert">
        <h2 id="corner-expert">看高手怎么说</h2>
        <ul>
          {scenarios.list().map(({ id, title }) => (
            <li key={id}>
              <a href={links.expert(id)}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="corner-items">
        <h2 id="corner-items">带着练</h2>
        <ul>
          <li>
            <a href={links.class}>上课</a>：带一个班一起走
          </li>
          <li>
            <a href={links.drill}>话术微练</a>：从情景里截下来的题，这会儿也都在
          </li>
        </ul>
      </section>
    </article>
  );
}
