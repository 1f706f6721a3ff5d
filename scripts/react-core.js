const FIRST = "Component.prototype.isReactComponent";
const LAST = "pureComponentPrototype.isPureReactComponent = !0;";

/** A webpack loader for React itself, without the classes that components may extend: the pane has none. */
module.exports = function reactCore(source) {
  const [from, to] = [source.indexOf(FIRST), source.indexOf(LAST)];
  if (from < 0 || to < from) throw new Error("React's classes of components aren't as they were.");
  // What is exported still has its name.
  return `${source.slice(0, from)}function PureComponent() {}${source.slice(to + LAST.length)}`;
};
