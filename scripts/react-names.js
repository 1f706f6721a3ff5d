const fs = require("node:fs");
const ts = require("typescript");
const { knownNames } = require("./known-names");
const { renamed, shortNames } = require("./own-names");
const { isAssignment, parse, walk } = require("./rewriting");

/**
 * A webpack loader for `react-dom/client`: properties of what only the client makes and reads get two letters for a
 * name, but for those that stand anywhere in the `others`, which are given what it makes.
 */
module.exports = function reactNamesLoader(source) {
  return renamed(source, this.resourcePath, namesOf(source, this.getOptions().others()));
};

function namesOf(source, others) {
  const uses = new Map();
  const [written, read, taken] = [new Set(), new Set(), new Set()];
  walk(parse(source), (node) => {
    if (ts.isStringLiteral(node)) taken.add(node.text);
    if (!node.parent || !isProperty(node)) return;
    uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
    (isWritten(node.parent) ? written : read).add(node.text);
  });
  for (const file of others) {
    walk(parse(fs.readFileSync(file, "utf8")), (node) => {
      if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) taken.add(node.text);
    });
  }
  const own = new Set([...written].filter((name) => read.has(name) && !knownNames().has(name)));
  return shortNames(own, uses, taken);
}

function isProperty(node) {
  const { parent } = node;
  const isNamed = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent);
  return isNamed && parent.name === node && ts.isIdentifier(node);
}

/** `{ lanes: 0 }`, `fiber.lanes = 0` */
function isWritten(place) {
  const { parent } = place;
  return ts.isPropertyAssignment(place) || (isAssignment(parent) && parent.left === place);
}
