import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import { assetsOf } from './assets-of.ts';

export const seeAssets = new Projection(() => {
  const view = remember(assetsOf);
  return ({ context }) => view(context.program);
});
