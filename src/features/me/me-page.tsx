import type { MeServices } from './me-services.ts';
import { useTitle } from '../../ui/use-title.ts';
import { CarrySection } from './carry-section.tsx';
import { LeaveSection } from './leave-section.tsx';
import styles from './me-page.module.css';
import { JoinedSection } from './joined-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { RemoveSection } from './remove-section.tsx';
import { RightsSection } from './rights-section.tsx';
import { SelfSection } from './self-section.tsx';
import { useProfiles } from './use-profiles.ts';

/** Whose records these are, and what one can do with them: name, hand over, take along, delete. */
export function MePage({ services }: { readonly services: MeServices }) {
  useTitle('我的资料');
  const { current, all, joined, waiting } = useProfiles(services.profiles);
  return (
    <article className={styles.page}>
      <h1>我的资料</h1>
      <p className={styles.lead}>记录归你自己管：看得见，带得走，删得掉。</p>
      {current && (
        <>
          <SelfSection profiles={services.profiles} self={current} />
          <LeaveSection profiles={services.profiles} self={current} now={services.now} />
          {joined.length > 0 && <JoinedSection profiles={services.profiles} joined={joined} />}
          <PeopleSection
            profiles={services.profiles}
            others={all.filter(({ id }) => id !== current.id)}
            waiting={waiting}
          />
          <CarrySection services={services} />
          <RemoveSection services={services} self={current} />
          <RightsSection />
        </>
      )}
    </article>
  );
}
