import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { Checked, Subject } from '../check-state.ts';
import { Accepted } from './accepted.tsx';
import { Evidence } from './evidence.tsx';
import { Findings } from './findings.tsx';
import { Section } from '../../../ui/section.tsx';
import { Strategies } from './strategies.tsx';
import { Summary } from './summary.tsx';

const PictureSection = lazy(async () => ({
  default: (await import('../picture/picture-section.tsx')).PictureSection,
}));

interface ReportProps {
  readonly subject: Subject;
  readonly checked: Checked;
}

/** Everything one check found. Findings and the picture speak of the same nodes: one is selected at a time. */
export function Report({ subject, checked }: ReportProps) {
  const { report, program } = checked;
  const [selected, setSelected] = useState<string>();
  const picture = useRef<HTMLDivElement>(null);
  const show = useCallback((node: string) => {
    setSelected(node);
    picture.current?.scrollIntoView({ block: 'start' });
    picture.current?.focus({ preventScroll: true });
  }, []);
  const open = report.findings.filter(({ accepted }) => accepted === undefined);
  const accepted = report.findings.filter((finding) => finding.accepted !== undefined);
  return (
    <>
      <Summary checked={checked} subject={subject} />
      <Findings findings={open} program={program} onShow={show} exhaustive={report.exhaustive} />
      {accepted.length > 0 && <Accepted findings={accepted} onShow={show} />}
      <div ref={picture} tabIndex={-1}>
        <Section
          title="情景图"
          lead="能走的路都在图上。点一个节点，看它的台词、选项和毛病，也可以从那里试演。"
        >
          <Suspense fallback={<p role="status">正在画图……</p>}>
            <PictureSection checked={checked} selected={selected} onSelect={setSelected} />
          </Suspense>
        </Section>
      </div>
      <Strategies report={report} />
      <Evidence report={report} />
    </>
  );
}
