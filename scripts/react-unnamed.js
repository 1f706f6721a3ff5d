const ts = require("typescript");
const { sourcesIn } = require("./fluent-theme");
const {
  ifEqual,
  instead,
  knownBy,
  parse,
  rewrite,
  walk,
  withoutCase,
  withoutEntry,
} = require("./rewriting");

/**
 * A webpack loader for `react-dom/client`: leaves out what React knows of elements, attributes, events and
 * hooks that no source in the folders names. What a source comes to name is there again. Fails where
 * another version of React writes it down otherwise.
 */
module.exports = function reactUnnamedLoader(source) {
  const { folders } = this.getOptions();
  const names = new Set(["children", ...namesIn(folders, isOfElement)]);
  const reads = new Set(namesIn(folders, isRead));
  const events = eventsOf(parse(source), names);
  const missing = new Set([...RULES.map(({ name }) => name), ...Object.keys(ONLY_FOR)]);
  const text = rewrite(source, (node) => {
    for (const rule of RULES) {
      const edit = rule(node, names, events, reads);
      if (!edit) continue;
      missing.delete(rule.name);
      missing.delete(edit.of);
      if (edit.by !== undefined) return edit;
    }
    return null;
  });
  if (missing.size > 0) throw new Error(`React's client has no ${[...missing].join(", ")}.`);
  return text;
};

/** The names in the sources of folders that are of a kind. */
function namesIn(folders, isOfKind) {
  const found = [];
  for (const { source } of sourcesIn(folders)) {
    walk(parse(source), (node) => {
      const isName = ts.isIdentifier(node) || ts.isStringLiteral(node);
      if (isName && isOfKind(node)) found.push(node.text);
    });
  }
  return found;
}

/** Whether it names an element, an attribute, be it one spread into an element, what that says, or a hook. */
function isOfElement({ kind, parent, text }) {
  if (kind === ts.SyntaxKind.StringLiteral)
    return ts.isJsxAttribute(parent) && parent.name.getText() === "type";
  if (/^use[A-Z]/.test(text)) return true;
  if (ts.isObjectLiteralElementLike(parent)) {
    return Boolean(ts.findAncestor(parent, ts.isJsxSpreadAttribute));
  }
  return ts.isJsxAttribute(parent) || ts.isJsxOpeningLikeElement(parent);
}

/** Whether it names what is read of something, which may be an event. */
function isRead(node) {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) ? parent.name === node : ts.isBindingElement(parent);
}

const REGISTERING = /^register(?:SimpleEvent|TwoPhaseEvent|DirectEvent)$/;
/** React's lists of events, each of which is one text. */
const EVENT_LISTS = new Set(["simpleEventPluginEvents", "mediaEventTypes"]);
/** Its list of styles, likewise. */
const STYLE_LISTS = new Set(["unitlessNumbers"]);
/** Names of listeners whose events React finds out how the browser names. */
const MOTION = /^on(?:Animation|Transition)/;

/** Names of listeners that hear of an event on its way down. */
const CAPTURE = /Capture$/;

/** What React reads, asks and calls only for something else, by what sources would name: what it comes to without. */
const ONLY_FOR = {
  '"radio" === props.type': [/^radio$/, "false"],
  '"string" === typeof newProps.is': [/^is$/, "false"],
  '"selectionStart" in doc': [/^contentEditable$/, "true"],
  '"selectionStart" in priorFocusedElem': [/^contentEditable$/, "true"],
  '"selectionStart" in root': [/^contentEditable$/, "true"],
  "0 !== (eventSystemFlags & 4)": [CAPTURE, "false"],
  '1 === parentNamespace && "foreignObject" === type': [/^foreignObject$/, "false"],
  "SyntheticEventCtor || reactName": [/^on(?:Mouse|Pointer)(?:Enter|Leave)$/, "false"],
  "constructSelectEvent()": [/^onSelect/, "void 0"],
  eventType: [/^onComposition/, "null"],
  "extractEvents$1()": [/^(?:formA|a)ction$/, "void 0"],
  "getFallbackBeforeInputChars()": [/^onBeforeInput/, "null"],
  "getNativeBeforeInputChars()": [/^onBeforeInput/, "null"],
  "getVendorPrefixedEventName()": [MOTION, '""'],
  "makePrefixMap()": [MOTION, "{}"],
  "isRenderConsistentWithExternalStores()": [/^useSyncExternalStore$/, "true"],
  "listenToNativeEvent(domEventName, !0, rootContainerElement)": [CAPTURE, "void 0"],
  'reactName + "Capture"': [CAPTURE, '""'],
};

