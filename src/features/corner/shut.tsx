import type { RunSummary } from '../../ports/run-store.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { useTitle } from '../../ui/use-title.ts';
import type { CornerServices } from './corner-services.ts';
import styles from './corner.module.css';
import type { GateLinks } from './gate-links.ts';

export type KeyShut = { readonly scenario: string } & (
  | { readonly why: 'unplayed' }
  | { readonly why: 'counting'; readonly run: RunSummary }
);

interface ShutProps {
  readonly shut: KeyShut;
  readonly services: Pick<CornerServices, 'scenarios'>;
  readonly links: GateLinks;
}

/** Why a page with answers is not to be seen yet, and what to do first. */
export function Shut({ shut, services, links }: ShutProps) {
  const title = services.scenarios.list().find(({ id }) => id === shut.scenario)?.title ?? '这个情景';
  useTitle(title);
  return (
    <section className={styles.page}>
      <h1>{shut.why === 'counting' ? '算数的那一趟还没走完' : '先自己走一趟'}</h1>
      {shut.why === 'counting' ? (
        <p>
          「{title}」头一趟算数，你
          {shut.run.decisions > 0 ? `停在第 ${shut.run.decisions} 句之后` : '还没开口，时间走了一截'}
          。走完它，高手怎么说、复盘和从这儿截的题就都开了；现在看了，那一趟就不作数了。
        </p>
      ) : (
        <p>
          「{title}
          」你还没走过。先用「学练」走几句，或者走完一趟，再来看高手怎么说：自己试过，才看得出好在哪儿。
        </p>
      )}
      <div className={styles.actions}>
        <ButtonLink
          variant="primary"
          href={
            shut.why === 'counting' ? links.resume(shut.scenario, shut.run.id) : links.play(shut.scenario)
          }
        >
          {shut.why === 'counting' ? '接着说' : '进去'}
        </ButtonLink>
        <ButtonLink variant="quiet" href={links.home}>
          回首页
        </ButtonLink>
      </div>
      <p className={styles.note}>
        出题的、带教的，从<a href={links.corner}>出题与体检</a>进。
      </p>
    </section>
  );
}
