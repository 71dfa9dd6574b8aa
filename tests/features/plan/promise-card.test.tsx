import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PromiseCard } from '../../../src/features/plan/promise-card.tsx';
import type { PlanServices } from '../../../src/features/plan/plan-services.ts';
import { aSession } from '../../support/mentor.ts';
import { NOW, shelf } from '../library/shelf.ts';

async function withPromise(as: 'trainee' | 'mentor') {
  const services: PlanServices = {
    ...shelf(),
    source: { drills: async () => [], questions: async () => [] },
  };
  const { id } = await services.profiles.current();
  const agreement = { text: '先归拢', dimension: null, due: new Date(NOW).toISOString().slice(0, 10) };
  const trainee = { id: as === 'trainee' ? id : 'somebody', name: '小李', unit: '' };
  const mentor = { id: as === 'mentor' ? id : 'mentor-1', name: '老周', unit: '' };
  await services.mentor.save(aSession({ mentor, trainee, agreement }));
  render(<PromiseCard services={services} />);
  return services;
}

it('reminds the trainee of what was promised until they have said what became of it', async () => {
  const services = await withPromise('trainee');
  expect(await screen.findByText(/先归拢/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '做了一些' }));
  await expect.poll(() => screen.queryByText(/先归拢/)).toBeNull();
  expect(await services.mentor.lines()).toMatchObject([{ agreementKept: { kept: 'partly' } }]);
});

it('is nothing to the mentor', async () => {
  const services = await withPromise('mentor');
  await services.mentor.lines();
  expect(screen.queryByText(/先归拢/)).toBeNull();
});
