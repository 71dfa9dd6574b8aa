import { formatPath, type Issue } from '../../core/shared/issue.ts';
import { Button } from '../../ui/button.tsx';
import type { RunTrouble } from '../../session/play-start.ts';
import styles from './play-page.module.css';

interface TroublePageProps {
  readonly trouble: RunTrouble;
  readonly onRetry: () => void;
  readonly onStartAnew: () => void;
  readonly onLeave: () => void;
}

const WORDS: Readonly<Record<RunTrouble['kind'], { title: string; text: string }>> = {
  'no-scenario': {
    title: '没有这个情景',
    text: '地址里的名字对不上现有的情景，可能抄错了，也可能它已经不在了。',
  },
  'not-owed': {
    title: '这件事不在账上',
    text: '答应过的都在首页「答应过的」里。这一件要么还没答应过，要么已经有了下文。',
  },
  'not-due': { title: '还没到日子', text: '答应的那天到了，首页「答应过的」里就能点进来。' },
  unreachable: { title: '情景没取回来', text: '多半是网络断了一下。记录都在，等会儿再试一次。' },
  failed: { title: '这一趟没能打开', text: '程序出了毛病。记录都在，一个字也没动。' },
  newer: {
    title: '要换成新版才能接着练',
    text: '这一趟用的情景是更新的版本留下的，这个版本读不懂。记录和情景都原样留着；把这台电脑上的「说得来」换成新版再接着练，或者现在另起一趟。',
  },
  'no-run': {
    title: '找不到这条记录',
    text: '这台机器的这个浏览器里没有它。记录只存在练的那台机器上；设了口令的人名下的，要先切到那个人。',
  },
  'broken-run': {
    title: '这条记录接不上了',
    text: '原来的记录一个字也没动，还在首页「最近练的」里。你可以照原样留着它，另起一趟。',
  },
};

const place = ({ path }: Issue): string =>
  path[0] === 'events' && typeof path[1] === 'number' ? `第 ${path[1] + 1} 步` : formatPath(path);

/** What stands in the way of playing: what, where, and the ways on. */
export function TroublePage({ trouble, onRetry, onStartAnew, onLeave }: TroublePageProps) {
  const { title, text } = WORDS[trouble.kind];
  return (
    <section className={styles.trouble} aria-labelledby="play-trouble">
      <h1 id="play-trouble">{title}</h1>
      <p>{text}</p>
      {trouble.kind === 'broken-run' && (
        <ul className={styles.issues}>
          {trouble.issues.slice(0, 5).map((issue) => (
            <li key={`${issue.code}/${issue.path.join('.')}`}>
              记录 {trouble.run}，{place(issue)}：{issue.message}
              {issue.hint && `。${issue.hint}`}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {(trouble.kind === 'unreachable' || trouble.kind === 'failed') && (
          <Button variant="primary" onClick={onRetry}>
            再试一次
          </Button>
        )}
        {(trouble.kind === 'broken-run' || trouble.kind === 'newer' || trouble.kind === 'no-run') && (
          <Button variant="primary" onClick={onStartAnew}>
            另起一趟
          </Button>
        )}
        <Button onClick={onLeave}>回到情景列表</Button>
      </div>
    </section>
  );
}
