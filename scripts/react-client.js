const ts = require("typescript");
const { ifEqual, instead, isAssignment, readNames, rewrite, withoutCase } = require("./rewriting");

/**
 * What holds throughout in a page that React draws from nothing, without transitions and only once: only
 * `hydrateRoot`, which the pane doesn't call, would take over what a server has drawn. No context stands
 * among an element's children. And what every browser has, and what only those of old did.
 */
const VALUES = {
  isHydrating: "false",
  isDehydrated: "false",
  dehydrated: "null",
  blockedOn: "null",
  shouldDoubleInvokeUserFnsInHooksDEV: "false",
  canUseDOM: "true",
  '"AnimationEvent" in window': "true",
  '"TransitionEvent" in window': "true",
  '"documentMode" in document': "false",
  clz32: "Math.clz32",
  objectIs: "Object.is",
  isInputEventSupported: "true",
  handleEventsForInputEventPolyfill: "null",
  getTargetInstForInputEventPolyfill: "null",
  "ReactSharedInternals.T": "null",
  "0 === revertLane": "true",
  "newChild.$$typeof === REACT_CONTEXT_TYPE": "false",
};

/** What calls come to in such a page. */
const CALLS = {
  accumulateSuspenseyCommitOnFiber: "void 0",
  clearIfContinuousEvent: "void 0",
  getActiveElementDeep: "getActiveElement(document)",
  getParentSuspenseInstance: "null",
  getStackByFiberInDevAndProd: '""',
  insertSuspendedStylesheets: "void 0",
  isAttributeNameSafe: "true",
  isCustomElement: "false",
  isHostHoistableType: "false",
  popHydrationState: "false",
  popTreeContext: "void 0",
  setPropOnCustomElement: "void 0",
  shouldAttemptEagerTransition: "false",
  shouldConstruct: "false",
  suspendIfUpdateReadFromEntangledAsyncAction: "void 0",
  waitForCommitToBeReady: "null",
};

/**
 * Numbers that nothing has, by what is asked for them. Of kinds of components the pane has neither classes,
 * portals, strict mode, consumers of contexts, what forwards a ref, profilers, what waits for something to
 * load and what is hidden meanwhile, lazy ones and classes that wait, what a server left open, lists of
 * suspended ones, caches, what React moves into the page's head, the page's own elements nor activities:
 * any of them would fail at once, as one that React doesn't know. And where nothing is waited for, drawing
 * stops for errors alone (1).
 */
const UNUSED = [
  {
    of: /(?<!update\.)(?:\b|[a-z])[tT]ag\)?$/,
    numbers: [1, 4, 8, 9, 11, 12, 13, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 30, 31],
  },
  { of: /^workInProgressSuspendedReason$/, numbers: [2, 3, 4, 5, 6, 7, 8, 9] },
];

/** What React knows such components by, and what it throws to put one off. */
const NEVER = new Set([
  ...["REACT_PORTAL_TYPE", "REACT_STRICT_MODE_TYPE", "REACT_PROFILER_TYPE", "REACT_PROVIDER_TYPE"],
  ...["REACT_CONSUMER_TYPE", "REACT_FORWARD_REF_TYPE", "REACT_SUSPENSE_TYPE", "REACT_LAZY_TYPE"],
  ...["REACT_SUSPENSE_LIST_TYPE", "REACT_ACTIVITY_TYPE"],
  ...["SuspenseException", "SuspenseActionException", "SuspenseyCommitException"],
]);

/** What React tells others, who don't ask. */
const UNASKED = new Set([
  "ReactSharedInternals.A",
  "ReactSharedInternals.T",
  "ReactDOMSharedInternals.d",
  "ReactDOMSharedInternals.findDOMNode",
  "ReactDOMHydrationRoot.prototype.unstable_scheduleHydration",
]);

/**
 * A webpack loader for `react-dom/client`: writes down what the minifier can't know, so that it leaves
 * out what never runs. Fails where another version of React has other names.
 */
module.exports = function reactClientLoader(source) {
  const names = [...Object.keys(VALUES), ...Object.keys(CALLS), ...NEVER, ...UNASKED, MESSAGE, KEY];
  const numbers = UNUSED.flatMap(({ of, numbers }) => numbers.map((number) => `${of} ${number}`));
  const missing = new Set([...names, ...numbers]);
  const text = rewrite(source, (node) => {
    const [name, edit] =
      value(node) ?? call(node) ?? message(node) ?? key(node) ?? never(node) ?? unasked(node) ?? [];
    missing.delete(name);
    return edit;
  });
  if (missing.size > 0) throw new Error(`React's client has no ${[...missing].join(", ")}.`);
  return text;
};

function value(node) {
  const names = ts.isBinaryExpression(node) ? [node.getText()] : readNames(node);
  const name = names.find((read) => Object.hasOwn(VALUES, read));
  return name ? [name, instead(node, VALUES[name])] : null;
}

function call(node) {
  const name = ts.isCallExpression(node) && node.expression.getText();
  return Object.hasOwn(CALLS, name) ? [name, instead(node, CALLS[name])] : null;
}

const MESSAGE = "formatProdErrorMessage";

/** `formatProdErrorMessage(299)`: the number says which error it is, and the rest is the same for all. */
function message(node) {
  const isCall = ts.isCallExpression(node) && node.expression.getText() === MESSAGE;
  return isCall ? [MESSAGE, instead(node, node.arguments[0].getText())] : null;
}

const KEY = "KeyboardEventInterface.key";

/** `key: function (nativeEvent) { … }`, which asks for keys as browsers of old tell them; 0 reads them as they are. */
function key(node) {
  const isKey = ts.isPropertyAssignment(node) && node.name.getText() === "key";
  const isAsked = isKey && ts.isFunctionExpression(node.initializer);
  return isAsked ? [KEY, instead(node.initializer, "0")] : null;
}

/** `27 === fiber.tag`, or a case of the kind. */
function never(node) {
  if (ts.isCaseClause(node)) {
    const name = neverEqual(node.parent.parent.expression, node.expression);
    return name && [name, withoutCase(node)];
  }
  const answer = ifEqual(node);
  if (answer === undefined) return null;
  const name = neverEqual(node.right, node.left) ?? neverEqual(node.left, node.right);
  return name && [name, instead(node, String(!answer))];
}

/** By what name it is known that one thing is never another; null where it may be. */
function neverEqual(asked, other) {
  const text = other.getText();
  if (NEVER.has(text)) return text;
  if (text === '"function"' && /^typeof \S+\.then$/.test(asked.getText())) return text;
  const isUnused = ({ of, numbers }) => of.test(asked.getText()) && numbers.includes(Number(text));
  const unused = UNUSED.find(isUnused);
  return unused ? `${unused.of} ${text}` : null;
}

/** `ReactDOMSharedInternals.d = …` */
function unasked(node) {
  const name = isAssignment(node) && node.left.getText();
  if (!UNASKED.has(name)) return null;
  return [name, { start: node.left.getStart(), end: node.right.getStart(), by: "void " }];
}
