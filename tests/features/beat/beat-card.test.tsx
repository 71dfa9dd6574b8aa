import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BeatCard } from '../../../src/features/beat/beat-card.tsx';
import { beatServices, played } from './services.ts';

describe('the way to the beat on the start page', () => {
  it('is nothing until two scenarios have been played to an end', async () => {
    const services = beatServices();
    await played(services, 'fifth-visit/good');
    await played(services, 'fifth-visit/poor');
    const list = vi.spyOn(services.runs, 'list');
    const { container } = render(<BeatCard services={services} href="#/beat" />);
    await waitFor(() => expect(list).toHaveResolved());
    expect(container).toBeEmptyDOMElement();
  });

  it('is a picture with a link from then on', async () => {
    const services = beatServices();
    await played(services, 'fifth-visit/good');
    await played(services, 'four-doors/poor');
    render(<BeatCard services={services} href="#/beat" />);
    const link = await screen.findByRole('link', { name: /责任区/ });
    expect(link).toHaveAttribute('href', '#/beat');
    expect(link.querySelector('svg')).not.toBeNull();
    expect(link).toHaveTextContent('走过 2 处');
  });
});
