const ts = require("typescript");

/**
 * A webpack loader for CommonJS: `var React = require("react")` with `React.version` becomes
 * `require("react").version`. Webpack then sees which exports are used, and leaves the others out.
 */
module.exports = function directRequires(source) {
  const tree = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const edits = tree.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const { declarations } = statement.declarationList;
    const uses = declarations.map((declaration) => usesOf(declaration, tree));
    if (uses.some((use) => use === null)) return [];
    return [{ start: statement.getStart(tree), end: statement.end, text: "" }, ...uses.flat()];
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
};

/** How each `name.property` is written without the name; null where the name says more than a module. */
function usesOf({ name, initializer }, tree) {
  const isRequire =
    initializer &&
    ts.isCallExpression(initializer) &&
    initializer.expression.getText(tree) === "require";
  if (!isRequire) return null;
  const uses = [];
  let isPlain = true;
  const visit = (node) => {
    if (ts.isIdentifier(node) && node.text === name.getText(tree) && node !== name) {
      if (ts.isPropertyAccessExpression(node.parent)) {
        if (node.parent.expression === node) uses.push(node);
      } else isPlain = false;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const text = initializer.getText(tree);
  return isPlain ? uses.map((use) => ({ start: use.getStart(tree), end: use.end, text })) : null;
}
