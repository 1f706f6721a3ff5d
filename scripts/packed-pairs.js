const path = require("node:path");
const ts = require("typescript");

const UNPACK = path.join(__dirname, "unpack-pairs.mjs");

/**
 * A webpack loader: a text of pairs of characters, which gzip can make nothing of, ships as numbers. Of each
 * pair, sorted, capitals say how far it is from the one before, and small letters in which bits its second
 * character is another than its first; `unpack-pairs.mjs` makes the text of them again.
 */
module.exports = function packedPairsLoader(source) {
  const tree = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  const [pairs] = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name }) => name.getText() === "PAIRS");
  const text = textOf(pairs.initializer);
  return [
    `import { unpackPairs } from ${JSON.stringify(UNPACK)};`,
    source.slice(0, pairs.initializer.pos),
    `unpackPairs("${packed(text)}")`,
    source.slice(pairs.initializer.end),
  ].join("\n");
};

/** What a text in several lines, put together with `+`, is in one. */
function textOf(node) {
  return ts.isBinaryExpression(node) ? textOf(node.left) + textOf(node.right) : node.text;
}

function packed(text) {
  const codes = Array.from(text, (character) => character.codePointAt(0));
  const pairs = codes.flatMap((code, index) => (index % 2 === 0 ? [[code, codes[index + 1]]] : []));
  return pairs
    .sort(([a], [b]) => a - b)
    .map(([code, other], index) => {
      const [before] = pairs[index - 1] ?? [0];
      return letters(code - before).toUpperCase() + letters(code ^ other);
    })
    .join("");
}

/** A number in letters: a to z are 0 to 25, ba is 26. */
function letters(number) {
  const before = number < 26 ? "" : letters(Math.floor(number / 26));
  return before + String.fromCharCode(97 + (number % 26));
}
