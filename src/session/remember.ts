/**
 * A function that gives its last result again, the same object, while its inputs are the same ones. What draws a
 * view can then tell by identity that nothing has changed.
 */
export function remember<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return (...inputs) => {
    if (!last?.inputs.every((input, at) => Object.is(input, inputs[at])))
      last = { inputs, output: compute(...inputs) };
    return last.output;
  };
}
