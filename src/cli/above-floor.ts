import type { Identifier } from '@mdn/browser-compat-data';
import * as csstree from 'css-tree';
import { aboveFloor, cssFunctions, feature, newMethods } from './browser-data.ts';

// What an older browser leaves out without harm: the page reads and works the same.
const HARMLESS = new Set([
  'text-wrap',
  'text-wrap-style',
  'field-sizing',
  'scrollbar-color',
  'scrollbar-width',
  'print-color-adjust',
]);
const FUNCTIONS = cssFunctions();
const METHODS = newMethods();

/** Syntax the data has no name of its own for: the number is the version that brought it. */
const SCRIPT_SYNTAX: readonly (readonly [name: string, since: number, pattern: RegExp])[] = [
  [
    'RegExp v flag',
    112,
    /(?:[(=,:;!&|?]|return)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuy]*v[dgimsuy]*\b/,
  ],
  [
    'iterator helpers',
    122,
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|toArray|some|every|find|reduce|forEach)\(/,
  ],
  ['popover', 114, /\bpopover(?:Target)?:(?:`|")/],
];

type Note = (name: string, found: Identifier | undefined) => void;

/** What one value uses that came after the floor: its functions, and keywords the property learnt later. */
function inValue(declaration: csstree.Declaration, note: Note): void {
  csstree.walk(declaration.value, (node) => {
    if (node.type === 'Function') note(`${node.name}()`, FUNCTIONS.get(node.name));
    if (node.type === 'Identifier')
      note(node.name, feature('css', 'properties', declaration.property, node.name));
  });
}

function inSelector(rule: csstree.Rule, note: Note): void {
  csstree.walk(rule.prelude, (node) => {
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
      note(`:${node.name}`, feature('css', 'selectors', node.name));
    if (node.type === 'Nth' && node.selector)
      note(':nth-child(of)', feature('css', 'selectors', 'nth-child', 'of_syntax'));
  });
}

/** Everything in a stylesheet that needs a newer browser: `feature (since): where`. */
function inStyles(text: string): string[] {
  const findings: string[] = [];
  const noteAt =
    (node: csstree.CssNode): Note =>
    (name, found) => {
      const version = aboveFloor(found);
      if (version !== undefined)
        findings.push(`${name} (${version}): ${csstree.generate(node).slice(0, 80)}`);
    };
  csstree.walk(csstree.parse(text), function visit(node) {
    if (this.atrule?.name === 'supports') return; // asks before it uses
    if (node.type === 'Atrule') noteAt(node)(`@${node.name}`, feature('css', 'at-rules', node.name));
    // A rule inside a rule: read as one where it begins with `&`, else as a piece of the block that is no declaration.
    const nested =
      node.type === 'Rule' ? this.rule !== null && this.rule !== node : isNestedText(node, this.block);
    if (nested) noteAt(node)('nesting', feature('css', 'selectors', 'nesting'));
    if (node.type === 'Rule') inSelector(node, noteAt(node));
    if (node.type !== 'Declaration' || this.atrule?.name === 'page' || saidBefore(node, this.block)) return;
    if (!HARMLESS.has(node.property))
      noteAt(node)(node.property, feature('css', 'properties', node.property));
    if (!HARMLESS.has(node.property)) inValue(node, noteAt(node));
  });
  return findings;
}

const isNestedText = (node: csstree.CssNode, block: csstree.Block | null): boolean =>
  node.type === 'Raw' && block !== null && node.value.includes('{');

/** A value the browser drops is harmless where the same property stands just before, in an older spelling. */
function saidBefore(declaration: csstree.Declaration, block: csstree.Block | null): boolean {
  for (const other of block?.children ?? []) {
    if (other === declaration) return false;
    if (other.type === 'Declaration' && other.property === declaration.property) return true;
  }
  return false;
}

const CALL = /(?:\b([A-Z]\w*))?\.(\w+)\(/g;

/** Calls no polyfill of ours covers. A library that asks before it calls (`typeof x.f=="function"?x.f(`) may. */
function inScript(text: string): string[] {
  const around = (index: number) => text.slice(Math.max(0, index - 30), index + 50);
  const calls = [...text.matchAll(CALL)].flatMap(({ 1: owner, 2: member = '', index }) => {
    const name = owner === undefined ? member : `${owner}.${member}`;
    const version = owner === undefined ? METHODS.instances.get(member) : METHODS.statics.get(name);
    const asked =
      text.slice(0, index).endsWith('?') && text.slice(Math.max(0, index - 40), index).includes('function');
    return version === undefined || asked ? [] : [`${name} (${version}): ${around(index)}`];
  });
  const syntax = SCRIPT_SYNTAX.flatMap(([name, version, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${name} (${version}): ${around(found.index)}`] : [];
  });
  return [...calls, ...syntax];
}

/** What in built CSS and JS needs a browser newer than the oldest promised: one `feature (since): where` a finding. */
export const findAboveFloor = (cssText: string, jsText: string): string[] => [
  ...inStyles(cssText),
  ...inScript(jsText),
];
