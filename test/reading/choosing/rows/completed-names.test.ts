import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (rows: string) => {
  const { plans } = await readText({
    計画: `
      令和8年度　道路課　業務計画
      No | 事業名 | 方向性 | 予算額（千円）${rows}`,
  });
  return plans.flatMap(briefProjects);
};

describe("a name that ends in a second row, set in or not", () => {
  it.each(["", ">"])("is one where only its end is called a project: %s", async (indent) => {
    const projects = await read(`
      1 | 市道中央線ほか３路線 | 継続 | 3000
      || ${indent}道路改良事業 | |
      2 | 生活困窮者 | 継続 | 5000
      || ${indent}自立支援事業 | |
      3 | 舗装事業 | 拡充 | 700`);
    expect(projects).toEqual([
      "1 市道中央線ほか３路線道路改良事業 3000",
      "2 生活困窮者自立支援事業 5000",
      "3 舗装事業 700",
    ]);
  });

  it.each(["計3事業", "全３事業", "新規事業", "【重点事業】", "（参考）前年度の重点事業"])(
    "is none that only says how many or which projects stand about it: %s",
    async (row) => {
      const projects = await read(`
        1 | 市道中央線 | 継続 | 3000
        2 | 食育 | 拡充 | 700
        || ${row} | |`);
      expect(projects).toEqual(["1 市道中央線 3000", "2 食育 700"]);
    }
  );

  it.each([
    ["under a name that says all", "道路の整備", ["市道改良事業"]],
    ["where a project has two", "市道中央線", ["道路改良事業", "歩道設置事業"]],
    ["where one isn't called a project", "市道中央線", ["道路改良事業", "測量"]],
  ])("is a part of the project %s", async (_, name, parts) => {
    const projects = await read(`
      1 | ${name} | 継続 | 3000
      ${parts.map((part) => `|| >${part} | |`).join("\n")}
      2 | 舗装事業 | 拡充 | 700`);
    expect(projects).toEqual([`1 ${name} 3000`, "2 舗装事業 700"]);
  });
});
