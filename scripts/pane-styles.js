const path = require("node:path");
const vm = require("node:vm");
const { resolveStyleRulesForSlots, styleBucketOrdering } = require("@griffel/core");
const ts = require("typescript");
const { fluentTheme, sourcesIn, withoutTokens } = require("./fluent-theme");

/** What compiled sources import instead of Fluent, of which they need nothing but their styles. */
const FLUENT = "@fluentui/react-components";
const CLASS_NAMES = path.join(__dirname, "class-names.mjs");

/**
 * A webpack loader: does what Griffel would do in the browser. The style objects of `makeStyles` become
 * the names of atomic classes, as `class-names.mjs` takes them; their rules go into the style sheet by
 * {@link paneStyles}.
 */
module.exports = function paneStylesLoader(source) {
  const { names } = this.getOptions();
  return compile(source, path.basename(this.resourcePath), names).code;
};

/** The style sheet with the theme's tokens and the rules of all components, its custom properties named by letters. */
module.exports.paneStyles = (own, folders, names) => {
  const rules = compileAll(folders, names).flatMap((compiled) => compiled.rules);
  rules.sort((a, b) => a.bucket - b.bucket || a.priority - b.priority);
  const all = [own, fluentTheme(folders), ...new Set(rules.map(({ css }) => css))].join("");
  const properties = [...new Set(all.match(/--[a-z]\w+/g))];
  return all.replace(/--[a-z]\w+/g, (name) => `--${letters(properties.indexOf(name))}`);
};

/**
 * Names for Griffel's hashes, which no packing makes smaller: letters for what is styled, and for each
 * class the letters of what it styles with a number.
 */
module.exports.shortNames = (folders) => {
  const slots = compileAll(folders, new Map()).flatMap((compiled) => compiled.slots);
  const classesOf = new Map();
  for (const [styled, name] of slots.flatMap((slot) => Object.entries(slot))) {
    if (name !== 0) classesOf.set(styled, (classesOf.get(styled) ?? new Set()).add(name));
  }
  return new Map(
    [...classesOf].flatMap(([styled, classes], index) => [
      [styled, letters(index)],
      ...[...classes].map((name, number) => [name, `${letters(index)}${number}`]),
    ])
  );
};

/** a … z, aa, ab … */
function letters(index) {
  const before = index < 26 ? "" : letters(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(97 + (index % 26));
}

function compileAll(folders, names) {
  return sourcesIn(folders)
    .filter(({ name }) => name.endsWith(".tsx"))
    .map(({ name, source }) => compile(source, name, names));
}

function compile(source, name, names) {
  const code = withoutTokens(source);
  const tree = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const replaced = [];
  const rules = [];
  const slots = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(tree) === "makeStyles") {
      const [styles] = node.arguments;
      const { classes, rules: own } = resolve(evaluated(styles.getText(tree), name));
      replaced.push({
        start: styles.getStart(tree),
        end: styles.end,
        text: JSON.stringify(mapped(classes, (slot) => classNames(slot, names))),
      });
      rules.push(
        ...own.map((rule) => ({
          ...rule,
          css: rule.css.replace(/\.(\w+)/g, (_, hash) => `.${names.get(hash) ?? hash}`),
        }))
      );
      slots.push(...Object.values(classes));
    }
    if (ts.isStringLiteral(node) && node.text === FLUENT) {
      const text = JSON.stringify(CLASS_NAMES);
      replaced.push({ start: node.getStart(tree), end: node.end, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  replaced.sort((a, b) => b.start - a.start);
  const compiled = replaced.reduce(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    code
  );
  return { code: compiled, rules, slots };
}

/**
 * A slot's classes as one text. Where a shorthand takes back what other slots style alone, what is styled
 * stands without a number.
 */
function classNames(slot, names) {
  return Object.entries(slot)
    .map(([styled, name]) => names.get(name === 0 ? styled : name))
    .filter((name) => name !== undefined)
    .join(" ");
}

/** Styles must be plain literals: there is nothing at build time that they could refer to. */
function evaluated(text, name) {
  try {
    return vm.runInNewContext(`(${text})`);
  } catch (error) {
    throw new Error(`${name}: makeStyles takes a literal here. ${error.message}`, { cause: error });
  }
}

/** The pane is written from left to right only: what Griffel mirrors is left out. */
function resolve(styles) {
  const [classesBySlot, rulesByBucket] = resolveStyleRulesForSlots(styles);
  const used = new Set();
  const mirrored = new Set();
  const leftToRight = (names) => {
    const [name, mirror] = [names].flat();
    used.add(name);
    if (mirror) mirrored.add(mirror);
    return name;
  };
  const classes = mapped(classesBySlot, (slot) => mapped(slot, leftToRight));
  const rules = Object.entries(rulesByBucket).flatMap(([bucket, entries]) =>
    entries.map((entry) => {
      const [css, { p: priority = 0 } = {}] = [entry].flat();
      return { bucket: styleBucketOrdering.indexOf(bucket), priority, css };
    })
  );
  const isMirrored = ({ css }) => {
    const [, name] = /\.(\w+)/.exec(css) ?? [];
    // What mirrors one style may be another as written: a border's left and right.
    return mirrored.has(name) && !used.has(name);
  };
  return { classes, rules: rules.filter((rule) => !isMirrored(rule)) };
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
