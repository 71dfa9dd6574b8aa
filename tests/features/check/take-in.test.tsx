import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
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

type Shop = ReturnType<typeof shelf>;
const services = (): Shop => ({ ...shelf(), ...memoryStores() });
const own = (shop: Shop) => (
  <OwnSection versions={shop.versions} settings={shop.settings} links={libraryLinks} />
);
const sourceOf = (shop: Shop) =>
  versionedScenarios(shop.scenarios, 'none', async () =>
    keptScenarios(shop.scenarios, shop.versions, undefined, () => shop.settings.get().ownShelf),
  );

/** Presses 收下 for a scenario of this title, and what is asked then. */
async function takeIn(shop: Shop, title: string, answer?: string, id = scenario.id): Promise<string | null> {
  const user = userEvent.setup();
  const { unmount } = render(<TakeIn services={shop} scenario={{ ...scenario, id, title }} play={play} />);
  await user.click(screen.getByRole('button', { name: '收下，拿来练' }));
  if (answer !== undefined) await user.click(await screen.findByRole('button', { name: answer }));
  const href =
    answer === '不收了' ? null : (await screen.findByRole('link', { name: '去练' })).getAttribute('href');
  unmount();
  return href;
}

const listed = async (shop: Shop): Promise<(readonly [string | null, string | null])[]> => {
  const { unmount } = render(own(shop));
  await screen.findByRole('heading', { name: '自己带来的' });
  const links = screen
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')] as const);
  unmount();
  return links;
};

it('takes a passed file in under an id of its own, playable and listed apart', async () => {
  const shop = services();
  expect(await takeIn(shop, scenario.title)).toBe('#/play/own-queue-jumper');
  const source = sourceOf(shop);
  expect((await source.load('own-queue-jumper'))?.scenario.title).toBe(scenario.title);
  // The shipped one of that name is still the shipped one.
  expect((await source.load('queue-jumper'))?.scenario.id).toBe('queue-jumper');
  expect(await listed(shop)).toEqual([[scenario.title, '#/play/own-queue-jumper']]);
});

it('says that a shipped one of the same id is left alone', () => {
  render(<TakeIn services={services()} scenario={scenario} play={play} />);
  expect(screen.getByText(/自带的不会动/)).toBeVisible();
});

describe('two scenarios with one id', () => {
  it('are both kept, the second under an id of its own', async () => {
    const shop = services();
    await takeIn(shop, '李教员的课');
    expect(await takeIn(shop, '王教员的课', '两个都留')).toBe('#/play/own-queue-jumper-2');
    expect(await listed(shop)).toEqual(
      expect.arrayContaining([
        ['李教员的课', '#/play/own-queue-jumper'],
        ['王教员的课', '#/play/own-queue-jumper-2'],
      ]),
    );
    expect((await sourceOf(shop).load('own-queue-jumper-2'))?.scenario.title).toBe('王教员的课');
  });

  it('or the second takes the place of the first, whose runs keep their version', async () => {
    const shop = services();
    await takeIn(shop, '李教员的课');
    const first = await sourceOf(shop).load('own-queue-jumper');
    await takeIn(shop, '王教员的课', '换掉原来的');
    expect(await listed(shop)).toEqual([['王教员的课', '#/play/own-queue-jumper']]);
    const source = sourceOf(shop);
    expect((await source.load('own-queue-jumper'))?.scenario.title).toBe('王教员的课');
    const version = await source.load('own-queue-jumper', first?.hash, first?.rubricHash);
    expect(version?.scenario.title).toBe('李教员的课');
  });

  it('or nothing is taken in', async () => {
    const shop = services();
    await takeIn(shop, '李教员的课');
    await takeIn(shop, '王教员的课', '不收了');
    expect(await listed(shop)).toEqual([['李教员的课', '#/play/own-queue-jumper']]);
    expect(await shop.versions.list()).toHaveLength(1);
  });

  it('an earlier one can come back in place of the later, whatever the clock says', async () => {
    const shop = services();
    await takeIn(shop, '头一版');
    await takeIn({ ...shop, now: () => 0 }, '改过的', '换掉原来的');
    expect(await listed(shop)).toEqual([['改过的', '#/play/own-queue-jumper']]);
    await takeIn(shop, '头一版', '换掉原来的');
    expect(await listed(shop)).toEqual([['头一版', '#/play/own-queue-jumper']]);
  });

  it('and the very same twice is asked about by nobody', async () => {
    const shop = services();
    await takeIn(shop, '李教员的课');
    await takeIn(shop, '李教员的课');
    expect(await listed(shop)).toHaveLength(1);
  });
});

it('what is taken off the shelf is put back by one press, and its version is kept all the while', async () => {
  const shop = services();
  const user = userEvent.setup();
  await takeIn(shop, scenario.title);
  const { unmount } = render(own(shop));
  await user.click(await screen.findByRole('button', { name: `拿掉${scenario.title}` }));
  expect(screen.queryByRole('link', { name: scenario.title })).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('记录还在');
  // Whoever goes by the keyboard is where the way back is.
  expect(screen.getByRole('button', { name: `放回来：${scenario.title}` })).toHaveFocus();
  // Runs rest on the version: they are reviewed, gone on with and exported by it.
  const [version] = await shop.versions.list();
  expect(await sourceOf(shop).load('own-queue-jumper', version?.hash, version?.keyHash)).toBeDefined();
  await user.click(screen.getByRole('button', { name: `放回来：${scenario.title}` }));
  expect(screen.getByRole('link', { name: scenario.title })).toBeVisible();
  await user.click(screen.getByRole('button', { name: `拿掉${scenario.title}` }));
  unmount();
  // On the next visit it is off the page.
  render(own(shop));
  await waitFor(() => expect(screen.queryByRole('heading', { name: '自己带来的' })).not.toBeInTheDocument());
  expect(await shop.versions.list()).toHaveLength(1);
});

it('comes back where it is taken in again', async () => {
  const shop = services();
  await takeIn(shop, scenario.title);
  shop.settings.set({ ownShelf: { 'own-queue-jumper': null } });
  await takeIn(shop, scenario.title);
  expect(await listed(shop)).toHaveLength(1);
});

it('can be played where it is in memory only, and says that it goes with the page', async () => {
  const shop = services();
  const keep: typeof shop.versions.keep = async (version) => {
    await shop.versions.keep(version);
    return fail('full');
  };
  render(
    <TakeIn services={{ ...shop, versions: { ...shop.versions, keep } }} scenario={scenario} play={play} />,
  );
  await userEvent.click(screen.getByRole('button', { name: '收下，拿来练' }));
  expect(await screen.findByText('收下了，可还没存住')).toBeVisible();
  expect(screen.getByText(/要重新收/)).toBeVisible();
  expect(screen.queryByText(/没存下来/)).not.toBeInTheDocument();
  expect((await sourceOf(shop).load('own-queue-jumper'))?.scenario.title).toBe(scenario.title);
});

it('says so when it cannot be kept at all', async () => {
  const shop = shelf();
  const full = { ...shop, versions: { ...shop.versions, keep: async () => fail('full' as const) } };
  render(<TakeIn services={full} scenario={scenario} play={play} />);
  await userEvent.click(screen.getByRole('button', { name: '收下，拿来练' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('没存下来');
});
