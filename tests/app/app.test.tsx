import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf } from '../../src/app/address.ts';
import { App } from '../../src/app/app.tsx';
import { shelf } from '../features/library/shelf.ts';
import { showDialogs } from '../ui/show-dialogs.ts';

interface PlayStub {
  readonly scenarioId: string;
  readonly start: unknown;
  readonly onStarted: (run: string) => void;
  readonly onFinished: (run: string) => void;
}

vi.mock('../../src/features/play/play-page.tsx', () => ({
  PlayPage: ({ scenarioId, start, onStarted, onFinished }: PlayStub) => {
    const [begun] = useState(() => JSON.stringify(start));
    if (scenarioId === 'broken') throw new Error('torn');
    return (
      <>
        <button type="button" onClick={() => onFinished('run-9')}>
          {scenarioId} {begun}
        </button>
        <button type="button" onClick={() => onStarted('run-9')}>
          说一句
        </button>
      </>
    );
  },
}));
// What is built into the app is built by a plugin these tests do without.
vi.mock('../../src/adapters/bundled/practice-source.ts', () => ({
  bundledPractice: { drills: async () => [], questions: async () => [] },
}));
vi.mock('../../src/adapters/bundled/shelf.ts', () => ({ bundledShelf: {} }));
vi.mock('../../src/adapters/bundled/cards.ts', () => ({ bundledCards: [] }));
vi.mock('../../src/adapters/bundled/beat-source.ts', () => ({ bundledBeat: async () => undefined }));
vi.mock('../../src/app/openings.ts', () => ({ bundledOpening: async () => undefined }));
vi.mock('../../src/adapters/bundled/lesson-source.ts', () => ({ bundledLessons: async () => [] }));
vi.mock('../../src/adapters/bundled/mentor-source.ts', () => ({ bundledMentor: {} }));
vi.mock('../../src/features/review/review-page.tsx', () => ({
  ReviewPage: ({ run }: { readonly run: string }) => <h1>复盘 {run}</h1>,
}));

const go = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
  });

async function open(hash: string) {
  window.history.replaceState(null, '', hash);
  render(<App services={shelf()} address={addressOf({})} />);
  return userEvent.setup();
}

beforeEach(() => {
  showDialogs();
  window.scrollTo = vi.fn();
});

describe('pages', () => {
  it('start at the library', async () => {
    await open('#/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('说得来话');
    await waitFor(() => expect(document.title).toBe('说得来'));
  });

  it('hand a deep link to the play page', async () => {
    await open('#/run/fifth-visit/exam');
    expect(await screen.findByText('fifth-visit {"kind":"new","mode":"exam"}')).toBeVisible();
  });

  it('go from a finished run to its review, and not back into another run', async () => {
    const user = await open('#/play/fifth-visit');
    const before = window.history.length;
    await user.click(await screen.findByRole('button', { name: /fifth-visit/ }));
    expect(await screen.findByRole('heading', { name: '复盘 run-9' })).toBeVisible();
    expect(window.location.hash).toBe('#/review/run-9');
    expect(window.history.length).toBe(before);
  });

  it('give a run that has begun an address a reload comes back to, and let it stand', async () => {
    const user = await open('#/run/fifth-visit/exam');
    const before = window.history.length;
    const said = await screen.findByRole('button', { name: '说一句' });
    await user.click(said);
    await user.click(said);
    expect(window.location.hash).toBe('#/run/fifth-visit/resume/run-9');
    expect(window.history.length).toBe(before);
    // The same page, not a new one: it still knows how it began, and the focus is where it was.
    expect(screen.getByRole('button', { name: /"mode":"exam"/ })).toBeVisible();
    expect(said).toHaveFocus();
    await go('#/about');
    await screen.findByRole('heading', { name: '说明与诚实' });
    await go('#/run/fifth-visit/resume/run-9');
    expect(await screen.findByText(/"kind":"resume","run":"run-9"/)).toBeVisible();
  });

  it('say what this is and is not', async () => {
    await open('#/about');
    expect(await screen.findByRole('heading', { name: '说明与诚实' })).toBeVisible();
    await waitFor(() => expect(document.title).toBe('说明与诚实 · 说得来'));
  });

  it('lead home from an address that is none', async () => {
    await open('#/nowhere');
    expect(await screen.findByRole('heading', { name: '没有这一页' })).toBeVisible();
    expect(screen.getByRole('link', { name: '回首页' })).toHaveAttribute('href', '#/');
  });

  it('put focus in the new page, at its top', async () => {
    await open('#/about');
    await screen.findByRole('heading', { name: '说明与诚实' });
    await go('#/');
    await screen.findByRole('heading', { name: '情景' });
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  });
});

describe('a page that breaks', () => {
  it('says what is safe and leaves the rest of the app standing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open('#/play/broken');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('已经存下的练习都在');
    await go('#/about');
    expect(await screen.findByRole('heading', { name: '说明与诚实' })).toBeVisible();
  });
});

describe('settings', () => {
  it('open from the bar and by key on any page, and close again', async () => {
    const user = await open('#/about');
    await user.click(screen.getByRole('button', { name: '设置' }));
    expect(await screen.findByRole('dialog', { name: '设置' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '好了' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>},{/Control}');
    expect(await screen.findByRole('dialog', { name: '设置' })).toBeVisible();
  });
});
