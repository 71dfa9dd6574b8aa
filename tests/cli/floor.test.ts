import { describe, expect, test } from 'vitest';
import { findAboveFloor } from '../../src/cli/above-floor.ts';
import { FLOOR } from '../../src/cli/browser-data.ts';
import config from '../../vite.config.ts';

const css = (text: string) => findAboveFloor(text, '').map((finding) => finding.split(' (')[0]);
const js = (text: string) => findAboveFloor('', text).map((finding) => finding.split(' (')[0]);

test('the build aims at the oldest browser promised', () => {
  expect(config.build?.target).toBe(`chrome${FLOOR}`);
});

describe('CSS above Chromium 108', () => {
  test.each([
    ['.a{color:red;.b{color:blue}}', 'nesting'],
    ['@media (width>1px){.a{&:hover{color:red}}}', 'nesting'],
    ['@scope (.a){.b{color:red}}', '@scope'],
    ['.a{color:color-mix(in srgb,red,blue)}', 'color-mix'],
    ['.a{grid-template-columns:subgrid}', 'subgrid'],
    ['[popover]:popover-open{color:red}', ':popover-open'],
    ['.a{color:oklch(70% .1 200)}', 'oklch'],
    ['.a{transition-timing-function:linear(0,.5,1)}', 'linear'],
  ])('%s', (text, feature) => {
    expect(css(text)).toEqual([expect.stringContaining(feature)]);
  });

  test.each([
    '@keyframes a{0%{opacity:0}to{opacity:1}}',
    '@media (width>=600px){@layer b{.a:has(>b){height:100dvh}}}',
    '@container (width>1px){.a{text-wrap:balance;background:linear-gradient(red,blue)}}',
    '.a{color:red;color:oklch(70% .1 200)}',
    '@supports (color:color-mix(in srgb,red,blue)){.a{color:color-mix(in srgb,red,blue)}}',
    '.a:before{content:"}.b{&:hover{"}/* .a{.b{} */.c{animation:x 1s linear}',
    '.a{background:url("data:image/svg+xml;utf8,<svg>{color-mix(}")}',
  ])('allowed: %s', (text) => {
    expect(css(text)).toEqual([]);
  });
});

describe('JavaScript above Chromium 108', () => {
  test.each([
    'a.toSorted()',
    'Object.groupBy(a,b)',
    'Promise.withResolvers()',
    'm.values().map(f)',
    'x=/[\\p{L}--[a-z]]/v.test(a)',
    'e.showPopover()',
  ])('%s', (text) => {
    expect(js(text)).toHaveLength(1);
  });

  test.each([
    'a.sort()',
    '[...m.values()].map(f)',
    'a.findLast(f)',
    'x=a/b/v',
    'structuredClone(a)',
    'x=/a/u.test(b)',
  ])('allowed: %s', (text) => {
    expect(js(text)).toEqual([]);
  });
});
