const { certain, instead, isAssignment, rewrite } = require("./rewriting");

/** React never asks to be called later than now, so no task waits for its time. */
const CERTAIN = {
  "advanceTimers()": "void 0",
  isHostTimeoutScheduled: "false",
  "options > currentTime": "false",
  "options.delay": "0",
  "peek(timerQueue)": "null",
};

/** What React's client doesn't ask for. */
const UNUSED = new Set(
  [
    ...["LowPriority", "Profiling", "forceFrameRate", "getCurrentPriorityLevel", "next"],
    ...["runWithPriority", "wrapCallback"],
  ].map((name) => `exports.unstable_${name}`)
);

/**
 * A webpack loader for React's scheduler: leaves out what the pane never comes to. Fails where another version of it
 * has other names.
 */
module.exports = function reactScheduler(source) {
  const missing = new Set([...Object.keys(CERTAIN), ...UNUSED]);
  const text = rewrite(source, (node) => {
    const [name, edit] = certain(node, CERTAIN) ?? unused(node) ?? [];
    missing.delete(name);
    return edit;
  });
  if (missing.size > 0) throw new Error(`React's scheduler has no ${[...missing].join(", ")}.`);
  return text;
};

/** `exports.unstable_next = function (eventHandler) { … }` */
function unused(node) {
  const name = isAssignment(node) && node.left.getText();
  return UNUSED.has(name) ? [name, instead(node, "void 0")] : null;
}
