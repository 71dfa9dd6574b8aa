import { useState } from 'react';
import { makeKept } from '../../core/exchange/kept/make-kept.ts';
import { asOwn } from '../../core/scenario/own-scenario.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { CheckServices } from './check-services.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';

interface TakeInProps {
  readonly services: CheckServices;
  readonly scenario: Scenario;
  /** Where a scenario is played: an `href`. */
  readonly play: (scenario: string) => string;
}

/** Keeps the scenario in this browser with the rubric it will be scored by. */
async function keep(
  { versions, scenarios, now }: TakeInProps['services'],
  brought: Scenario,
): Promise<boolean> {
  const rubricBundle = await scenarios.rubric();
  const version = makeKept(asOwn(brought), rubricBundle, {
    origin: 'own',
    keptAt: new Date(now()).toISOString(),
  });
  return (await versions.keep(version)).ok;
}

/** A file that has passed: take it in, and play it like any other. */
export function TakeIn({ services, scenario, play }: TakeInProps) {
  const [state, setState] = useState<'open' | 'busy' | 'kept' | 'failed'>('open');
  const take = () => {
    setState('busy');
    keep(services, scenario).then(
      (kept) => setState(kept ? 'kept' : 'failed'),
      () => setState('failed'),
    );
  };
  if (state === 'kept') {
    return (
      <Notice
        tone="good"
        title="收下了，首页「自己带来的」里也有"
        live
        actions={
          <ButtonLink variant="primary" href={play(asOwn(scenario).id)}>
            去练
          </ButtonLink>
        }
      >
        只存在这个浏览器里。练它不计入成绩，也不进「进步」里的数。
      </Notice>
    );
  }
  return (
    <Notice
      title="没有错误，能收下来练"
      actions={
        <Button onClick={take} disabled={state === 'busy'}>
          收下，拿来练
        </Button>
      }
    >
      它不是随「说得来」发的：体检只证明走得通，话说得对不对、合不合法，没人替它担保。
      {state === 'failed' && <strong role="alert">没存下来：磁盘满了，或者浏览器没让存。</strong>}
    </Notice>
  );
}
