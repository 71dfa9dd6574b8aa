import { Notice } from '../../ui/notice.tsx';
import { BeatPicture } from '../../ui/beat/beat-picture.tsx';
import { seasonOf } from '../../ui/beat/season.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Section } from '../../ui/section.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { BeatMap } from './beat-map.tsx';
import styles from './beat-page.module.css';
import type { BeatServices } from './beat-services.ts';
import { byPlace } from './by-place.ts';
import { FiguresSection } from './figures-section.tsx';
import { LedgerSection } from './ledger-section.tsx';
import type { BeatLinks } from './links.ts';
import { PeopleList } from './people-list.tsx';
import type { BeatView } from './read-beat.ts';
import { useBeat } from './use-beat.ts';
import { isTold } from './words.ts';

interface BeatPageProps {
  readonly services: BeatServices;
  readonly links: BeatLinks;
}

function leadOf(view: BeatView | null | undefined): string {
  if (!view) return view === null ? '' : '正在翻记录……';
  const { people, debts, ledger } = view;
  if (people.length === 0) return '这一片你还谁也没见过。自己走完一个情景，见过的人就站到图上来。';
  const untold = ledger.filter((entry) => !isTold(entry)).length;
  const rest = [
    debts.length > 0 ? `${debts.length} 句答应过的话还没着落` : '',
    untold > 0 ? `${untold} 条意见还没回告` : '',
  ].filter(Boolean);
  return `见过 ${people.length} 个人${rest.length > 0 ? `，${rest.join('，')}` : '，话都还上了'}。`;
}

function Nobody({ links, now }: Pick<BeatPageProps, 'links'> & { readonly now: number }) {
  return (
    <>
      <BeatPicture season={seasonOf(now)} />
      <div>
        <ButtonLink variant="primary" href={links.home}>
          去挑一个情景
        </ButtonLink>
      </div>
    </>
  );
}

function Everybody({
  view,
  links,
  now,
}: {
  readonly view: BeatView;
  readonly links: BeatLinks;
  readonly now: number;
}) {
  const groups = byPlace(view.people);
  return (
    <>
      <BeatMap groups={groups} now={now} />
      {view.lost > 0 && (
        <p className={styles.note}>有 {view.lost} 趟没算进来：情景改过或没取到。记录都还在。</p>
      )}
      <Section title="见过的人" lead="他们眼下怎么说你：算数的那一趟，和后来的回访，收场时留下的话。">
        <PeopleList groups={groups} debts={view.debts} links={links} now={now} />
      </Section>
      <LedgerSection ledger={view.ledger} people={view.people} now={now} />
      <FiguresSection quarter={view.quarter} now={now} />
      <p className={styles.note}>
        怡和社区、南窑新村和这里的人都是编的，他们怎么看你，按情景里写好的规矩算出来，说明不了真去走访会怎样。这一页只给你自己看。
      </p>
    </>
  );
}

/** 责任区: the two neighbourhoods, and how one stands there. */
export function BeatPage({ services, links }: BeatPageProps) {
  useTitle('责任区');
  const view = useBeat(services);
  const now = services.now();
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>责任区</h1>
        <p role="status">{leadOf(view)}</p>
      </header>
      {view === null && (
        <Notice tone="warn" title="没取到">
          <p>这一页要用的东西没下载下来。连上网，重新打开这一页。</p>
        </Notice>
      )}
      {view && view.people.length === 0 && <Nobody links={links} now={now} />}
      {view && view.people.length > 0 && <Everybody view={view} links={links} now={now} />}
    </article>
  );
}
