const fs = require("node:fs");
const ts = require("typescript");

/**
 * JavaScript with other text for some of its nodes. `edit` is asked about each node and says what is
 * written from where to where; nodes that an edit covers aren't asked about.
 */
function rewrite(source, edit) {
  const edits = [];
  walk(parse(source), (node) => {
    const found = edit(node);
    if (found) edits.push(found);
    return found;
  });
  return edited(source, edits);
}

/** A text with something else written from where to where. */
function edited(source, edits) {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), source);
}

function parse(source, kind = ts.ScriptKind.TSX) {
  return ts.createSourceFile("", source, ts.ScriptTarget.Latest, true, kind);
}

/** What a file says, by its ending. */
function treeOf(file) {
  return parse(fs.readFileSync(file, "utf8"), kindOf(file));
}

function kindOf(file) {
  if (file.endsWith(".json")) return ts.ScriptKind.JSON;
  return file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** Calls `visit` with each node, but for those within what it says is done. */
function walk(node, visit) {
  const done = visit(node);
  ts.forEachChild(node, (child) => {
    if (!done || child.end <= done.start || done.end <= child.getStart()) walk(child, visit);
  });
}

/** What is certain of a node by a table of {@link knownBy}: by what text, and the edit that writes it; null otherwise. */
function certain(node, table) {
  const text = knownBy(node).find((known) => Object.hasOwn(table, known));
  return text ? [text, instead(node, table[text])] : null;
}

/** Writes something for a whole node. */
function instead(node, by) {
  return { start: node.getStart(), end: node.end, by };
}

/** Takes an entry out of a list or an object, with its comma. */
function withoutEntry(node) {
  const comma = node.getSourceFile().text[node.end] === "," ? 1 : 0;
  return { start: node.pos, end: node.end + comma, by: "" };
}

/** Leaves a case no way in: what stands there comes after the `break` of the one before. */
function withoutCase(node) {
  const by = node === node.parent.clauses[0] ? "case NaN: break;" : "";
  return { start: node.getStart(), end: node.statements.pos, by };
}

/** The texts that tables know a node by: a name where it is read, `name()` where it is called, operations and calls. */
function knownBy(node) {
  if (ts.isBinaryExpression(node)) return [node.getText()];
  if (ts.isCallExpression(node)) return [node.getText(), `${node.expression.getText()}()`];
  return readNames(node);
}

/** The names of what is read here, of a property with and without what it is of; none where it is written. */
function readNames(node) {
  const { parent } = node;
  if (isAssignment(parent) && parent.left === node) return [];
  if (ts.isPropertyAccessExpression(node)) return [node.getText(), node.name.text];
  const isRead = ts.isIdentifier(node) && parent.name !== node && !ts.isLabeledStatement(parent);
  return isRead && !isParameter(node) ? [node.text] : [];
}

/** Whether it writes something, be it by what stood there: `a = b`, `a |= b`. */
function isAssignment(node) {
  return (
    node && ts.isBinaryExpression(node) && /^(?:=|[^=!<>]+=)$/.test(node.operatorToken.getText())
  );
}

/** Whether a function around it has a parameter of that name. */
function isParameter({ text, parent }) {
  return ts.findAncestor(
    parent,
    (around) =>
      ts.isFunctionLike(around) && around.parameters.some(({ name }) => name.text === text)
  );
}

/** What a comparison comes to where both sides are the same; undefined where nothing is compared. */
function ifEqual(node) {
  const operator = ts.isBinaryExpression(node) && node.operatorToken.getText();
  return { "===": true, "!==": false }[operator];
}

module.exports = {
  certain,
  edited,
  ifEqual,
  instead,
  isAssignment,
  kindOf,
  knownBy,
  parse,
  rewrite,
  treeOf,
  walk,
  withoutCase,
  withoutEntry,
};
