import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { ClassPage } from '../../../src/features/class/class-page.tsx';
import type { ClassRooms, ClassServices } from '../../../src/features/class/class-services.ts';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { ClassWindow } from '../../../src/session/room/class-view.ts';
import { AClass } from '../../session/room/a-class.ts';
import { FakeLink } from '../../support/fake-link.ts';
import { fakeServices } from './services.ts';

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
  const catchUp = async () => {
    await room.around.pass(50);
    act(() => link.show(room.desk));
  };
  return { room, link, onScreen, catchUp };
}

/** The page's services, with classes that are not under way unless said otherwise. */
export function servicesWith(rooms: Partial<ClassRooms> = {}): ClassServices {
  const { services } = fakeServices();
  return { ...services, classes: { ...services.classes, online: async () => true, ...rooms } };
}

/** A press, once the buttons have stood for a while. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => {
    if (button.closest('[data-settling]')) throw new Error('settling');
  });
  await userEvent.click(button);
}
