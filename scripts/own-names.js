const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { knownNames } = require("./known-names");
const { ownProperties } = require("./own-properties");
const { edited, instead, kindOf, parse, treeOf, walk } = require("./rewriting");

/**
 * A webpack loader: properties whose names only our own sources know get one or two letters for a name, which packs
 * better than the longest name found again. `names` gives those of {@link ownNames}.
 */
module.exports = function ownNamesLoader(source) {
  return renamed(source, this.resourcePath, this.getOptions().names());
};

module.exports.renamed = renamed;

module.exports.shortNames = shortNames;

/**
 * Short names for the properties that only types in these files declare, whatever the files `beside` them say, but for
 * those that the files of `kept` name.
 */
module.exports.ownNames = (files, kept, beside) => {
  const { own, uses } = ownProperties(files, beside);
  const taken = new Set();
  for (const file of kept) {
    walk(treeOf(file), ({ name }) => {
      taken.add(name?.text);
    });
  }
  return shortNames(own, uses, taken);
};

/** The shortest names for those of `own` most in use, but for those taken; none that is in use or that a library knows. */
function shortNames(own, uses, taken) {
  const free = PAIRS.filter(
    (pair) => !uses.has(pair) && !taken.has(pair) && !knownNames().has(pair)
  );
  return new Map(
    [...own]
      .filter((name) => name.length > 2 && !taken.has(name))
      .sort((a, b) => uses.get(b) - uses.get(a))
      .slice(0, free.length)
      .map((name, index) => [name, free[index]])
  );
}

/** All sources below a folder. */
module.exports.sourcesBelow = (folder, ending = /\.tsx?$/) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));

/** aa, ab … zz. */
const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The name of a group, where a pattern gives it or names it again, or in a text that becomes one. */
const GROUP = /(?<=\(\?<|\$<|\\k<)\w+(?=>)/g;

function renamed(source, file, names) {
  const edits = Array.from(source.matchAll(GROUP), ({ 0: group, index: start }) => ({
    start,
    end: start + group.length,
    by: names.get(group) ?? group,
  }));
  walk(parse(source, kindOf(file)), (node) => {
    const by = names.get(node.text);
    if (!by) return;
    if (isText(node)) edits.push(instead(node, `"${by}"`));
    else if (!ts.isIdentifier(node)) return;
    else if (namesProperty(node)) edits.push(instead(node, by));
    else if (isShort(node)) edits.push({ ...instead(node, `${by}: `), end: node.getStart() });
  });
  return edited(source, edits);
}

/** `"name" in object`, `Pick<Type, "name">`, `Record<"name", Type>`, `Type["name"]` */
function isText(node) {
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  if (!ts.isLiteralTypeNode(parent)) return parent.left === node && isIn(parent);
  const whole = ts.isUnionTypeNode(parent.parent) ? parent.parent : parent;
  if (ts.isIndexedAccessTypeNode(whole.parent)) return whole.parent.indexType === whole;
  const { typeName, expression = typeName } = whole.parent;
  return /^(?:Pick|Omit|Record)$/.test(expression?.text);
}

function isIn({ operatorToken }) {
  return operatorToken.kind === ts.SyntaxKind.InKeyword;
}

function namesProperty(node) {
  const { parent } = node;
  const isNamed =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isClassElement(parent) ||
    ts.isTypeElement(parent) ||
    ts.isJsxAttribute(parent);
  const isInType = ts.isQualifiedName(parent) && parent.right === node;
  return (isNamed && parent.name === node) || isInType || isTakenFrom(parent, node);
}

/** `{ name: other }` as a pattern. */
function isTakenFrom(parent, node) {
  return ts.isBindingElement(parent) && parent.propertyName === node;
}

/** `{ name }`, as an object or as a pattern. */
function isShort(node) {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name === node;
  return (
    ts.isBindingElement(parent) &&
    ts.isObjectBindingPattern(parent.parent) &&
    parent.name === node &&
    !parent.propertyName &&
    !parent.dotDotDotToken
  );
}
