import type { Role } from '../person/person-state.ts';
import type { Program } from './program.ts';

/** Whether somebody is the one a phase is about or stands beside; `phase` −1 is an interrupt. */
export const roleIn = (program: Pick<Program, 'people' | 'phases'>, person: number, phase: number): Role =>
  phase < 0
    ? (program.people[person]?.interruptRole ?? 'side')
    : program.phases[phase]?.main === person
      ? 'main'
      : 'side';
