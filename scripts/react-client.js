const ts = require("typescript");

/**
 * What holds throughout in a page that React draws from nothing: only `hydrateRoot`, which the pane
 * doesn't call, would take over what a server has drawn.
 */
const VALUES = { isHydrating: "false", isDehydrated: "false", dehydrated: "null" };

/**
 * Kinds of components that the pane has none of, by the numbers that React's fibers have for them: classes,
 * portals, strict mode, consumers of contexts, what forwards a ref, profilers, what waits for something to
 * load and what is hidden meanwhile, lazy ones and classes that wait, what a server left open, lists of
 * suspended ones, what React moves into the page's head, the page's own elements and activities. Any of them would fail at once, as one that React doesn't know.
 */
const UNUSED_KINDS = new Set([1, 4, 8, 9, 11, 12, 13, 16, 17, 18, 19, 22, 23, 26, 27, 31]);

/**
 * Classes that come late, hooks and actions of forms that the pane has none of, and what errors would say of
 * components' places.
 */
const UNUSED = {
  updateClassComponent: "throw Error('A class draws nothing here.');",
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
  const missing = new Set([...Object.keys(VALUES), ...Object.keys(ANSWERS), ...UNUSED_KINDS]);
  const write = (node, name, text) => {
    missing.delete(name);
    edits.push({ start: node.getStart(tree), end: node.end, text });
  };
  const visit = (node, parameters) => {
    const value = readName(node);
    const kind = unusedKind(node);
    if (kind && ts.isBinaryExpression(node)) {
      write(node, kind, String(node.operatorToken.getText(tree) === "!=="));
    } else if (Object.hasOwn(VALUES, value) && !parameters.has(value)) {
      write(node, value, VALUES[value]);
    } else if (ts.isFunctionDeclaration(node) && Object.hasOwn(ANSWERS, node.name.text)) {
      write(node.body, node.name.text, `{${ANSWERS[node.name.text]}}`);
    } else {
      if (kind) {
        // Without its case, what stands there comes after the `break` of the one before.
        missing.delete(kind);
        const text = node === node.parent.clauses[0] ? "case NaN: break;" : "";
        edits.push({ start: node.getStart(tree), end: node.statements.pos, text });
      }
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

/** The kind that a comparison or a case asks a fiber for, where the pane has none of it. */
function unusedKind(node) {
  const [asked, number] = ts.isCaseClause(node)
    ? [node.parent.parent.expression, node.expression]
    : ts.isBinaryExpression(node)
      ? [node.right, node.left]
      : [];
  // Updates of state have tags too.
  const isOfFiber =
    asked &&
    ts.isPropertyAccessExpression(asked) &&
    asked.name.text === "tag" &&
    asked.expression.getText() !== "update";
  return isOfFiber && UNUSED_KINDS.has(Number(number.text)) ? Number(number.text) : null;
}

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
