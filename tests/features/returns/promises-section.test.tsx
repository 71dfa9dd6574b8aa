import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Leave } from '../../../src/core/returns/leave.ts';
import { PromisesSection } from '../../../src/features/returns/promises-section.tsx';
import type { ReturnCard } from '../../../src/ports/scenario-source.ts';
import { readPromises } from '../../../src/session/returns/read-promises.ts';
import { noon, promisedStores, withCallBack } from '../../support/promised.ts';

const links = {
  play: (scenario: string) => `#/play/${scenario}`,
  resume: (scenario: string, run: string) => `#/run/${scenario}/resume/${run}`,
  leave: '#/me',
};
const RETURN = 'fifth-visit-call-back';

interface World {
  readonly leaves?: readonly Leave[];
  /** Promises of the run beside the call, by how many days they fall due after. */
  readonly more?: readonly number[];
}

/** The list on a day of November; the call was promised on the 24th. */
async function listOn(day: number, { leaves = [], more = [] }: World = {}) {
  const stores = await promisedStores();
  const { id } = await stores.profiles.current();
  for (const leave of leaves) await stores.profiles.change(id, { leave: { ...leave, on: true } });
  const scenarios = withCallBack();
  const [call] = await scenarios.returns();
  if (!call) throw new Error('no return');
  const others = more.map(
    (days): ReturnCard => ({
      ...call,
      id: `other-${days}`,
      promise: `other-${days}`,
      days,
      what: `第${days}件`,
    }),
  );
  const services = {
    ...stores,
    scenarios: { ...scenarios, returns: async () => [call, ...others] },
    now: () => noon(day),
  };
  if (others.length > 0) {
    await readPromises(services);
    const [digest] = await stores.runs.digests();
    if (!digest) throw new Error('no digest');
    const promises = Object.fromEntries(
      others.map(({ promise, days }) => [promise, ['open', days] as const]),
    );
    await stores.runs.keepDigest({ ...digest, promises: { ...digest.promises, ...promises } });
  }
  render(<PromisesSection services={services} links={links} />);
  return { stores, list: await screen.findByRole('region', { name: '答应过的' }) };
}

describe('what was promised, on the start page', () => {
  it.each([
    [24, '明天'],
    [25, '今天'],
    [26, '迟了一天'],
    [27, '迟了两天'],
    [30, '迟了五天'],
    [31, '周大爷自己来了'],
  ])('on the %i. of November is told: %s', async (day, words) => {
    const { list } = await listOn(day);
    expect(within(list).getByText('打他手机，说法律援助中心怎么答复，成不成都打')).toBeVisible();
    expect(within(list).getByText(words)).toBeVisible();
    const way = within(list).queryByRole('link', { name: /去还这句话/ });
    if (day < 25) expect(way).toBeNull();
    else expect(way).toHaveAttribute('href', `#/play/${RETURN}`);
  });

  it('on leave nothing is late, nothing opens, and it says when it comes back', async () => {
    const { list } = await listOn(27, { leaves: [{ from: '2026-11-25', to: '2026-11-29' }] });
    expect(within(list).getByText('您在休假，这些都往后挪，不算迟。')).toBeVisible();
    expect(within(list).getByText('11月30日（周一）')).toBeVisible();
    expect(within(list).queryByText(/迟了/)).toBeNull();
    expect(within(list).queryByRole('link', { name: /去还/ })).toBeNull();
  });

  it('entered after its day, leave has it wait too', async () => {
    const { list } = await listOn(28, { leaves: [{ from: '2026-11-27', to: '2026-11-29' }] });
    expect(within(list).getByText('回来再说')).toBeVisible();
  });

  it('what is begun is gone on with', async () => {
    const { stores, list } = await listOn(25);
    const call = await withCallBack().load(RETURN);
    if (!call) throw new Error('no return');
    await stores.runs.create({
      ...{ format: 4, id: 'begun', scenario: RETURN, hash: call.hash, mode: 'self', seed: 1, patience: 1 },
      startedAt: '2026-11-25T02:00:00.000Z',
      carried: { facts: [], trust: {} },
      events: [{ type: 'choice', node: 'rings', choice: 'straight', ms: 900 }],
    });
    const { id } = await stores.profiles.current();
    await stores.profiles.change(id, { name: '李敏' });
    const link = await within(list).findByRole('link', { name: '接着说' });
    expect(link).toHaveAttribute('href', links.resume(RETURN, 'begun'));
    expect(within(list).getByText('说到一半')).toBeVisible();
  });

  it('shows three, and folds the rest', async () => {
    const { list } = await listOn(25, { more: [0, 2, 9] });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => within(item).queryByText(/第|打他/)?.textContent)).toEqual([
      '第0件',
      '打他手机，说法律援助中心怎么答复，成不成都打',
      '第2件',
      '第9件',
    ]);
    expect(within(list).getByText('还有 1 件')).toBeVisible();
    const [, , , folded] = items;
    expect(folded?.closest('details')).not.toBeNull();
  });

  it('is nothing where nothing is promised', async () => {
    const stores = await promisedStores({ startedFrom: { run: 'earlier', decision: 2 } });
    const services = { ...stores, scenarios: withCallBack(), now: () => noon(25) };
    const { container } = render(<PromisesSection services={services} links={links} />);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(container).toBeEmptyDOMElement();
  });
});
