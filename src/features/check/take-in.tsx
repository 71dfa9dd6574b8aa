import { useState } from 'react';
import { makeKept } from '../../core/exchange/kept/make-kept.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { CheckServices } from './check-services.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { planTakeIn, type TakeInPlan } from './take-in-plan.ts';

interface TakeInProps {
  readonly services: CheckServices;
  readonly scenario: Scenario;
  /** Where a scenario is played: an `href`. */
  readonly play: (scenario: string) => string;
}

type State =
  | { readonly at: 'open' | 'busy' | 'failed' | 'left' }
  | { readonly at: 'asking'; readonly plan: Extract<TakeInPlan, { kind: 'taken' }> }
  | {
      readonly at: 'kept';
      readonly id: string /** Else for as long as the page is open. */;
      readonly stored: boolean;
    };

/** Keeps the scenario in this browser with the rubric it will be scored by, and puts it on the shelf. */
async function keep(services: CheckServices, scenario: Scenario): Promise<State> {
  const { versions, scenarios, settings, now } = services;
  const version = makeKept(scenario, await scenarios.rubric(), {
    origin: 'own',
    keptAt: new Date(now()).toISOString(),
  });
  const { ok: stored } = await versions.keep(version);
  // What the disk does not take may still be held in memory.
  if (!stored && !(await versions.get(version.hash, version.keyHash))) return { at: 'failed' };
  settings.set({ ownShelf: { ...settings.get().ownShelf, [scenario.id]: version.hash } });
  return { at: 'kept', id: scenario.id, stored };
}

async function take(services: CheckServices, brought: Scenario): Promise<State> {
  const plan = planTakeIn(brought, await services.versions.list(), services.settings.get().ownShelf);
  return plan.kind === 'taken' ? { at: 'asking', plan } : keep(services, plan.scenario);
}

/** A file that has passed: take it in, and play it like any other. */
export function TakeIn({ services, scenario, play }: TakeInProps) {
  const [state, setState] = useState<State>({ at: 'open' });
  const go = (work: Promise<State>) => {
    setState({ at: 'busy' });
    work.then(setState, () => setState({ at: 'failed' }));
  };
  if (state.at === 'kept') return <Kept play={play(state.id)} stored={state.stored} />;
  if (state.at === 'asking') {
    const { by, instead, beside } = state.plan;
    return (
      <Notice
        tone="warn"
        title={`「自己带来的」里已经有一个同样 id 的：「${by}」`}
        live
        actions={
          <>
            <Button onClick={() => go(keep(services, beside))}>两个都留</Button>
            <Button onClick={() => go(keep(services, instead))}>换掉原来的</Button>
            <Button variant="quiet" onClick={() => setState({ at: 'left' })}>
              不收了
            </Button>
          </>
        }
      >
        {`两个都留，这一个另起 id：${beside.id}。换掉，以后练的是「${scenario.title}」；以前练过的还按原来那份看，没走完的还能接着练。`}
      </Notice>
    );
  }
  const shipped = services.scenarios.list().find(({ id }) => id === scenario.id);
  return (
    <Notice
      title={state.at === 'left' ? '没收，原来的没动' : '没有错误，能收下来练'}
      live={state.at === 'left'}
      actions={
        <Button onClick={() => go(take(services, scenario))} disabled={state.at === 'busy'}>
          收下，拿来练
        </Button>
      }
    >
      它不是随「说得来」发的：体检只证明走得通，话说得对不对、合不合法，没人替它担保。
      {shipped && `它的 id 和自带的「${shipped.title}」一样，会另外收着，自带的不会动。`}
      {state.at === 'failed' && <strong role="alert">没存下来：磁盘满了，或者浏览器没让存。</strong>}
    </Notice>
  );
}

interface KeptProps {
  readonly play: string;
  readonly stored: boolean;
}

function Kept({ play, stored }: KeptProps) {
  return (
    <Notice
      tone={stored ? 'good' : 'warn'}
      title={stored ? '收下了，首页「自己带来的」里也有' : '收下了，可还没存住'}
      live
      actions={
        <ButtonLink variant="primary" href={play}>
          去练
        </ButtonLink>
      }
    >
      {stored
        ? '只存在这个浏览器里。'
        : '磁盘满了，或者浏览器没让存。一能存就补存上，在那之前关了这一页要重新收。'}
      练它不计入成绩，也不进「进步」里的数。
    </Notice>
  );
}
