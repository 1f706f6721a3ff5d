const ts = require("typescript");

/**
 * What holds throughout in a page that React draws from nothing: only `hydrateRoot`, which the pane
 * doesn't call, would take over what a server has drawn.
 */
const VALUES = { isHydrating: "false", isDehydrated: "false", dehydrated: "null" };

/**
 * Kinds of components, hooks and actions of forms that the pane has none of, and what errors would say of components' places. A
 * component that is a class would fail at once.
 */
const UNUSED = {
  updateClassComponent: "throw Error('A class draws nothing here.');",
  updateSuspenseListComponent: "",
  mountActionState: "",
  updateActionStateImpl: "",
  rerenderActionState: "",
  useMemoCache: "",
  setPropOnCustomElement: "",
  extractEvents$1: "",
  getStackByFiberInDevAndProd: 'return "";',
};

/**
 * What the pane has no use for: style sheets, scripts and `<meta>` that components draw would be moved
 * into the page's head and loaded ahead. As it is they would stay where they are drawn.
 */
const ANSWERS = {
  isHostHoistableType: "return false;",
  getResource: "",
  acquireResource: "",
  suspendResource: "",
  insertSuspendedStylesheets: "",
  prefetchDNS: "",
  preconnect: "",
  preload: "",
  preloadModule: "",
  preinitScript: "",
  preinitStyle: "",
  preinitModuleScript: "",
  ...UNUSED,
};

/**
 * A webpack loader for `react-dom/client`: writes down what the minifier can't know, so that it leaves
 * out what never runs. Fails where another version of React has other names.
 */
module.exports = function reactClientLoader(source) {
  const tree = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const edits = [];
  const missing = new Set([...Object.keys(VALUES), ...Object.keys(ANSWERS)]);
  const write = (node, name, text) => {
    missing.delete(name);
    edits.push({ start: node.getStart(tree), end: node.end, text });
  };
  const visit = (node, parameters) => {
    const value = readName(node);
    if (Object.hasOwn(VALUES, value) && !parameters.has(value)) {
      write(node, value, VALUES[value]);
    } else if (ts.isFunctionDeclaration(node) && Object.hasOwn(ANSWERS, node.name.text)) {
      write(node.body, node.name.text, `{${ANSWERS[node.name.text]}}`);
    } else {
      const own = ts.isFunctionLike(node) ? node.parameters.map(({ name }) => name.text) : [];
      const known = own.length > 0 ? new Set([...parameters, ...own]) : parameters;
      ts.forEachChild(node, (child) => visit(child, known));
    }
  };
  visit(tree, new Set());
  if (missing.size > 0) throw new Error(`React's client has no ${[...missing].join(", ")}.`);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
};

/** The name of the variable or property that is read here; empty where none is, or it is written. */
function readName(node) {
  const { parent } = node;
  const isWritten =
    parent &&
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (isWritten) return "";
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isIdentifier(node)) return "";
  const isNamed = parent.name === node || ts.isLabeledStatement(parent);
  return isNamed ? "" : node.text;
}
