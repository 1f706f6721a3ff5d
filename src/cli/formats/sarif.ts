import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import packageJson from "../../../package.json";
import { rules } from "../../rules/registry";
import type { Finding } from "../../rules/rule";
import type { Severity } from "../../settings/settings";
import { refText } from "../../sheet/address";
import { ruleSentence, ruleTitles } from "../../text/rules";
import type { Checked } from "./format";

/** Findings as SARIF 2.1.0, the form in which code review and build servers show what checkers found. */
export function sarifText({ file, findings, language }: Checked): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const uri = uriOf(file);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Keikaku",
            version: packageJson.version,
            language,
            rules: rules.map(({ id, severity }) => ({
              id,
              shortDescription: { text: ruleTitles[id][language] },
              helpUri: `docs/guide/rules/${id}.md`,
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        language,
        artifacts: [{ location: { uri } }],
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexes.get(finding.rule),
          level: LEVELS[finding.severity],
          message: { text: ruleSentence(finding.message, language) },
          locations: [
            { physicalLocation: { artifactLocation: { uri, index: 0 } }, ...cellOf(finding) },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** A cell is no line or column of a text: SARIF knows such places as logical ones. */
function cellOf({ cell }: Finding) {
  if (!cell) return {};
  return { logicalLocations: [{ fullyQualifiedName: refText(cell), kind: "cell" }] };
}

function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join("/");
}
