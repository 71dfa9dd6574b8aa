import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ScreenPage } from '../../../src/features/class/screen-page.tsx';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { ClassWindow } from '../../../src/session/room/class-view.ts';
import { AClass } from '../../session/room/a-class.ts';
import { FakeLink } from '../../support/fake-link.ts';
import { servicesWith, type TestLink } from './at-desk.tsx';

async function onScreen(change: Parameters<typeof AClass.open>[0] = {}) {
  const room = await AClass.open(change);
  await room.around.pass(50);
  const link: TestLink = new FakeLink<ClassWindow, ClassRequest>(room.window('screen', 'screen'));
  render(<ScreenPage services={servicesWith({ screen: () => link })} deskKey="KEY" />);
  return {
    room,
    link,
    catchUp: async () => {
      await room.around.pass(50);
      act(() => link.show(room.window('screen', 'screen')));
    },
  };
}

describe('the big screen', () => {
  it('says how to get in: address, number, code to scan, how many are there', async () => {
    await onScreen();
    expect(await screen.findByText('192.168.1.5:4173/k')).toBeInTheDocument();
    expect(screen.getByText('482913')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '进教室的二维码' })).toBeInTheDocument();
    expect(screen.getByText('已到 3 人')).toBeInTheDocument();
  });

  it('shows the way in again in the middle of a lesson, and goes on with it', async () => {
    const { room, catchUp } = await onScreen();
    await room.tellAll();
    await catchUp();
    await userEvent.click(screen.getByRole('button', { name: /号码 482913/ }));
    expect(screen.getByRole('img', { name: '进教室的二维码' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '接着上课' }));
    expect(screen.queryByRole('img', { name: '进教室的二维码' })).toBeNull();
    expect(document.querySelector('[data-kind]')).toHaveTextContent('周大爷：今天谁也别跟我说那五个字。');
  });

  it('needs no phone where there is no network', async () => {
    await onScreen({ join: { code: '', pass: '', addresses: [] } });
    expect(await screen.findByText(/举手表态/)).toBeInTheDocument();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('shows the line, then four answers by letters; counts and the best only once revealed', async () => {
    const { room, catchUp } = await onScreen();
    await room.tellAll();
    await catchUp();
    expect(document.querySelector('[data-kind]')).toHaveTextContent('今天谁也别跟我说那五个字。');
    expect(screen.queryByText('A')).toBeNull();
    await room.must('desk', { type: 'ask' });
    await room.vote({ a: room.mark('worst'), b: room.mark('best'), c: room.mark('worst') });
    await catchUp();
    for (const mark of ['A', 'B', 'C', 'D']) expect(screen.getByText(mark)).toBeInTheDocument();
    const before = document.body.innerHTML;
    expect(before).not.toContain('谈前');
    await room.must('desk', { type: 'reveal' });
    await catchUp();
    const items = screen.getAllByRole('listitem');
    const counts = items.map((item) => item.querySelector('b')?.textContent);
    expect([...counts].sort()).toEqual(['0', '0', '1', '2']);
  });

  it('shows how far everybody has come alone, in numbers', async () => {
    const { room, catchUp } = await onScreen();
    await room.must('desk', { type: 'way', way: 'alone' });
    await catchUp();
    expect(screen.getByRole('heading', { name: '各走各的' })).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('叫a');
  });

  it('says what to do where there is no class', async () => {
    render(<ScreenPage services={servicesWith()} deskKey="" />);
    expect(await screen.findByText(/在讲台上再开一次/)).toBeInTheDocument();
  });
});
