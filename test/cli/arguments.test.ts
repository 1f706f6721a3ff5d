import { parseCommand, UsageError } from "../../src/cli/arguments";

const JAPANESE = { LANG: "ja_JP.UTF-8" };

test("read and check take a file, and JSON if wanted", () => {
  expect(parse("read", "plan.xlsx")).toMatchObject({
    name: "read",
    file: "plan.xlsx",
    json: false,
  });
  expect(parse("check", "plan.xlsx", "--json", "--plan", "福祉総務課")).toMatchObject({
    name: "check",
    format: "json",
    plan: "福祉総務課",
  });
});

test("check prints as text unless another format is named, and may count warnings", () => {
  expect(parse("check", "plan.xlsx")).toMatchObject({ format: "text", maxWarnings: null });
  expect(parse("check", "plan.xlsx", "--format", "json", "--json")).toMatchObject({
    format: "json",
  });
  expect(parse("check", "a.xlsx", "--format=sarif", "--max-warnings", "0")).toMatchObject({
    format: "sarif",
    maxWarnings: 0,
  });
});

test("build takes a file and where to write", () => {
  expect(parse("build", "plan.xlsx", "-o", "out.xlsx")).toMatchObject({
    name: "build",
    output: "out.xlsx",
  });
});

test("a workbook of its own is an .xlsx, whatever the plan's is, and never the plan itself", () => {
  expect(parse("build", "plan.xlsm", "-o", "out.xlsx", "--separate")).toMatchObject({
    separate: true,
  });
  expect(parse("build", "plan.xlsx", "-o", "out.xlsx")).toMatchObject({ separate: false });
});

test("the language is the environment's, unless --lang names one", () => {
  expect(parse("read", "plan.xlsx")).toMatchObject({ language: "ja" });
  expect(parse("read", "plan.xlsx", "--lang", "en")).toMatchObject({ language: "en" });
  expect(
    parseCommand(["read", "plan.xlsx"], { LANG: "ja_JP.UTF-8", LC_ALL: "en_US.UTF-8" })
  ).toMatchObject({
    language: "en",
  });
});

test("help and version need no file", () => {
  expect(parse("--help")).toMatchObject({ name: "help" });
  expect(parse("help")).toMatchObject({ name: "help" });
  expect(parse("-V")).toMatchObject({ name: "version" });
});

test.each([
  [[], "no-command"],
  [["draw", "plan.xlsx"], "unknown-command"],
  [["read"], "no-file"],
  [["read", ""], "no-file"],
  [["read", "a.xlsx", "b.xlsx"], "too-many-files"],
  [["build", "a.xlsx"], "no-output"],
  [["build", "a.xlsx", "-o", ""], "no-output"],
  [["check", "a.xlsx", "--format", "xml"], "unknown-format"],
  [["check", "a.xlsx", "--format", "csv", "--json"], "two-formats"],
  [["check", "a.xlsx", "--max-warnings", "few"], "no-number"],
  [["read", "a.xlsx", "--format", "csv"], "option-not-for-command"],
  [["build", "a.xlsx", "-o", "b.xlsx", "--max-warnings", "3"], "option-not-for-command"],
  [["build", "a.xlsx", "-o", "b.xlsx", "--json"], "option-not-for-command"],
  [["check", "a.xlsx", "-o", "b.xlsx"], "option-not-for-command"],
  [["read", "a.xlsx", "--lang", "fr"], "unknown-language"],
  [["read", "a.xlsx", "--sheet"], "unknown-option"],
  [["build", "a.xlsx", "-o"], "unknown-option"],
  [["build", "a.xlsm", "-o", "b.xlsm", "--separate"], "separate-extension"],
  [["build", "a.xlsx", "-o", "./a.xlsx", "--separate"], "separate-over-plan"],
  [["check", "a.xlsx", "--separate"], "option-not-for-command"],
])("the call %j is refused as %s", (words, problem) => {
  expect(() => parse(...words)).toThrow(UsageError);
  expect(() => parse(...words)).toThrow(problem);
});

test("an option that can't be understood is named as it is typed", () => {
  expect(() => parse("build", "a.xlsx", "-o")).toThrow(/^unknown-option: -o$/);
  expect(() => parse("read", "a.xlsx", "--plan")).toThrow(/^unknown-option: --plan$/);
  expect(() => parse("read", "a.xlsx", "--sheet=1")).toThrow(/^unknown-option: --sheet$/);
});

test("an output whose extension Excel would refuse is refused beforehand", () => {
  expect(() => parse("build", "macro.xlsm", "-o", "out.xlsx")).toThrow("other-extension");
  expect(parse("build", "PLAN.XLSX", "-o", "out.xlsx")).toMatchObject({ output: "out.xlsx" });
});

function parse(...words: readonly string[]) {
  return parseCommand(words, JAPANESE);
}
