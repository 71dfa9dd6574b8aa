/**
 * The order in which an object's fields are written, by name; `true` is a value taken as it is. A shape for a list or
 * a map of named things is `each` of the shape of one of them.
 */
export type Shape =
  | true
  | { readonly each: Shape }
  | { readonly fields: () => Readonly<Record<string, Shape>> };

/** A record of named things, or a list of them. */
export const each = (shape: Shape): Shape => ({ each: shape });

/** An object with fields of its own; a function, because conditions hold conditions. */
export const fields = (of: () => Readonly<Record<string, Shape>>): Shape => ({ fields: of });

type Fields = Readonly<Record<string, unknown>>;

function ofFields(value: Fields, shapes: Readonly<Record<string, Shape>>, rest: 'keep' | 'drop'): Fields {
  const known = Object.keys(shapes).filter((name) => Object.hasOwn(value, name));
  const others = rest === 'keep' ? Object.keys(value).filter((name) => !Object.hasOwn(shapes, name)) : [];
  const entries = [...known, ...others].map((name): [string, unknown] => [
    name,
    inShape(value[name], shapes[name] ?? true, rest),
  ]);
  return Object.fromEntries(entries);
}

/**
 * The same value with the fields of its objects in the order of the shape. Fields the shape does not know follow in
 * their own order (`keep`) or are left out (`drop`). A value of another kind than the shape says is taken as it is.
 */
export function inShape(value: unknown, shape: Shape, rest: 'keep' | 'drop'): unknown {
  if (shape === true || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const item = 'each' in shape ? shape.each : shape;
    return value.map((part) => inShape(part, item, rest));
  }
  if ('fields' in shape) return ofFields(value as Fields, shape.fields(), rest);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, inShape(part, shape.each, rest)]),
  );
}
