import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rules } from "../../src/rules/registry";
import { call, parsed, writePlan, type PlanRows } from "./calling";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keikaku-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** An error (the same priority twice) and warnings. */
const FAULTY: PlanRows = [
  [1, "避難所の整備", "５００"],
  [1, "消防団の支援", 300],
];

describe("csv", () => {
  it("begins with the mark of UTF-8, ends lines as Windows does, and quotes every cell", async () => {
    const { out, code } = await check(FAULTY, "csv");
    expect(code).toBe(1);
    expect(out.startsWith("\ufeff")).toBe(true);
    expect(out.endsWith('"\r\n')).toBe(true);
    expect(out.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of linesOf(out)) expect(line).toMatch(/^"[^"]*"(?:,"[^"]*"){7}$/);
  });

  it("has headings and sentences in the language asked for", async () => {
    expect(linesOf((await check(FAULTY, "csv")).out)[0]).toBe(
      '"重さ","ルール","指摘の種類","計画","事業","シート","セル","内容"'
    );
    expect(linesOf((await check(FAULTY, "csv", "--lang", "en")).out)[0]).toContain('"Severity"');
  });

  it("says of each finding what JSON says", async () => {
    const { findings } = parsed((await check(FAULTY, "json")).out);
    const lines = linesOf((await check(FAULTY, "csv")).out).slice(1);
    expect(lines).toHaveLength(findings.length);
    expect(lines.find((line) => line.includes("priority-duplicate"))).toContain(
      '"防災対策課","1 消防団の支援","計画","A5"'
    );
  });

  it.each(["=1+2", "+HYPERLINK(1)", "-2+3", "@SUM(A1)", "＝1+2"])(
    "never lets %s begin a cell, be it a sheet's name",
    async (sheet) => {
      const plan = [["令和7年度 福祉課 業務計画"], ["優先順位", "事業名", "予算額"], ...FAULTY];
      const file = await writePlan(folder, FAULTY, undefined, { [sheet]: plan });
      const { out } = await call("check", file, "--format", "csv");
      const cells = recordsOf(out).flat();
      expect(cells).toContain(`'${sheet}`);
      expect(cells.filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
    }
  );

  it("keeps quotes and line breaks inside their cell", async () => {
    const { out } = await check([[1, '通称"みまもり"\n事業', "未定"]], "csv");
    expect(out).toContain('""みまもり""');
    expect(recordsOf(out).every((record) => record.length === 8)).toBe(true);
  });
});

describe("sarif", () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly shortDescription: { readonly text: string };
            readonly helpUri: string;
          }[];
        };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
          readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
        }[];
      }[];
    }[];
  }
  const sarif = async (...more: readonly string[]) => {
    const { out } = await check(FAULTY, "sarif", ...more);
    const { version, runs } = JSON.parse(out) as Sarif;
    const [run] = runs;
    if (!run) throw new Error("no run");
    return { version, results: run.results, rules: run.tool.driver.rules };
  };

  it("describes every rule in the language asked for, with its page in the guide", async () => {
    const { version, rules: said } = await sarif();
    expect(version).toBe("2.1.0");
    expect(said.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    const duplicate = {
      id: "priority-duplicate",
      helpUri: "docs/guide/rules/priority-duplicate.md",
    };
    expect(said).toContainEqual(
      expect.objectContaining({ ...duplicate, shortDescription: { text: "優先順位の重複" } })
    );
    expect((await sarif("--lang", "en")).rules).toContainEqual(
      expect.objectContaining({ ...duplicate, shortDescription: { text: "Duplicate priority" } })
    );
  });

  it("names the file and the cell of each finding, and its rule by name and number", async () => {
    const { results } = await sarif();
    const result = results.find(({ ruleId }) => ruleId === "priority-duplicate");
    expect(result).toMatchObject({
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: pathToFileURL(join(folder, "plan.xlsx")).href },
          },
          logicalLocations: [{ fullyQualifiedName: "計画!A5" }],
        },
      ],
    });
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("calls severities error, warning and note", async () => {
    const { findings } = parsed((await check(FAULTY, "json")).out);
    const levels = { error: "error", warning: "warning", info: "note" };
    const { results } = await sarif();
    expect(results.map(({ level }) => level)).toEqual(
      findings.map(({ severity }) => levels[String(severity) as keyof typeof levels])
    );
  });
});

describe("--max-warnings", () => {
  const WARNED: PlanRows = [
    [1, "避難所の整備", "５００"],
    [2, "消防団の支援", 300],
  ];

  it("ends with 1 above so many warnings, and says so beside the results", async () => {
    const { findings } = parsed((await check(WARNED, "json")).out);
    const warnings = findings.filter(({ severity }) => severity === "warning").length;
    expect(warnings).toBeGreaterThan(0);
    const enough = await check(WARNED, "json", "--max-warnings", String(warnings));
    expect([enough.code, enough.err]).toEqual([0, ""]);
    const tooMany = await check(WARNED, "json", "--max-warnings", String(warnings - 1));
    expect(tooMany.code).toBe(1);
    expect(tooMany.err).toContain("--max-warnings");
    expect(tooMany.out).toBe(enough.out);
  });
});

test("what the settings sheet says is obeyed, and what can't be understood is told by its cell", async () => {
  const file = await writePlan(folder, FAULTY, undefined, {
    計画設定: [
      ["計画設定（Keikaku）"],
      ["■指摘の重さ"],
      ["priority-duplicate", "参考"],
      ["priority-order", "重大"],
    ],
  });
  const { code, out, err } = await call("check", file, "--json");
  expect(code).toBe(0);
  expect(parsed(out).findings).toContainEqual(
    expect.objectContaining({ rule: "priority-duplicate", severity: "info" })
  );
  expect(err.trim().split("\n")).toEqual([
    expect.stringMatching(/^計画設定!A4: .*priority-order 重大/),
  ]);
});

test("tables and months are read as the settings sheet says", async () => {
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];
  const rows = [
    [1, "相談支援事業", 1200, "契約"],
    [2, "地域生活支援", 3400, "", "開催"],
  ];
  const headings = [
    "優先順位",
    "事業名",
    "予算額（千円）",
    ...months.map((_, at) => `その${at + 1}`),
  ];
  const others = {
    昨年度: [["令和6年度 防災対策課 業務計画"], headings.slice(0, 3), [1, "備蓄", 5]],
  };
  const settings = [
    ["計画設定（Keikaku）"],
    ["■表"],
    ["昨年度", "", "", "使わない"],
    ["■月の欄"],
    ["計画", "", "その1", "4月から"],
  ];
  const read = async (more: Readonly<Record<string, PlanRows>>) => {
    const file = await writePlan(folder, rows, headings, { ...others, ...more });
    return parsed((await call("read", file, "--json")).out).plans;
  };
  expect(await read({})).toMatchObject([{ lanes: [] }, { fiscalYear: 2024 }]);
  const [plan, ...rest] = [await read({ 計画設定: settings })].flat();
  expect(rest).toEqual([]);
  expect(plan).toMatchObject({
    lanes: [
      { project: "1", activities: [{ label: "契約", start: "2025-04" }] },
      { project: "2", activities: [{ label: "開催", start: "2025-05" }] },
    ],
  });
});

async function check(rows: PlanRows, format: string, ...more: readonly string[]) {
  return call("check", await writePlan(folder, rows), "--format", format, ...more);
}

function linesOf(csv: string): readonly string[] {
  return csv.replace("\ufeff", "").trimEnd().split("\r\n");
}

/** A CSV's records with their cells, quotes resolved. */
function recordsOf(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, cell = "", end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    records.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}
