import { useEffect, useState } from 'react';
import type { Partner } from '../../core/mentor/session-parts.ts';
import type { MentorServices, Proposal } from './mentor-services.ts';

const NOTHING: Proposal = { dimensions: [], promise: undefined };
const NOBODY: readonly Partner[] = [];

interface Known {
  readonly people: readonly Partner[];
  readonly mentors: readonly Partner[];
  readonly trainees: readonly Partner[];
  readonly calibrated: string | null;
}

const once = (people: readonly Partner[]): Partner[] => [
  ...new Map(people.map((partner) => [partner.name, partner])).values(),
];

async function readKnown({ people, sessions }: MentorServices): Promise<Known> {
  const [{ me, others }, lines, calibrations] = await Promise.all([
    people(),
    sessions.lines(),
    sessions.calibrations(),
  ]);
  const all = [...(me.name === '' ? [] : [me]), ...others];
  const mentors = once(lines.map(({ mentor }) => mentor));
  const trainees = once(lines.map(({ trainee }) => trainee));
  return {
    people: all,
    mentors: mentors.length > 0 ? mentors : all.slice(0, 1),
    trainees: once([...trainees, ...all.filter(({ id }) => !mentors.some((mentor) => mentor.id === id))]),
    calibrated: calibrations.at(-1)?.at.slice(0, 10) ?? null,
  };
}

/** What the start page knows: the mentor and the trainee of last time stand there already. */
export function useStart(services: MentorServices) {
  const [known, setKnown] = useState<Known>();
  const [mentor, setMentor] = useState<string>();
  const [trainee, setTrainee] = useState<string>();
  const [proposed, setProposed] = useState<{ readonly of: string; readonly proposal: Proposal }>();
  useEffect(() => {
    let mine = true;
    readKnown(services).then(
      (found) => mine && setKnown(found),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [services]);
  const mentorNow = mentor ?? known?.mentors[0]?.name ?? '';
  const traineeNow = trainee ?? known?.trainees.find(({ name }) => name !== mentorNow)?.name ?? '';
  const who = known?.people.find(({ name }) => name === traineeNow.trim());
  useEffect(() => {
    if (!who) return undefined;
    let mine = true;
    services.propose(who).then(
      (proposal) => mine && setProposed({ of: who.name, proposal }),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [services, who]);
  return {
    mentor: mentorNow,
    setMentor,
    trainee: traineeNow,
    setTrainee,
    known: known?.people ?? NOBODY,
    mentors: known?.mentors ?? NOBODY,
    trainees: (known?.trainees ?? NOBODY).filter(({ name }) => name !== mentorNow),
    calibrated: known?.calibrated ?? null,
    proposal: proposed?.of === traineeNow.trim() ? proposed.proposal : NOTHING,
  };
}
