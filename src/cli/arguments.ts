import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isNativeError } from "node:util/types";
import { FORMATS, type Format } from "./formats/format";
import { languageOf, type Language } from "../text/language";

/** What a call asks for. */
export type Command =
  | { readonly name: "help"; readonly language: Language }
  | { readonly name: "version"; readonly language: Language }
  | ({ readonly name: "read"; readonly json: boolean } & Reading)
  | ({
      readonly name: "check";
      readonly format: Format;
      readonly maxWarnings: number | null;
    } & Reading)
  | ({
      readonly name: "build";
      readonly output: string;
      /** Whether the sheet 検証結果 is wanted too. */
      readonly findings: boolean;
      /** Whether the sheets go to a workbook of their own, without the plan's. */
      readonly separate: boolean;
      readonly timings: boolean;
    } & Reading);

interface Reading {
  readonly language: Language;
  readonly file: string;
  /** A plan's name or number; null for all. */
  readonly plan: string | null;
}

/** A call that can't be understood: exit 3. */
export class UsageError extends Error {
  readonly problem: UsageProblem;
  readonly word: string;
  readonly language: Language;

  constructor(problem: UsageProblem, word: string, language: Language) {
    super(`${problem}: ${word}`);
    this.name = "UsageError";
    this.problem = problem;
    this.word = word;
    this.language = language;
  }
}

type UsageProblem =
  | "no-command"
  | "unknown-command"
  | "unknown-option"
  | "no-file"
  | "too-many-files"
  | "no-output"
  | "option-not-for-command"
  | "unknown-language"
  | "unknown-format"
  | "two-formats"
  | "no-number"
  | "other-extension"
  | "separate-extension"
  | "separate-over-plan";

/**
 * Reads a call's words. The language comes from `--lang`, else from the environment as POSIX ranks it.
 * @throws UsageError
 */
export function parseCommand(words: readonly string[], env: NodeJS.ProcessEnv): Command {
  const fallback = languageOf(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"]);
  const { values, positionals } = parse(words, fallback);
  const language = values.lang === undefined ? fallback : languageNamed(values.lang, fallback);
  const fail = (problem: UsageProblem, word = ""): never => {
    throw new UsageError(problem, word, language);
  };

  const [name, file, ...more] = positionals;
  if (values.help || name === "help") return { name: "help", language };
  if (values.version) return { name: "version", language };
  if (name === undefined) return fail("no-command");
  if (name !== "read" && name !== "check" && name !== "build") return fail("unknown-command", name);
  if (!file) return fail("no-file", name);
  if (more[0] !== undefined) return fail("too-many-files", more[0]);

  const reading = { language, file, plan: values.plan ?? null };
  if (name !== "check") {
    if (values.format !== undefined) return fail("option-not-for-command", "--format");
    if (values["max-warnings"] !== undefined) {
      return fail("option-not-for-command", "--max-warnings");
    }
  }
  if (name === "build") {
    if (values.json) return fail("option-not-for-command", "--json");
    const { output, findings, separate, timings } = values;
    if (!output) return fail("no-output");
    if (separate && !/\.xlsx$/i.test(output)) return fail("separate-extension", output);
    if (separate && resolve(output) === resolve(file)) return fail("separate-over-plan", output);
    if (!separate && !sameKind(file, output)) return fail("other-extension", output);
    return { name, ...reading, output, findings, separate, timings };
  }
  if (values.output !== undefined) return fail("option-not-for-command", "--output");
  if (values.findings) return fail("option-not-for-command", "--findings");
  if (values.separate) return fail("option-not-for-command", "--separate");
  if (values.timings) return fail("option-not-for-command", "--timings");
  if (name === "read") return { name, ...reading, json: values.json };
  const { format, "max-warnings": most } = values;
  const wanted = FORMATS.find((each) => each === (format ?? (values.json ? "json" : "text")));
  if (!wanted) return fail("unknown-format", format);
  if (values.json && wanted !== "json") return fail("two-formats", wanted);
  if (most !== undefined && !/^\d+$/.test(most)) return fail("no-number", most);
  return {
    name,
    ...reading,
    format: wanted,
    maxWarnings: most === undefined ? null : Number(most),
  };
}

function parse(words: readonly string[], language: Language) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", short: "V", default: false },
        json: { type: "boolean", default: false },
        format: { type: "string" },
        "max-warnings": { type: "string" },
        output: { type: "string", short: "o" },
        plan: { type: "string" },
        lang: { type: "string" },
        findings: { type: "boolean", default: false },
        separate: { type: "boolean", default: false },
        timings: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    if (!isNativeError(error) || !("code" in error)) throw error;
    const option = /'(-[^', ]+)/.exec(error.message)?.[1] ?? "";
    throw new UsageError("unknown-option", option, language);
  }
}

function languageNamed(name: string, fallback: Language): Language {
  if (name === "ja" || name === "en") return name;
  throw new UsageError("unknown-language", name, fallback);
}

/** Excel won't open a workbook whose extension says another kind than its content (.xlsm written as .xlsx). */
function sameKind(file: string, output: string): boolean {
  const kind = (path: string) => /\.(xls[a-z]|xlt[a-z])$/i.exec(path)?.[1]?.toLowerCase();
  return kind(file) === undefined || kind(file) === kind(output);
}
