import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RouteError } from '../../src/app/route-error.tsx';

vi.mock('../../src/adapters/service-worker/is-outdated.ts', () => ({ isOutdated: async () => false }));

it('says that what was practised is stored where it is', () => {
  render(<RouteError error={new Error('a bug')} unsaved={false} />);
  expect(screen.getByRole('alert')).toHaveTextContent('存到了最后说的那一句');
  expect(screen.getByRole('alert')).toHaveTextContent('刷新一次');
});

it('says so where it is not, and does not send anybody to lose it', () => {
  render(<RouteError error={new TypeError('Failed to fetch dynamically imported module')} unsaved />);
  expect(screen.getByRole('alert')).toHaveTextContent('先别刷新');
  expect(screen.getByRole('alert')).not.toHaveTextContent('存到了最后说的那一句');
  expect(screen.getByRole('alert')).not.toHaveTextContent('刷新一次');
});
