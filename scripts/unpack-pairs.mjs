/** The text of pairs that `packed-pairs.js` has packed. */
export function unpackPairs(packed) {
  let code = 0;
  return packed.replace(/([A-Z]+)([a-z]+)/g, (_, step, bits) => {
    code += numberOf(step);
    return String.fromCodePoint(code, code ^ numberOf(bits));
  });
}

/** Letters of either case as digits from 0 to 25. */
function numberOf(letters) {
  return Array.from(letters).reduce((sum, each) => sum * 26 + parseInt(each, 36) - 10, 0);
}
