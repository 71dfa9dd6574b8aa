import type { ReactNode } from 'react';
import type { Answers } from '../../ports/answers.ts';
import { useTitle } from '../../ui/use-title.ts';
import { Door } from './door.tsx';
import { useAnswers } from './use-answers.ts';

interface BehindDoorProps {
  readonly answers: Answers;
  readonly home: string;
  readonly children: ReactNode;
}

const Closed = (props: Omit<BehindDoorProps, 'children'>) => {
  useTitle('出题与体检');
  return <Door {...props} />;
};

/** A page that shows answers, behind a page that says so. */
export function BehindDoor({ answers, home, children }: BehindDoorProps) {
  return useAnswers(answers) ? children : <Closed answers={answers} home={home} />;
}
