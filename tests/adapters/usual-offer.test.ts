import { beforeEach, expect, it } from 'vitest';
import { usualOffer } from '../../src/adapters/usual-offer.ts';

beforeEach(() => localStorage.clear());

it('stands where nothing is known, and not once something else was on offer', () => {
  expect(usualOffer().stands()).toBe(true);
  usualOffer().note(false);
  expect(usualOffer().stands()).toBe(false);
  usualOffer().note(true);
  expect(usualOffer().stands()).toBe(true);
});

it('stands where nothing can be stored', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  } as unknown as Storage;
  const offer = usualOffer(full);
  offer.note(false);
  expect(offer.stands()).toBe(true);
});
