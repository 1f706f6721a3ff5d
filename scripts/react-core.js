const FIRST = "Component.prototype.isReactComponent";
const LAST = "pureComponentPrototype.isPureReactComponent = !0;";

/** What an effect is asked for another way of writing them, which React doesn't have yet. */
const ASKED = '"function" === typeof update';

/**
 * A webpack loader for React itself, without the classes that components may extend, which the pane has none of, and
 * without what effects are asked for in vain. Fails where another version of React is written otherwise.
 */
module.exports = function reactCore(source) {
  const [from, to] = [source.indexOf(FIRST), source.indexOf(LAST)];
  const isKnown = from >= 0 && to > from && source.includes(ASKED);
  if (!isKnown)
    throw new Error("React's classes of components or its effects aren't as they were.");
  // What is exported still has its name.
  const text = `${source.slice(0, from)}function PureComponent() {}${source.slice(to + LAST.length)}`;
  return text.replace(ASKED, "false");
};
