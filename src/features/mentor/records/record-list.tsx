import { useState } from 'react';
import type { SeenLine } from '../../../core/mentor/session-line.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { whenWords } from '../../../ui/date-words.ts';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';
import { TakeIn } from './take-in.tsx';
import { useLines } from './use-lines.ts';
import type { RecordLinks } from './views.ts';
import { aimWords, keptWords } from './words.ts';

const PAGE = 20;

interface RecordListProps {
  readonly services: RecordsServices;
  readonly links: RecordLinks;
}

/** 带教记录, the latest first; files of others are taken in here. */
export function RecordList({ services, links }: RecordListProps) {
  const { lines, reread } = useLines(services);
  const [shown, setShown] = useState(PAGE);
  const names = services.scenarios.names();
  return (
    <>
      <header className={styles.head}>
        <h1>带教记录</h1>
        <p>师傅和学员各看各的一份，都在这台电脑上；给学员带走、给所里归到一处，存成文件递过去就行。</p>
      </header>
      {lines === undefined && <p className={styles.quiet}>正在取……</p>}
      {lines?.length === 0 && (
        <div className={styles.empty}>
          <p>还没有带教过。坐到学员旁边，半个钟头走一场，评完谈完，记录就在这儿。</p>
          <ButtonLink variant="primary" href={links.begin}>
            开始一场带教
          </ButtonLink>
        </div>
      )}
      {lines && lines.length > 0 && (
        <ul className={styles.list}>
          {lines.slice(0, shown).map((line) => (
            <Item key={line.id} line={line} links={links} now={services.now()} aim={aimWords(line, names)} />
          ))}
        </ul>
      )}
      {lines && lines.length > shown && (
        <Button variant="quiet" onClick={() => setShown(shown + PAGE)}>
          再看早一些的（还有 {lines.length - shown} 场）
        </Button>
      )}
      <TakeIn services={services} onTaken={reread} />
    </>
  );
}

interface ItemProps {
  readonly line: SeenLine;
  readonly links: RecordLinks;
  readonly now: number;
  readonly aim: string;
}

const otherWords = ({ as, mentor, trainee }: SeenLine): string => {
  if (as === 'mentor') return `学员 ${trainee.name}`;
  return as === 'trainee' ? `师傅 ${mentor.name}` : `师傅 ${mentor.name}，学员 ${trainee.name}`;
};

function Item({ line, links, now, aim }: ItemProps) {
  const { agreement, agreementKept } = line;
  return (
    <li className={styles.item}>
      <time dateTime={line.startedAt}>{whenWords(line.startedAt, now)}</time>
      <div className={styles.words}>
        <p>
          <strong>{otherWords(line)}</strong>　《{line.title}》　练{aim}
          {line.endedAt === null && <Chip tone="warn">中途停了</Chip>}
          {line.withAnswers && <Chip>带着答案看</Chip>}
        </p>
        {agreement && (
          <p className={styles.quiet}>
            说定：{agreement.text}（{keptWords(agreementKept?.kept ?? null)}）
          </p>
        )}
      </div>
      <a
        href={links.to('records', line.id)}
        aria-label={`看${whenWords(line.startedAt, now)}和${line.trainee.name}那一场`}
      >
        看记录
      </a>
    </li>
  );
}
