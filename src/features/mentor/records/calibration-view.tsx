import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { dayWords } from '../../../ui/date-words.ts';
import { CalibrateRun } from './calibrate-run.tsx';
import { DriftLine } from './drift-line.tsx';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';
import { type Calibrations, useCalibration } from './use-calibration.ts';
import type { RecordLinks } from './views.ts';

interface CalibrationViewProps {
  readonly services: RecordsServices;
  readonly links: RecordLinks;
  /** A reference run; '' is the overview. */
  readonly id: string;
  readonly onGo: (run: string) => void;
}

/** 校准: two recorded runs, rated and laid beside the reference; about ten minutes. */
export function CalibrationView(props: CalibrationViewProps) {
  const { services, id, onGo } = props;
  const found = useCalibration(services);
  if (found === 'loading') return <p className={styles.quiet}>正在取……</p>;
  if (found === 'failed') return <p>校准用的场次没有取到，可能是网断了。接上网刷新再试。</p>;
  const run = id && Object.hasOwn(found.references, id) ? found.references[id] : undefined;
  if (run) return <CalibrateRun services={services} id={id} run={run} onDone={() => onGo('')} />;
  return <Overview {...props} found={found} />;
}

const dueWords = ({ state }: Calibrations): string => {
  if (state.due === 'first') return '还没校准过。第一回正式带教之前，先花十分钟。';
  return state.due === 'again'
    ? `上回校准之后带了 ${state.sessions} 场，该再对一对了。`
    : `上回校准之后带了 ${state.sessions} 场，满十场再来。`;
};

function Overview({ services, links, found, onGo }: CalibrationViewProps & { readonly found: Calibrations }) {
  const { references, next, state, drift, records } = found;
  const [first] = next;
  const titleOf = (scenario: string | undefined) =>
    services.scenarios.list().find((card) => card.id === scenario)?.title ?? '';
  const now = services.now();
  return (
    <>
      <header className={styles.head}>
        <h1>校准</h1>
        <p>
          带久了，谁的尺子都会往一边走。看两场录好的，照平常那样评，再跟参考对一对，看差在哪儿、为什么。参考是编写者给的，未经专家，不是标准答案。
        </p>
      </header>
      <section className={styles.card} aria-labelledby="due">
        <h2 id="due">{dueWords(found)}</h2>
        {Object.keys(references).length === 0 ? (
          <p>这一版没有能用的参考场次。</p>
        ) : (
          <>
            <p>
              这回看：
              {next.map((id) => `《${titleOf(references[id]?.scenario)}》`).join('、')}
              {next.length === 1 && state.last !== undefined && '（另一场评过了）'}
              。两场约十分钟，评完一场歇一歇也行。
            </p>
            <p className={styles.row}>
              {first && (
                <Button variant="primary" onClick={() => onGo(first)}>
                  开始看第{next.length === 2 ? '一' : '二'}场
                </Button>
              )}
              <ButtonLink variant="quiet" href={links.begin}>
                不校准，直接带教
              </ButtonLink>
            </p>
            <p className={styles.quiet}>不校准也能带，记录上会照实写「还没校准过」。</p>
          </>
        )}
      </section>
      {drift.length > 0 && (
        <section className={styles.card} aria-labelledby="drift">
          <h2 id="drift">您的尺子，这些回走过来</h2>
          <p className={styles.quiet}>只您自己看得到；换了人，或者上了口令，别人打不开。</p>
          <DriftLine points={drift} now={now} titles={references} />
        </section>
      )}
      {records.length > 0 && (
        <p className={styles.quiet}>
          上回：{dayWords(records.at(-1)?.at ?? '', now)}。记录上的校准日期，是两场都评完的那一天。
        </p>
      )}
    </>
  );
}
