const ts = require("typescript");

/**
 * A webpack loader for sentences: of every `{ ja: …, en: … }` the build's own language stays. The
 * compiler has seen both by then, so that none is missing in either.
 */
module.exports = function oneLanguageLoader(source) {
  const { language } = this.getOptions();
  const tree = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    const other = isLocalized(node) && node.properties.find(({ name }) => name.text !== language);
    if (other) {
      edits.push({ start: other.pos, end: other.end });
      ts.forEachChild(node, (child) => {
        if (child !== other) visit(child);
      });
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(tree);
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((text, edit) => withoutEntry(text, edit), source);
};

function isLocalized(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.text);
  return names.length === 2 && names.includes("ja") && names.includes("en");
}

/** The text without an entry and the comma after it; one before it may stay. */
function withoutEntry(text, { start, end }) {
  const comma = /^\s*,/.exec(text.slice(end));
  return text.slice(0, start) + text.slice(end + (comma ? comma[0].length : 0));
}
