import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const form = (name: string, content: string, bars: string): string => `
  令和8年度　事務事業調書
  事業名 | ${name} | < | < | < | < | <
  所管課 | ${name && "文化課"} | < | < | < | < | <
  事業内容 | ${content} | < | < | < | < | <
  区分 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
  計画 | ${bars}
  方向性 | ${name ? "☑" : "☐"}継続 | < | ☐拡充 | < | ☐縮小 | <
  予算額（千円） | ${name && "500"} | < | < | < | < | <
`;
const FILLED = {
  "1": form("古墳の調査", "発掘する。", "準備 | < | 発掘 | < | < |"),
  "2": form("民話の記録", "聞き取る。", "| 録音 | < | | 編集 | <"),
};

describe("the empty form beside those that are filled in", () => {
  it.each(["様式", "原本", "Sheet9"])("is nobody's schedule: %s", async (name) => {
    const { plans } = await readText({ [name]: form("", "", "| | | | |"), ...FILLED });
    expect(plans.map(({ plan }) => plan.projects.map((project) => project.name))).toEqual([
      ["古墳の調査", "民話の記録"],
    ]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 準備 2026-04~2026-05, 発掘 2026-06~2026-08",
      "2 録音 2026-05~2026-06, 編集 2026-08~2026-09",
    ]);
  });

  it("is none where a sheet says when things are done", async () => {
    const schedule = `
      令和8年度　文化課　年間予定
      事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      古墳の調査 | 現地説明会 | | | | |
      民話の記録 | | | | | 朗読会 |
    `;
    const { plans } = await readText({ ...FILLED, 予定: schedule });
    expect(plans.flatMap(briefLanes).slice(2)).toEqual([
      "1 現地説明会 2026-04",
      "2 朗読会 2026-08",
    ]);
  });

  it("is none where a sheet of bare months and marks says no more than the forms' names", async () => {
    const names = ["古墳の調査", "民話の記録", "蔵書の点検", "遺跡の公開", "碑文の拓本"];
    const forms = names.map(
      (name) => `事業名 | ${name} | < | <\n方向性 | 継続 | 予算額 | 5千円\n|`
    );
    const lanes = names.map((name) => `${name} | | ■ | ■ | | |`);
    const { plans } = await readText({
      計画: ["令和8年度　文化課　業務計画", "|", ...forms].join("\n"),
      予定: ["年間スケジュール", "事業名 | 4 | 5 | 6 | 7 | 8 | 9", ...lanes].join("\n"),
    });
    expect(plans.flatMap(briefLanes).map((lane) => lane.slice(2))).toEqual(
      names.map(() => " 2026-05~2026-06")
    );
  });
});
