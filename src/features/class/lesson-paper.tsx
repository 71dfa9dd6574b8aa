import type { ReactNode } from 'react';
import type { Lesson } from '../../core/lesson/lesson-schema.ts';
import type { PrintedLesson, PrintedVote } from '../../core/lesson/printed-lesson.ts';
import type { LawFacts } from '../../core/rubric/catalog.ts';
import type { RubricNames } from '../../ports/scenario-source.ts';
import { lawSentence } from '../../ui/law-words.ts';
import styles from './lesson-paper.module.css';

interface LessonPaperProps {
  /** Of the scenario. */
  readonly scenario: string;
  readonly lesson: Lesson;
  readonly printed: PrintedLesson;
  readonly names: RubricNames;
  readonly laws: LawFacts;
}

/** A lesson on two sheets of A4, for somebody who has never seen the app: how it goes, and what to say. */
export function LessonPaper(props: LessonPaperProps) {
  return (
    <article className={styles.paper}>
      <Before {...props} />
      <Teaching {...props} />
    </article>
  );
}

function Sheet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={styles.sheet} aria-label={label}>
      {children}
    </section>
  );
}

function Before({ scenario, lesson, names }: LessonPaperProps) {
  const { title, minutes, decisions, aims, begin } = lesson;
  return (
    <Sheet label="第一页：怎么上">
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>
          情景《{scenario}》 · {minutes} 分钟 · 投票 {decisions.length} 处 ·
          一台电脑、一个投影就能上，不用外网
        </p>
      </header>
      <h2>冲着什么</h2>
      <ul>
        {aims.map(({ dimension, aim }) => (
          <li key={dimension}>
            <b>{names.dimensions[dimension].name}</b>　{aim}
          </li>
        ))}
      </ul>
      <h2>上课前十分钟，五步</h2>
      <ol>
        <li>
          电脑接上投影，设成“扩展”，两块屏各显各的。要用手机投票，就让手机和电脑连同一个无线网，不用能上网。
        </li>
        <li>
          打开“说得来”的文件夹，双击 <b>start-class</b>
          。黑窗口别关，里头印着讲台的钥匙，抄在这里：______________
        </li>
        <li>
          浏览器里自己开出讲台。选情景《{scenario}》，教案《{title}》，按「开课」。
        </li>
        <li>按右上角「打开大屏」，把新窗口拖到投影那块屏上，按 F11 铺满。</li>
        <li>学员用手机扫大屏上的码，或照着输网址和六位数，写个名字。讲台右边看得到谁进来了。</li>
      </ol>
      <p className={styles.aside}>
        <b>没有手机，或者手机连不上：</b>
        双击同一个文件夹里的 start，顶上点「上课」，一样选、一样开。到投票的时候，大屏上是 A、B、C、D
        四句，一句一句念，数举手的人，把数填进讲台最下面的格子，按「就按这个数」。别的都一样。
      </p>
      <h2>上课时，每一题都是这一圈</h2>
      <table className={styles.round}>
        <tbody>
          <tr>
            <th scope="row">下一句</th>
            <td>大屏上一句一句走，您念，或者请学员扮着念。走到要选的地方，大屏停住。</td>
          </tr>
          <tr>
            <th scope="row">出题</th>
            <td>四句话上大屏、上手机。念一遍，问第二页上的那一句。先别让人出声。</td>
          </tr>
          <tr>
            <th scope="row">开始投票</th>
            <td>45 秒，各投各的。点了就算，截止前能改。讲台上看得见票数，大屏上看不见。</td>
          </tr>
          <tr>
            <th scope="row">看提醒</th>
            <td>
              选对的不到三成半，您先点拨两句；三成半到七成，按「找人谈谈」，手机上写着和谁谈；七成以上，直接揭晓。
            </td>
          </tr>
          <tr>
            <th scope="row">再投一次</th>
            <td>谈两三分钟再投。第一次的数这时还不给看，免得随大流。</td>
          </tr>
          <tr>
            <th scope="row">揭晓</th>
            <td>
              大屏上才有票数和道理。请一个改了主意的人说：哪句话把你说动了。再请一个人把那句话出声说一遍。
            </td>
          </tr>
          <tr>
            <th scope="row">往下走</th>
            <td>
              按写着“教案上的”那个字母。想看错了会怎样，就走“错得最多的”那句，看完在左边「换人重来」退回来。
            </td>
          </tr>
        </tbody>
      </table>
      <p className={styles.aside}>
        <b>没排投票的地方：</b>按写着“最稳的”那个字母就过去了，不用停。
        <b>票投到一半有人掉线：</b>他连回来还在原处，票还在。<b>讲台关了：</b>
        重新打开讲台的网址，输钥匙，课停在原处。<b>时间不够：</b>少投一题，按「不投票，直接走一句」。
        <b>学员顶着您的答案不服：</b>好事，请他把自己那句说给“他”听，全班听像不像。
      </p>
      <h2>开场（{begin.minutes} 分钟）</h2>
      <p>{begin.say}</p>
    </Sheet>
  );
}

