const path = require("node:path");
const ts = require("typescript");
const { walk } = require("./rewriting");

/**
 * The properties that types in these files declare and nobody else knows: everywhere in them and in the files `beside`
 * them the compiler finds that a property of the name is one of ours, and no text says which property is meant. With
 * how often each name is in use.
 */
function ownProperties(files, beside = []) {
  const { options } = ts.getParsedCommandLineOfConfigFile(CONFIG, {}, ts.sys);
  const program = ts.createProgram([...files, ...beside], options);
  const checker = program.getTypeChecker();
  const all = new Set([...files, ...beside]);
  const [declared, taken, uses] = [new Set(), new Set(), new Map()];
  for (const file of all) {
    walk(program.getSourceFile(file), (node) => {
      if (ts.isTypeElement(node) && !beside.includes(file)) declared.add(node.name?.text);
      for (const name of saidOtherwise(node, checker)) taken.add(name);
      if (!ts.isIdentifier(node)) return;
      uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
      const meant = propertiesMeant(node, checker);
      const isFree =
        meant.every((each) => isOurs(each, all)) && !isForOthers(node, meant, checker, all);
      if (!isFree) taken.add(node.text);
    });
  }
  return { own: new Set([...declared].filter((name) => !taken.has(name))), uses };
}

const CONFIG = path.join(__dirname, "..", "tsconfig.json");

/** The properties that a name can mean; none where it names no property. */
function propertiesMeant(node, checker) {
  const { parent, text } = node;
  const propertiesOf = (type) => (type ? propertiesNamed(text, type, checker) : []);
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    const isNamed = (parent.propertyName ?? parent.name) === node && !parent.dotDotDotToken;
    return isNamed ? propertiesOf(checker.getTypeAtLocation(parent.parent)) : [];
  }
  if (parent.name !== node) return [];
  if (ts.isPropertyAccessExpression(parent)) {
    return propertiesOf(checker.getTypeAtLocation(parent.expression));
  }
  if (ts.isJsxAttribute(parent) || ts.isObjectLiteralElementLike(parent)) {
    return propertiesOf(checker.getContextualType(parent.parent));
  }
  if (!ts.isClassElement(parent)) return [];
  const extended = (parent.parent.heritageClauses ?? []).flatMap(({ types }) => types);
  return extended.flatMap((type) => propertiesOf(checker.getTypeAtLocation(type)));
}

/** The properties of that name in a type's members; null for a member that may have any. */
function propertiesNamed(name, type, checker) {
  const whole = checker.getApparentType(checker.getNonNullableType(type));
  return (whole.isUnion() ? whole.types : [whole]).flatMap((each) => {
    const member = checker.getApparentType(each);
    const found = checker.getPropertyOfType(member, name);
    if (found) return [found];
    const index = checker.getIndexInfoOfType(member, ts.IndexKind.String);
    return (index && !isOfPatterns(index)) || member.flags & ts.TypeFlags.Any ? [null] : [];
  });
}

/** Whether it is what a pattern's groups have found, which are renamed with the groups. */
function isOfPatterns({ declaration }) {
  return declaration?.getSourceFile().fileName.endsWith("regexp.d.ts");
}

/** Whether our types declare it, or nothing but a list of texts: `Record<"row" | "column", string>`. */
function isOurs(property, files) {
  return (
    property !== null &&
    (property.declarations ?? []).every(
      (each) =>
        files.has(each.getSourceFile().fileName) &&
        (ts.isTypeElement(each) || ts.isClassElement(each) || ts.isObjectLiteralElementLike(each))
    )
  );
}

/** Whether others are given an object with this property, of whatever type it is: `parseArgs({ options: { name: 1 } })`. */
function isForOthers({ parent }, meant, checker, files) {
  if (!meant.some((each) => each?.declarations?.includes(parent))) return false;
  const call = ts.findAncestor(parent, (around) =>
    ts.isFunctionLike(around) || ts.isStatement(around) ? "quit" : ts.isCallOrNewExpression(around)
  );
  const called = call && checker.getResolvedSignature(call)?.declaration;
  return called !== undefined && !files.has(called.getSourceFile().fileName);
}

/** The properties that something else than their name says: `plan[field]`, `{ [field]: 1 }`, `Object.keys(plan)`, `<p>child</p>`. */
function saidOtherwise(node, checker) {
  if (ts.isJsxElement(node)) return ["children"];
  if (ts.isElementAccessExpression(node)) return textsOf(node.argumentExpression, checker);
  if (ts.isComputedPropertyName(node)) return textsOf(node.expression, checker);
  const isAll =
    ts.isCallExpression(node) && /^Object\.(?:entries|keys)$/.test(node.expression.getText());
  if (!isAll) return [];
  const all = checker.getPropertiesOfType(checker.getTypeAtLocation(node.arguments[0]));
  return all.map(({ name }) => name);
}

function textsOf(node, checker) {
  const type = checker.getTypeAtLocation(node);
  const whole = checker.getBaseConstraintOfType(type) ?? type;
  const members = whole.isUnion() ? whole.types : [whole];
  return members.filter((each) => each.isStringLiteral()).map(({ value }) => value);
}

module.exports = { ownProperties };
