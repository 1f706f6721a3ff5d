const ts = require("typescript");
const { certain, ifEqual, instead, isAssignment, rewrite, withoutCase } = require("./rewriting");

/** What every browser has, and what only those of old did. */
const BROWSER = {
  '"AnimationEvent" in window': "true",
  '"CompositionEvent" in window': "true",
  '"TransitionEvent" in window': "true",
  '"documentMode" in document': "false",
  '"oninput" in document': "true",
  'document.createElement("div").style': "{}",
  "getActiveElementDeep()": "getActiveElement(document)",
  canUseDOM: "true",
  clz32: "Math.clz32",
  getTargetInstForInputEventPolyfill: "null",
  handleEventsForInputEventPolyfill: "null",
  isInputEventSupported: "true",
  objectIs: "Object.is",
  passiveBrowserEventsSupported: "false",
};

/**
 * What holds throughout in a page that React draws from nothing and only once: only `hydrateRoot`, which the
 * pane doesn't call, would take over what a server has drawn. No context stands among an element's children,
 * and no lists but arrays.
 */
const DRAWN_ONCE = {
  "accumulateSuspenseyCommitOnFiber()": "void 0",
  blockedOn: "null",
  "clearIfContinuousEvent()": "void 0",
  dehydrated: "null",
  "getContextForSubtree()": "null",
  "getIteratorFn()": "null",
  "getParentSuspenseInstance()": "null",
  "getStackByFiberInDevAndProd()": '""',
  "insertSuspendedStylesheets()": "void 0",
  "isAttributeNameSafe()": "true",
  "isCustomElement()": "false",
  isDehydrated: "false",
  "isHostHoistableType()": "false",
  isHydrating: "false",
  "newChild.$$typeof === REACT_CONTEXT_TYPE": "false",
  "null === container.context": "true",
  "popHydrationState()": "false",
  "popTreeContext()": "void 0",
  "renderLanes.pendingContext": "null",
  "setPropOnCustomElement()": "void 0",
  "shouldConstruct()": "false",
  shouldDoubleInvokeUserFnsInHooksDEV: "false",
};

/**
 * What nothing sets off where nothing is waited for, put off, hidden, a transition or a form's action: no lanes are
 * pinged or go together, no update is undone, nothing is thrown for others to catch.
 */
const NEVER_WAITS = {
  "-1 !== timeoutHandle": "false",
  "(lanes & 62914560) === lanes": "false",
  "0 !== allEntangledLanes": "false",
  "0 === revertLane": "true",
  "16785408 === (suspendedCommitReason & 16785408)": "false",
  "ReactSharedInternals.T": "null",
  currentEventTransitionLane: "0",
  "entangleTransitions()": "void 0",
  "entangleTransitionUpdate()": "void 0",
  "hostTransitionProviderCursor.current === fiber": "false",
  isHidden: "false",
  "markSpawnedDeferredLane()": "void 0",
  needsFormReset: "false",
  "null !== fiber.memoizedState": "false",
  "null !== hiddenUpdatesForLane": "false",
  "null !== timeoutHandle": "false",
  "null !== workInProgress.memoizedState": "false",
  "parent === hostTransitionProviderCursor.current": "false",
  "root.cancelPendingCommit": "null",
  "root.pingedLanes": "0",
  "root.timeoutHandle": "-1",
  "root$174.cancelPendingCommit": "null",
  "root$174.timeoutHandle": "-1",
  "shouldAttemptEagerTransition()": "false",
  "suspendedCommitReason & 8192": "0",
  "suspendIfUpdateReadFromEntangledAsyncAction()": "void 0",
  "waitForCommitToBeReady()": "null",
  workInProgressDeferredLane: "0",
  workInProgressRootDidAttachPingListener: "false",
  workInProgressRootPingedLanes: "0",
  workInProgressSuspendedRetryLanes: "0",
  workInProgressTransitions: "null",
};

