/**
 * Makes a value when it is first asked for, and keeps it: one letter needs one language, and little of that.
 *
 * @example const words = once(() => new RegExp(list.join('|'), 'gu')); words() === words() // true
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
