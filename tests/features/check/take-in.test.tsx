import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { memoryStores } from '../../../src/adapters/memory/memory-stores.ts';
import { keptScenarios } from '../../../src/adapters/versions/kept-scenarios.ts';
import { versionedScenarios } from '../../../src/adapters/versions/versioned-scenarios.ts';
import { TakeIn } from '../../../src/features/check/take-in.tsx';
import { OwnSection } from '../../../src/features/library/own-section.tsx';
import { fail } from '../../../src/core/shared/result.ts';
import { loadFixture } from '../../support/load.ts';
import { shelf } from '../library/shelf.ts';

const { scenario } = loadFixture('queue-jumper');
const play = (id: string) => `#/play/${id}`;
const libraryLinks = { play } as Parameters<typeof OwnSection>[0]['links'];

it('takes a passed file in under an id of its own: playable, listed apart, and to be had away again', async () => {
  const services = { ...shelf(), ...memoryStores() };
  const user = userEvent.setup();
  const { unmount } = render(<TakeIn services={services} scenario={scenario} play={play} />);
  await user.click(screen.getByRole('button', { name: '收下，拿来练' }));
  expect(await screen.findByRole('link', { name: '去练' })).toHaveAttribute(
    'href',
    '#/play/own-queue-jumper',
  );
  unmount();

  const source = versionedScenarios(services.scenarios, 'none', async () =>
    keptScenarios(services.scenarios, services.versions),
  );
  const program = await source.load('own-queue-jumper');
  expect(program?.scenario).toMatchObject({ id: 'own-queue-jumper', title: scenario.title });
  // The shipped one of that name is still the shipped one.
  expect((await source.load('queue-jumper'))?.scenario.id).toBe('queue-jumper');

  render(<OwnSection versions={services.versions} links={libraryLinks} />);
  expect(await screen.findByRole('link', { name: scenario.title })).toHaveAttribute(
    'href',
    '#/play/own-queue-jumper',
  );
  await user.click(screen.getByRole('button', { name: `拿掉${scenario.title}` }));
  await waitFor(() => expect(screen.queryByRole('link', { name: scenario.title })).not.toBeInTheDocument());
  expect(await services.versions.list()).toEqual([]);
});

it('of several versions of one scenario lists the newest', async () => {
  const services = { ...shelf(), ...memoryStores() };
  const user = userEvent.setup();
  for (const [title, at] of [
    ['头一版', 1],
    ['改过的', 2],
  ] as const) {
    const { unmount } = render(
      <TakeIn
        services={{ ...services, now: () => at * 1000 }}
        scenario={{ ...scenario, title }}
        play={play}
      />,
    );
    await user.click(screen.getByRole('button', { name: '收下，拿来练' }));
    await screen.findByRole('link', { name: '去练' });
    unmount();
  }
  render(<OwnSection versions={services.versions} links={libraryLinks} />);
  expect(await screen.findByRole('link', { name: '改过的' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '头一版' })).not.toBeInTheDocument();
});

it('says so when it cannot be stored', async () => {
  const services = shelf();
  const full = { ...services, versions: { ...services.versions, keep: async () => fail('full' as const) } };
  render(<TakeIn services={full} scenario={scenario} play={play} />);
  await userEvent.click(screen.getByRole('button', { name: '收下，拿来练' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('没存下来');
});