/** No component asks for React's cache. */
const UNCACHED = {
  "finishedWork !== finishedRoot": "false",
  "lazyComponent !== prevState.cache": "false",
  "popProvider(CacheContext)": "void 0",
  "pushProvider(workInProgress, CacheContext, current.memoizedState.cache)": "void 0",
  "pushProvider(workInProgress, CacheContext, lazyComponent)": "void 0",
  "releaseCache()": "void 0",
  "releaseRootPooledCache()": "void 0",
  "workInProgress.memoizedState.cache !== newProps": "false",
};

/** What React names of its scheduler without need. */
const UNSCHEDULED = {
  "Scheduler.log": "null",
  "Scheduler.unstable_LowPriority": "null",
  "Scheduler.unstable_getCurrentPriorityLevel": "null",
  "Scheduler.unstable_setDisableYieldValue": "null",
};

/** What is certain in the pane, and what it comes to. */
const CERTAIN = { ...BROWSER, ...DRAWN_ONCE, ...NEVER_WAITS, ...UNCACHED, ...UNSCHEDULED };

/**
 * Numbers that nothing has, by what is asked for them. Of kinds of components the pane has neither classes,
 * portals, strict mode, consumers of contexts, what forwards a ref, profilers, what waits for something to
 * load and what is hidden meanwhile, lazy ones and classes that wait, what a server left open, lists of
 * suspended ones, caches, what React moves into the page's head, the page's own elements nor activities:
 * any of them would fail at once, as one that React doesn't know. And where nothing is waited for, drawing
 * stops for errors alone (1). No element stands within a formula (2).
 */
const UNUSED = [
  {
    of: /(?<!update\.)(?:\b|[a-z])[tT]ag\)?$/,
    numbers: [1, 4, 8, 9, 11, 12, 13, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 30, 31],
  },
  { of: /^workInProgressSuspendedReason$/, numbers: [2, 3, 4, 5, 6, 7, 8, 9] },
  { of: /^current$/, numbers: [2] },
];

/** What React knows such components and formulas by, and what it throws to put a component off. */
const NEVER = new Set([
  ...["REACT_PORTAL_TYPE", "REACT_STRICT_MODE_TYPE", "REACT_PROFILER_TYPE", "REACT_PROVIDER_TYPE"],
  ...["REACT_CONSUMER_TYPE", "REACT_FORWARD_REF_TYPE", "REACT_SUSPENSE_TYPE", "REACT_LAZY_TYPE"],
  ...["REACT_SUSPENSE_LIST_TYPE", "REACT_ACTIVITY_TYPE"],
  '"http://www.w3.org/1998/Math/MathML"',
  ...["SuspenseException", "SuspenseActionException", "SuspenseyCommitException"],
]);

/** What React tells others, who don't ask. */
const UNASKED = new Set([
  "ReactSharedInternals.A",
  "ReactSharedInternals.T",
  "ReactDOMSharedInternals.d",
  "ReactDOMSharedInternals.findDOMNode",
  "ReactDOMHydrationRoot.prototype.unstable_scheduleHydration",
  "ReactDOMRoot.prototype.unmount",
  "this.formState",
  "this.incompleteTransitions",
  "this.pendingChildren",
  "this.pooledCache",
  "this.pooledCacheLanes",
]);

/**
 * A webpack loader for `react-dom/client`: writes down what the minifier can't know, so that it leaves
 * out what never runs. Fails where another version of React has other names.
 */
module.exports = function reactClientLoader(source) {
  const names = [...Object.keys(CERTAIN), ...NEVER, ...UNASKED, KEY];
  const numbers = UNUSED.flatMap(({ of, numbers }) => numbers.map((number) => `${of} ${number}`));
  const missing = new Set([...names, ...numbers]);
  const text = rewrite(source, (node) => {
    const [name, edit] = certain(node, CERTAIN) ?? key(node) ?? never(node) ?? unasked(node) ?? [];
    missing.delete(name);
    return edit;
  });
  if (missing.size > 0) throw new Error(`React's client has no ${[...missing].join(", ")}.`);
  return text;
};

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
