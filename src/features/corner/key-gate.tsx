import { type ReactNode, useEffect, useState } from 'react';
import { keyAccess, type KeyTalk, openCountedRun } from '../../core/scoring/key-access.ts';
import type { Answers } from '../../ports/answers.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import type { CornerServices } from './corner-services.ts';
import type { GateLinks } from './gate-links.ts';
import { type KeyShut, Shut } from './shut.tsx';
import { useAnswers } from './use-answers.ts';

/** What a page shows the key of: one scenario as it is now, the talk of one run, or whichever scenario is picked there. */
export type KeyOf =
  | { readonly kind: 'scenario' | 'run'; readonly id: string }
  | { readonly kind: 'any'; readonly id?: undefined };

interface KeyGateProps {
  readonly services: CornerServices;
  readonly answers: Answers;
  readonly of: KeyOf;
  readonly links: GateLinks;
  readonly children: ReactNode;
}

const counting = (run: RunSummary): KeyShut => ({ why: 'counting', scenario: run.scenario, run });

const talksOf = ({ scenarios }: CornerServices): KeyTalk[] =>
  scenarios.list().map(({ id, hash, play }) => ({ scenario: id, hash, play }));

/** Why a page stays shut to somebody with these runs; undefined where it does not. */
function shutOf(of: KeyOf, services: CornerServices, runs: readonly RunSummary[]): KeyShut | undefined {
  // A run tells what is best said where one was: it waits for nothing but the run that counts.
  const talks: readonly KeyTalk[] =
    of.kind === 'run'
      ? runs.filter(({ id }) => id === of.id)
      : talksOf(services).filter(({ scenario }) => of.kind === 'any' || scenario === of.id);
  for (const talk of talks) {
    const open = openCountedRun(talk, runs);
    if (open) return counting(open);
    if (of.kind === 'scenario' && keyAccess(talk, runs) === 'unplayed')
      return { why: 'unplayed', scenario: of.id };
  }
  return undefined;
}

/** Undefined until it is known; then why it stays shut, if it does. */
function useShut(services: CornerServices, of: KeyOf): { readonly shut: KeyShut | undefined } | undefined {
  const [found, setFound] = useState<{ readonly shut: KeyShut | undefined }>();
  const { kind, id } = of;
  useEffect(() => {
    let left = false;
    const asked = (kind === 'any' ? { kind } : { kind, id }) as KeyOf;
    services.runs.list().then((list) => !left && setFound({ shut: shutOf(asked, services, list) }));
    return () => {
      left = true;
    };
  }, [services, kind, id]);
  return found;
}

/** A page that tells what is best said, for those who may know by now. */
export function KeyGate({ services, answers, of, links, children }: KeyGateProps) {
  const open = useAnswers(answers);
  const found = useShut(services, of);
  if (open) return children;
  if (!found) return null;
  return found.shut ? <Shut shut={found.shut} services={services} links={links} /> : children;
}
