import { useEffect, useState } from 'react';
import { metWords } from '../../core/covered/coverage-words.ts';
import type { CoverageSource, WrittenCoverage } from '../../ports/coverage.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { CoveragePartTable } from './coverage-part.tsx';
import styles from './coverage.module.css';

interface CoveragePageProps {
  readonly source: CoverageSource;
  /** Where it leads back to. */
  readonly corner: string;
}

/** Undefined until it is there; null where it cannot be had. */
function useCoverage(source: CoverageSource): {
  readonly table: WrittenCoverage | null | undefined;
  readonly again: () => void;
} {
  const [table, setTable] = useState<WrittenCoverage | null>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is what `asked` is for
  useEffect(() => {
    let left = false;
    source().then(
      (found) => !left && setTable(found),
      () => !left && setTable(null),
    );
    return () => {
      left = true;
    };
  }, [source, asked]);
  return { table, again: () => setAsked(asked + 1) };
}

function Table({ table: { titles, parts } }: { readonly table: WrittenCoverage }) {
  const rows = parts.flatMap((part) => part.rows);
  const missing = rows.filter(({ met }) => !met).length;
  return (
    <>
      <p className={styles.lead}>
        一共 {rows.length} 样，练得到的 {rows.length - missing} 样，
        {missing > 0 ? `还缺 ${missing} 样，每一块里缺的排在前头。` : '一样不缺。'}
      </p>
      <ul className={styles.parts}>
        {parts.map(({ id, title, rows: own }) => (
          <li key={id}>
            <span className={styles.name}>{title}</span> {metWords(own)}
          </li>
        ))}
      </ul>
      {parts.map((part) => (
        <CoveragePartTable key={part.id} part={part} titles={titles} />
      ))}
    </>
  );
}

/** 覆盖表: what the scenarios practise and what they do not, from explored play. */
export function CoveragePage({ source, corner }: CoveragePageProps) {
  useTitle('覆盖表');
  const { table, again } = useCoverage(source);
  return (
    <article className={styles.page}>
      <h1>覆盖表</h1>
      <p>
        讲过的，在哪个情景、几处抉择里练得到。不是谁标上去的：体检把每个情景走遍，选得到、当时确实是最好一句的才算数。
      </p>
      {table && <Table table={table} />}
      {table === null && (
        <Notice tone="warn" title="表没取到" actions={<Button onClick={again}>再取一回</Button>}>
          <p>连上网再试。</p>
        </Notice>
      )}
      <div>
        <ButtonLink variant="quiet" href={corner}>
          回出题与体检
        </ButtonLink>
      </div>
    </article>
  );
}
