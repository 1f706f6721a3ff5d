const ts = require("typescript");
const { edited, parse, walk } = require("./rewriting");

/**
 * A webpack loader: what is taken apart (`({ text }) => text`) is read where it is used (`(it) => it.text`), as gzip finds
 * names of properties again and the letters that patterns give them are never the same. It is the same there: left alone
 * is what the source writes to, and what is read after a wait or where entries are set whose names aren't written out.
 */
module.exports = function readInPlaceLoader(source) {
  const tree = parse(
    source,
    /\.tsx$/.test(this.resourcePath) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  );
  const written = writtenIn(tree);
  const edits = [];
  let count = 0;
  walk(tree, (node) => {
    if (ts.isObjectBindingPattern(node) && !ts.isBindingElement(node.parent)) {
      count += 1;
      edits.push(...inPlace(node, `$${count}`, written));
    }
  });
  return edited(source, edits);
};

/** The edits that name what a pattern takes apart, and read it where it is used; none where the pattern is to stay. */
function inPlace(pattern, name, written) {
  const scope = scopeOf(pattern.parent);
  const paths = pathsOf(pattern);
  if (!scope || !paths || [...paths.values()].flat().some((part) => written.has(part))) return [];
  const edits = [{ start: pattern.getStart(), end: pattern.end, by: name }];
  let isSame = true;
  walk(scope, (node) => {
    if (node === pattern) return edits[0];
    if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) isSame = false;
    if (writesUnknown(node) || paths.has(targetOf(node)?.text)) isSame = false;
    const path = ts.isIdentifier(node) && !namesOther(node) && paths.get(node.text);
    if (!path) return undefined;
    const isShort = ts.isShorthandPropertyAssignment(node.parent);
    // Something else within has the same name.
    if (node.parent.name === node && !isShort) isSame = false;
    const read = [name, ...path].join(".");
    edits.push({
      start: node.getStart(),
      end: node.end,
      by: isShort ? `${node.text}: ${read}` : read,
    });
    return undefined;
  });
  return isSame ? edits : [];
}

/** By which names each name of a pattern is reached; null where it does more than that. */
function pathsOf(pattern) {
  if (!ts.isObjectBindingPattern(pattern)) return null;
  const paths = new Map();
  for (const { name, propertyName = name, initializer, dotDotDotToken } of pattern.elements) {
    if (initializer || dotDotDotToken || !ts.isIdentifier(propertyName)) return null;
    const inner = ts.isIdentifier(name) ? [[name.text, []]] : pathsOf(name);
    if (!inner) return null;
    for (const [own, path] of inner) paths.set(own, [propertyName.text, ...path]);
  }
  return paths;
}

/** Where the names of a parameter or a constant are known; null for anything else. */
function scopeOf(declaration) {
  if (ts.isParameter(declaration)) return declaration.parent;
  const { flags, parent } = declaration.parent;
  if (!(flags & ts.NodeFlags.Const)) return null;
  return ts.isForOfStatement(parent) ? parent : parent.parent;
}

/** Whether an identifier names a property, or an element or its attribute. */
function namesOther(node) {
  const { parent } = node;
  const isNamed =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isJsxAttribute(parent);
  const isElement = parent.tagName === node && /^[a-z]/.test(node.text);
  return (isNamed && parent.name === node) || parent.propertyName === node || isElement;
}

/** The properties that a source writes to by their names. */
function writtenIn(tree) {
  const names = new Set();
  walk(tree, (node) => {
    const target = targetOf(node);
    if (target && ts.isPropertyAccessExpression(target)) names.add(target.name.text);
  });
  return names;
}

/** Whether something is written to whose name isn't written out. */
function writesUnknown(node) {
  const target = targetOf(node);
  const isKnown = !target || ts.isIdentifier(target) || ts.isPropertyAccessExpression(target);
  return !isKnown || (ts.isPropertyAccessExpression(node) && node.name.text === "assign");
}

/** What is written to; undefined where nothing is. */
function targetOf(node) {
  const operator = node.operatorToken?.kind ?? node.operator;
  const isStep = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(operator);
  const isAssigned =
    operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
  return isStep ? node.operand : isAssigned ? node.left : undefined;
}
