import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/button.tsx';
import { Meter } from '../../src/ui/meter.tsx';
import { PersonBadge } from '../../src/ui/person-badge.tsx';
import { RadioCards } from '../../src/ui/radio-cards.tsx';

it('a button does not send a form', () => {
  render(<Button>停一停</Button>);
  expect(screen.getByRole('button', { name: '停一停' })).toHaveAttribute('type', 'button');
});

it('radio cards report the value chosen', async () => {
  const onChange = vi.fn();
  const options = [
    { value: 1.5, label: '一倍半' },
    { value: 0, label: '不限时' },
  ];
  render(<RadioCards legend="等多久" value={1.5} options={options} onChange={onChange} />);
  expect(screen.getByRole('group', { name: '等多久' })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: '不限时' }));
  expect(onChange).toHaveBeenCalledWith(0);
});

it('a meter says in words what it draws', () => {
  render(<Meter label="怒气" value={3} max={5} />);
  expect(screen.getByText('3/5')).toBeVisible();
});

it('a badge says the mood in words and keeps a portrait from readers', () => {
  render(<PersonBadge name="周大爷" mood="suspicious" portrait={<img src="face.svg" alt="脸" />} />);
  expect(screen.getByText('将信将疑')).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});
