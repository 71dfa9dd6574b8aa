import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { TraineeStage } from '../../../src/features/mentor/trainee-stage.tsx';
import type { SessionRequest } from '../../../src/core/mentor/room/session-request.ts';
import type { MentorScreen } from '../../../src/session/room/mentor/mentor-view.ts';
import { ASession } from '../../session/room/mentor/a-session.ts';

const show = (view: MentorScreen) => {
  const send = vi.fn((_request: SessionRequest) => undefined);
  render(<TraineeStage screen={view} send={send} beside={undefined} atEnd={null} />);
  return send;
};

it('tells the first line without being asked, and no second one', async () => {
  const session = await ASession.open();
  await session.must('screen', { type: 'agree' });
  const [opening, ...more] = show(session.screen).mock.calls.flat();
  expect(more).toEqual([]);
  await session.must('screen', opening as SessionRequest);
  expect(session.screen.stage?.line).toMatchObject({ text: '人还没进门，声先进来了。' });
  expect(show(session.screen)).not.toHaveBeenCalled();
});

it('tells nothing while the mentor has stopped it', async () => {
  const session = await ASession.open();
  await session.must('screen', { type: 'agree' });
  await session.must('desk', { type: 'stop' });
  expect(show(session.screen)).not.toHaveBeenCalled();
  expect(screen.getByRole('heading', { name: '老周叫停了' })).toBeInTheDocument();
});
