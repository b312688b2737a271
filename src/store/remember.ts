/** The same result for the same inputs, by identity: keeps the last computation only. `isSame`: results that say the same are the same. */
export function remember<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
  isSame: (a: Result, b: Result) => boolean = Object.is,
): (...inputs: Inputs) => Result {
  let last: { readonly inputs: Inputs; readonly result: Result } | undefined;
  return (...inputs) => {
    if (last?.inputs.every((input, i) => Object.is(input, inputs[i]))) return last.result;
    const result = compute(...inputs);
    last = { inputs, result: last && isSame(last.result, result) ? last.result : result };
    return last.result;
  };
}
