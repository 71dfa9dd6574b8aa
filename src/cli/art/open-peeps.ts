import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { INK } from './ink.ts';

type Head = NonNullable<openPeeps.Options['head']>[number];

/** Stand-ins that the library takes for colours; each becomes a custom property of the portrait. */
const STANDINS = { skin: '111111', clothing: '222222', hair: '333333' } as const;
const COLOURS: Readonly<Record<string, string>> = {
  [`#${STANDINS.skin}`]: 'var(--skin)',
  [`#${STANDINS.clothing}`]: 'var(--cloth)',
  [`#${STANDINS.hair}`]: 'var(--hair)',
  '#000': INK,
  '#fff': '#fff',
};

const coloured = (text: string): string =>
  text.replace(/fill="(#[0-9a-f]+)"/g, (whole, colour: string) => {
    const by = COLOURS[colour];
    return by === undefined ? whole : `fill="${by}"`;
  });

/** Content of each `<g transform>` straight below the picture: head, face, beard, mask, glasses. */
function layers(svg: string): { readonly body: string; readonly head: string } {
  const bare = svg.replace(/<metadata[\s\S]*?<\/metadata>/, '').replace(/<mask[\s\S]*?<\/mask>/, '');
  const inner = bare.slice(bare.indexOf('<g mask=') + '<g mask="url(#viewboxMask)">'.length);
  const [body, rest = ''] = inner.split('<g transform="matrix(.99789 0 0 1 156 62)">');
  const [head] = rest.split('<g transform="translate(315 248)">');
  if (!body || !head)
    throw new Error('open-peeps draws in other layers than before: see src/cli/art/open-peeps.ts');
  return { body: coloured(body), head: coloured(`<g transform="matrix(.998 0 0 1 156 62)">${head}`) };
}

/** Shoulders and one head of Open Peeps (Pablo Stanley, CC0), without a face. */
export function peep(head: Head): { readonly body: string; readonly head: string } {
  const avatar = createAvatar(openPeeps, {
    seed: 'fixed',
    head: [head],
    face: ['serious'],
    skinColor: [STANDINS.skin],
    clothingColor: [STANDINS.clothing],
    headContrastColor: [STANDINS.hair],
    accessoriesProbability: 0,
    facialHairProbability: 0,
    maskProbability: 0,
  });
  return layers(avatar.toString());
}
