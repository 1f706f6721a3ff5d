const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { edited, parse, walk } = require("./rewriting");

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
 * Short names for the properties that interfaces in these files declare, but for those that stand there as texts, that
 * exports or groups of patterns bear, or that the language, the browser, Office, React, fflate or saxes knows, and those
 * of the files to be `kept`.
 */
module.exports.ownNames = (files, kept) => {
  const own = new Set();
  const uses = new Map();
  const taken = new Set();
  for (const file of files) {
    const tree = treeOf(file);
    for (const [, group] of tree.text.matchAll(/\(\?<(\w+)>/g)) taken.add(group);
    walk(tree, (node) => {
      if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
      if (isDeclared(node)) own.add(node.name.text);
      if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent)) taken.add(node.text);
      if (isExported(node) || ts.isParameterPropertyDeclaration(node, node.parent)) {
        taken.add(node.name?.text);
      }
    });
  }
  for (const file of kept) {
    walk(treeOf(file), ({ name }) => {
      taken.add(name?.text);
    });
  }
  return shortNames(own, uses, taken);
};

/** The shortest names for those of `own` most in use, by how often each is; none for those `taken` or in a library. */
function shortNames(own, uses, taken) {
  const isFree = (name) => !taken.has(name) && !knownNames().has(name);
  const free = PAIRS.filter((pair) => isFree(pair) && !own.has(pair));
  return new Map(
    [...own]
      .filter((name) => name.length > 2 && isFree(name))
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

const FOLDER = path.join(__dirname, "..", "node_modules");

/** aa, ab … zz. */
const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

function renamed(source, file, names) {
  const edits = [];
  walk(parse(source, kindOf(file)), (node) => {
    const by = ts.isIdentifier(node) && names.get(node.text);
    if (by && namesProperty(node)) edits.push({ start: node.getStart(), end: node.end, by });
    else if (by && isShort(node)) {
      edits.push({ start: node.getStart(), end: node.getStart(), by: `${by}: ` });
    }
  });
  return edited(source, edits);
}

function namesProperty(node) {
  const { parent } = node;
  const isNamed =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isAccessor(parent) ||
    ts.isJsxAttribute(parent);
  return (isNamed && parent.name === node) || isTakenFrom(parent, node);
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

function isDeclared(node) {
  return (ts.isPropertySignature(node) || ts.isMethodSignature(node)) && ts.isIdentifier(node.name);
}

function isExported(node) {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

let known;
/** The names that others know, read once for all that is built. */
function knownNames() {
  if (!known) {
    known = new Set();
    for (const file of libraries()) {
      walk(treeOf(file), ({ name }) => {
        known.add(name?.text);
      });
    }
  }
  return known;
}

/** What declares the names that others know. */
function libraries() {
  const folder = path.dirname(require.resolve("typescript"));
  const language = fs
    .readdirSync(folder)
    .filter((file) => /^lib\.(?:dom|es)/.test(file))
    .map((file) => path.join(folder, file));
  const others = [
    "@types/node/globals.d.ts",
    "@types/office-js/index.d.ts",
    "@types/react/index.d.ts",
    "csstype/index.d.ts",
    "fflate/lib/index.d.ts",
    "saxes/saxes.d.ts",
  ].map((file) => path.join(FOLDER, file));
  return [...language, ...others];
}

function treeOf(file) {
  return parse(fs.readFileSync(file, "utf8"), kindOf(file));
}

function kindOf(file) {
  if (file.endsWith(".json")) return ts.ScriptKind.JSON;
  return file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}