function Teaching({ lesson, printed, laws }: LessonPaperProps) {
  const { votes, passes } = printed;
  const { end, minutes } = lesson;
  return (
    <Sheet label="第二页：问什么、怎么接">
      <h2>一题一题</h2>
      <table className={styles.votes}>
        <thead>
          <tr>
            <th scope="col">什么时候</th>
            <th scope="col">走到这里，问</th>
            <th scope="col">班上一般会选，怎么接</th>
            <th scope="col">揭晓以后，往下走</th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote, index) => (
            <VoteRow key={vote.node} vote={vote} number={index + 1} />
          ))}
        </tbody>
      </table>
      {passes.length > 0 && (
        <p>
          路上不投票的地方：{passes.map(({ said, follow }) => `他说“${said}”，走“${follow}”`).join('；')}。
        </p>
      )}
      <Laws votes={votes} laws={laws} />
      <h2>
        收场（第 {minutes - end.minutes} 分钟起，{end.minutes} 分钟）
      </h2>
      <ul>
        {end.sum.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>最后按「下课」。课后那一页能打印、存成表格，还能存一份“课后题”给没来的人自己做，里头没有名字。</p>
      <p className={styles.small}>
        “一般会选”是编写者的估计，不是统计。法律是大白话，不是条文，未经法制审核，办案以原文为准。
      </p>
    </Sheet>
  );
}

function VoteRow({ vote, number }: { readonly vote: PrintedVote; readonly number: number }) {
  const { from, minutes, part, said, ask, usual, answer, follow } = vote;
  return (
    <tr>
      <th scope="row">
        {number}
        <small>第 {from} 分钟</small>
        <small>留 {minutes} 分钟</small>
      </th>
      <td>
        <p className={styles.said}>
          {part}：“{said}”
        </p>
        <p>
          <b>{ask}</b>
        </p>
      </td>
      <td>
        <p>{usual}</p>
        <p>
          <b>接：</b>
          {answer}
        </p>
      </td>
      <td>{follow}</td>
    </tr>
  );
}

/** Each fact once, with the questions it belongs to. */
function Laws({ votes, laws }: { readonly votes: readonly PrintedVote[]; readonly laws: LawFacts }) {
  const ids = [...new Set(votes.flatMap(({ law }) => law))].filter((id) => Object.hasOwn(laws, id));
  if (ids.length === 0) return null;
  const at = (id: string) => votes.flatMap(({ law }, index) => (law.includes(id) ? index + 1 : []));
  return (
    <>
      <h2>用得上的法</h2>
      <ul className={styles.laws}>
        {ids.map((id) => {
          const fact = laws[id];
          return (
            fact && (
              <li key={id}>
                <b>第 {at(id).join('、')} 题</b>　{lawSentence(fact)}
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
