import { useEffect, useState } from 'react';
import { type CalibrationDue, ledHere, ownCalibration } from '../../core/mentor/calibration.ts';
import type { CalibrationRecord } from '../../core/mentor/calibration-record.ts';
import type { SeenLine } from '../../core/mentor/session-line.ts';
import type { Partner } from '../../core/mentor/session-parts.ts';
import { localDay } from '../../session/local-day.ts';
import type { MentorServices, Proposal } from './mentor-services.ts';

const NOTHING: Proposal = { dimensions: [], promise: undefined };
const NOBODY: readonly Partner[] = [];

interface Known {
  readonly people: readonly Partner[];
  readonly mentors: readonly Partner[];
  readonly trainees: readonly Partner[];
  /** Where whoever has this tab open stands with 校准. */
  readonly calibration: OwnCalibration;
}

interface OwnCalibration {
  readonly due: CalibrationDue;
  readonly sessions: number;
  /** Calendar day of the last whole one where this computer stands; null: never. */
  readonly day: string | null;
  /** Whether a mentor of this name is the person calibrated. */
  readonly isOf: (mentor: string) => boolean;
}

const once = (people: readonly Partner[]): Partner[] => [
  ...new Map(people.map((partner) => [partner.name, partner])).values(),
];

function calibrationOf(
  me: Partner,
  lines: readonly SeenLine[],
  records: readonly CalibrationRecord[],
): OwnCalibration {
  const isNamed = me.name !== '';
  const { due, sessions, last } = ownCalibration(records, lines, isNamed);
  const names = [me.name, ...ledHere(lines, isNamed).map(({ mentor }) => mentor.name)];
  return {
    ...{ due, sessions },
    day: last === undefined ? null : localDay(Date.parse(last)),
    isOf: (mentor) => !isNamed || names.includes(mentor.trim()),
  };
}

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
    calibration: calibrationOf(me, lines, calibrations),
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
    calibration: known?.calibration.isOf(mentorNow) ? known.calibration : undefined,
    proposal: proposed?.of === traineeNow.trim() ? proposed.proposal : NOTHING,
  };
}
