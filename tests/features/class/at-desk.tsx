import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { ClassPage } from '../../../src/features/class/class-page.tsx';
import type { ClassRooms, ClassServices } from '../../../src/features/class/class-services.ts';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { ClassWindow } from '../../../src/session/room/class-view.ts';
import { AClass, SCENARIO } from '../../session/room/a-class.ts';
import { FakeLink } from '../../support/fake-link.ts';

export type TestLink = FakeLink<ClassWindow, ClassRequest>;

/** A class that is really played, and the instructor's page on it. */
export async function atDesk(change: Parameters<typeof AClass.open>[0] = {}) {
  const room = await AClass.open(change);
  const link: TestLink = new FakeLink<ClassWindow, ClassRequest>(room.desk);
  link.aheadBy = () => room.around.time - Date.now();
  link.answerWith(async (request) => {
    const told = await room.ask('desk', request);
    act(() => link.show(room.desk));
    return told;
  });
  const onScreen = vi.fn();
  render(
    <ClassPage
      services={servicesWith({ desk: () => link })}
      deskKey="KEY"
      onKey={vi.fn()}
      onScreen={onScreen}
      onLeave={vi.fn()}
    />,
  );
  await screen.findByRole('heading', { name: '讲台' });
  /** What others did meanwhile. */
  const catchUp = () => act(() => link.show(room.desk));
  return { room, link, onScreen, catchUp };
}

export function servicesWith(rooms: Partial<ClassRooms> = {}): ClassServices {
  const link: TestLink = new FakeLink<ClassWindow, ClassRequest>();
  link.go('refused', 'no-room');
  const scenarios = {
    list: () => [{ id: SCENARIO, title: '第五次来访', place: '接访大厅', minutes: 12 }],
  } as unknown as ClassServices['scenarios'];
  return {
    scenarios,
    classes: {
      online: async () => true,
      plans: async () => [],
      open: async () => undefined,
      desk: () => link,
      screen: () => link,
      ...rooms,
    },
  } as ClassServices;
}

/** A press, once the buttons have stood for a while. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => {
    if (button.closest('[data-settling]')) throw new Error('settling');
  });
  await userEvent.click(button);
}
