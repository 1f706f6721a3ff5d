import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { escapeXml, workbookBytes } from "../support/xlsx";

export type PlanRows = readonly (readonly (string | number)[])[];

/** Calls the command line in Japanese; what it wrote comes back as text. */
export async function call(...words: readonly string[]) {
  const written = { out: "", err: "" };
  const code = await main(
    words,
    { LANG: "ja_JP.UTF-8" },
    {
      out: (line) => (written.out += `${line}\n`),
      write: (text) => (written.out += text),
      err: (line) => (written.err += `${line}\n`),
      progress: () => undefined,
      hasColour: false,
    }
  );
  return { code, ...written };
}

interface Printed {
  readonly plans: unknown;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

export function parsed(text: string): Printed {
  return { plans: [], findings: [], ...(JSON.parse(text) as object) };
}

/** Writes `plan.xlsx`: a plan's rows under its headings on 計画, and further sheets. */
export async function writePlan(
  folder: string,
  rows: PlanRows,
  headings: readonly string[] = ["優先順位", "事業名", "予算額（千円）"],
  others: Readonly<Record<string, PlanRows>> = {}
): Promise<string> {
  const plan = [["令和7年度 防災対策課 業務計画"], [], headings, ...rows];
  const sheets = Object.entries({ 計画: plan, ...others }).map(([name, lines]) => ({
    name,
    rows: lines.map((cells, index) => rowXml(index + 1, cells)).join(""),
  }));
  const file = join(folder, "plan.xlsx");
  await writeFile(file, workbookBytes({ sheets }));
  return file;
}

export function rowXml(row: number, cells: readonly (string | number)[]): string {
  const xml = cells.map((value) =>
    typeof value === "number"
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
  );
  return `<row r="${row}">${xml.join("")}</row>`;
}
