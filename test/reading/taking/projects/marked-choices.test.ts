import { readWorkbook } from "../../../../src/reading/read-workbook";
import { parseArea } from "../../../../src/sheet/address";
import type { Detail, Look, Shape } from "../../../../src/sheet/survey";
import { surveyOf, type SheetRows } from "../../../support/survey";

/** How single cells look, by their addresses; a ring lies over a cell. */
interface Looks {
  readonly fills?: Readonly<Record<string, string>>;
  readonly fonts?: Readonly<Record<string, string | null>>;
  readonly rings?: readonly string[];
}

const LIST: SheetRows = [
  ["令和7年度 生涯学習課 業務計画"],
  ["順位", "事業名", "方向性", null, null, "予算額"],
  [1, "公民館講座", "拡充", "継続", "廃止", 3400],
  [2, "成人式典", "拡充", "継続", "廃止", 1200],
];
const FORM: SheetRows = [
  ["令和7年度 事業評価票"],
  ["事業名", "公民館講座"],
  ["担当課", "生涯学習課"],
  ["予算額", 3400],
  ["今後の方向性", "拡充", "継続", "縮小", "廃止"],
  ["取組内容", "夜間講座を増やす"],
];

async function read(rows: SheetRows, looks: Looks) {
  const asked: Look[] = [];
  const { plans } = await readWorkbook({
    survey: surveyOf({ 計画: rows }, rows[1]?.[2] === "方向性" ? { merges: ["C2:E2"] } : {}),
    lookCloser: (wanted) => {
      asked.push(...wanted);
      return Promise.resolve(wanted.map((look) => detailOf(look, looks)));
    },
  });
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return {
    directions: plan.plan.projects.map(({ direction }) => direction),
    remarks: plan.draft.remarks.map(({ kind }) => kind),
    asked,
  };
}

function detailOf({ area }: Look, { fills = {}, fonts = {}, rings = [] }: Looks): Detail {
  const grid = <T>(looks: Readonly<Record<string, T>>, plain: T) => {
    const placed = Object.entries(looks).map(([name, look]) => ({ at: parseArea(name), look }));
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (__, column) => {
        const found = placed.find(
          ({ at }) => at?.top === area.top + row && at.left === area.left + column
        );
        return found ? found.look : plain;
      })
    );
    return { origin: { row: area.top, column: area.left }, rows };
  };
  return {
    area,
    fills: grid<string | null>(fills, null),
    fonts: grid<string | null>(fonts, "#000000"),
    shapes: rings.map(ringOver),
  };
}

function ringOver(address: string): Shape {
  const { top, left } = parseArea(address) ?? { top: 0, left: 0 };
  const at = (into: number) => ({ row: top, column: left, intoRow: into, intoColumn: into });
  return { name: "楕円 1", kind: "shape", form: "ellipse", text: "", from: at(0.1), to: at(0.9) };
}

describe("directions printed in cells beside each other", () => {
  it.each<[string, Looks, readonly (string | null)[]]>([
    ["painted", { fills: { C3: "#FFFF00", D4: "#FFFF00" } }, ["拡充", "継続"]],
    ["bold", { fonts: { E3: "bold #000000", D4: "bold #000000" } }, ["廃止", "継続"]],
    ["ringed", { rings: ["D3", "E4"] }, ["継続", "廃止"]],
    [
      "not struck through",
      {
        fonts: {
          C3: "struck #000000",
          E3: "struck #000000",
          C4: "struck #000000",
          D4: "struck #000000",
        },
      },
      ["継続", "廃止"],
    ],
    [
      "black among grey",
      { fonts: { C3: "#A6A6A6", D3: "#A6A6A6", D4: "#808080", E4: "#808080" } },
      ["廃止", "拡充"],
    ],
  ])("are read as the one that is %s", async (_, looks, expected) => {
    const { directions, remarks } = await read(LIST, looks);
    expect(directions).toEqual(expected);
    expect(remarks).toEqual(["marked-choice"]);
  });

  it.each<[string, Looks]>([
    ["none is marked", {}],
    ["two are painted and bold", { fills: { C3: "#FFFF00" }, fonts: { D3: "bold #000000" } }],
    ["two are ringed", { rings: ["C3", "D3"] }],
    ["one is struck through", { fonts: { C3: "struck #000000" } }],
    ["one is grey", { fonts: { C3: "#808080" } }],
    ["parts of one look different", { fonts: { C3: null, D4: null } }],
    ["all differ", { fills: { C3: "#FFFF00", D3: "#00FF00", E3: "#FF0000" } }],
  ])("are blank where %s", async (_, looks) => {
    const { directions, remarks } = await read(LIST, looks);
    expect(directions).toEqual([null, null]);
    expect(remarks).toEqual([]);
  });

  it("are looked at once, and no further than they reach", async () => {
    const { asked } = await read(LIST, {});
    expect(asked.filter(({ kinds }) => kinds.includes("fills"))).toEqual([
      {
        area: { sheet: "計画", top: 2, left: 2, bottom: 3, right: 4 },
        kinds: ["fills", "fonts", "shapes"],
      },
    ]);
  });

  it("are read from a form as well", async () => {
    expect((await read(FORM, { fills: { C5: "#FFC000" } })).directions).toEqual(["継続"]);
    expect((await read(FORM, {})).directions).toEqual([null]);
  });

  it("are blank where two are printed and none is marked", async () => {
    const two = (rows: SheetRows) =>
      rows.map((row) => row.map((cell) => (cell === "拡充" || cell === "縮小" ? null : cell)));
    expect((await read(two(LIST), {})).directions).toEqual([null, null]);
    const form = FORM.map((row) => row.filter((cell) => cell !== "拡充" && cell !== "縮小"));
    expect((await read(form, {})).directions).toEqual([null]);
    expect((await read(form, { fills: { C5: "#FFC000" } })).directions).toEqual(["廃止"]);
  });

  it("need no look where a sign stands at one of them", async () => {
    const rows = FORM.map((row) => row.map((cell) => (cell === "継続" ? "○継続" : cell)));
    expect((await read(rows, {})).asked).toEqual([]);
  });
});

it("directions marked by signs in cells under one heading are read from these", async () => {
  const rows = LIST.map((row, at) =>
    row.map((cell) =>
      at === 2 && cell === "継続" ? "✓継続" : at === 3 && cell === "廃止" ? "○廃止" : cell
    )
  );
  const { directions } = await read([...rows], {});
  expect(directions).toEqual(["継続", "廃止"]);
});