/** The browser's events behind those that React tells of under one of the names. */
function eventsOf(tree, names) {
  const events = new Set();
  walk(tree, (node) => {
    const isCalled = (word) => names.has(`on${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    if (isRegistering(node) && wordsIn(node).some((word) => names.has(word))) {
      wordsIn(node).forEach((word) => events.add(word));
    } else if (isEventList(node)) {
      wordsIn(node)
        .filter(isCalled)
        .forEach((word) => events.add(word.toLowerCase()));
    }
  });
  return events;
}

/** The words of all texts in a node. */
function wordsIn(node) {
  const words = [];
  walk(node, (part) => {
    if (ts.isStringLiteral(part)) words.push(...part.text.split(" "));
  });
  return words;
}

function isRegistering(node) {
  return ts.isCallExpression(node) && REGISTERING.test(node.expression.getText());
}

function isEventList(node) {
  return isPartOf(node, EVENT_LISTS);
}

/** Whether a text is what one of the lists consists of. */
function isPartOf(node, lists) {
  const variable = ts.isStringLiteral(node) && ts.findAncestor(node, ts.isVariableDeclaration);
  return Boolean(variable) && lists.has(variable.name.getText());
}

/** What a rule says of a node that it is for where a source names that. */
const NEEDED = {};

/** Each says what to write for a node that is of its kind and of a name that is in no source. */
const RULES = [
  registering,
  eventList,
  unitless,
  onlyFor,
  listening,
  comparedEvent,
  caseOfMotion,
  caseOfName,
  hook,
  propertyOfEvent,
  alias,
];

/** `registerSimpleEvent("dblclick", "onDoubleClick")` */
function registering(node, names) {
  const name = isRegistering(node) && wordsIn(node).find((word) => /^on[A-Z]/.test(word));
  return name && !names.has(name) && instead(node, "void 0");
}

/** `"abort auxClick beforeToggle".split(" ")` */
function eventList(node, _names, events) {
  if (!isEventList(node)) return null;
  const words = wordsIn(node).filter((word) => events.has(word.toLowerCase()));
  return instead(node, JSON.stringify(words.join(" ")));
}

/** `"animationIterationCount aspectRatio flex".split(" ")`, which styles of elements are looked up in. */
function unitless(node, names) {
  return isPartOf(node, STYLE_LISTS) && (names.has("style") ? NEEDED : instead(node, '""'));
}

/** `constructSelectEvent(dispatchQueue, nativeEvent, nativeEventTarget)` */
function onlyFor(node, names) {
  const of = knownBy(node).find((known) => Object.hasOwn(ONLY_FOR, known));
  if (!of) return null;
  const [needed, by] = ONLY_FOR[of];
  return { ...([...names].some((own) => needed.test(own)) ? NEEDED : instead(node, by)), of };
}

/** `listenToNonDelegatedEvent("invalid", domElement)` */
function listening(node, _names, events) {
  const isCall =
    ts.isCallExpression(node) && node.expression.getText() === "listenToNonDelegatedEvent";
  const [event] = isCall ? node.arguments : [];
  return event && ts.isStringLiteral(event) && !events.has(event.text) && instead(node, "void 0");
}

/** `"touchstart" === domEventName` */
function comparedEvent(node, _names, events) {
  const answer = ifEqual(node);
  const isOfEvent = answer !== undefined && node.right.getText() === "domEventName";
  const isOther = isOfEvent && ts.isStringLiteral(node.left) && !events.has(node.left.text);
  return isOther && instead(node, String(!answer));
}

/** `case TRANSITION_END:` */
function caseOfMotion(node, names) {
  const isMotion = ts.isCaseClause(node) && /^(?:ANIM|TRANS)/.test(node.expression.getText());
  return isMotion && ([...names].some((name) => MOTION.test(name)) ? NEEDED : withoutCase(node));
}

/** `case "xlinkHref":`, where an element, an attribute or an event is asked for. */
function caseOfName(node, names, events) {
  if (!ts.isCaseClause(node) || !ts.isStringLiteral(node.expression)) return null;
  const asked = node.parent.parent.expression;
  const isOther =
    ts.isTypeOfExpression(asked) || /^(?:namespaceURI|.*\.status)$/.test(asked.getText());
  const { text } = node.expression;
  return !isOther && !names.has(text) && !events.has(text) && withoutCase(node);
}

/** `useTransition: function () { … }`, or what React's cache reads contexts by. */
function hook(node, names) {
  if (!ts.isPropertyAssignment(node)) return null;
  const name = node.name.getText();
  return /^(?:use[A-Z]|readContext$)/.test(name) && !names.has(name) && withoutEntry(node);
}

/** `assign({}, UIEventInterface, { touches: 0 })` */
function propertyOfEvent(node, _names, _events, reads) {
  if (!ts.isPropertyAssignment(node) || reads.has(node.name.getText())) return null;
  const holder = node.parent.parent;
  const isOfEvent = ts.isCallExpression(holder)
    ? holder.getText().startsWith("assign({}, ")
    : ts.isVariableDeclaration(holder) && holder.name.getText() === "EventInterface";
  return isOfEvent && withoutEntry(node);
}

/** `["acceptCharset", "accept-charset"]` */
function alias(node, names) {
  if (!ts.isArrayLiteralExpression(node)) return null;
  const variable = node.parent.parent.parent;
  const isAlias = ts.isVariableDeclaration(variable) && variable.name.getText() === "aliases";
  return isAlias && !names.has(node.elements[0].text) && withoutEntry(node);
}
