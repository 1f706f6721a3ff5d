import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const list = `
  令和8年度 子育て支援課 業務計画
  No | 事業名 | 担当 | 予算額（千円）
  1 | 病児保育事業 | 保育係 | 3200
  2 | 子育てひろば事業 | 支援係 | 1500
  3 | ファミリーサポート事業 | 支援係 | 900
`;
const form = (name: string, content: string, budget: number): string => `
  事業名 | ${name}
  事業の目的 | 子育てを支える
  事業内容 | ${content}
  予算額（千円） | ${budget}
`;
const first = form("病児保育事業", "委託により２か所で実施する", 3200);
const second = form("子育てひろば事業", "週３回ひろばを開く", 1500);
const listed = ["1 病児保育事業 3200", "2 子育てひろば事業 1500", "3 ファミリーサポート事業 900"];

async function read(...parts: readonly string[]) {
  const { plans, unused } = await readText({
    計画: parts.map((part) => part.trimEnd()).join("\n\n"),
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  return {
    projects: plans.flatMap(briefProjects),
    contents: projects.map(({ initiative }) => initiative),
    unused: unused.map(({ area, why }) => `${area.top + 1} ${why}`),
  };
}

describe("forms on the sheet of a list", () => {
  const contents = ["委託により２か所で実施する", "週３回ひろばを開く", ""];

  it("say more of the projects that stand in it", async () => {
    expect(await read(list, first, second)).toEqual({ projects: listed, contents, unused: [] });
  });

  it("say it above the list as well, be it one form alone", async () => {
    const [title = "", ...rows] = list.trim().split("\n");
    expect(await read(title, first, rows.join("\n"))).toEqual({
      projects: listed,
      contents: [contents[0], "", ""],
      unused: [],
    });
  });

  it("are shown where their project doesn't stand in the list", async () => {
    expect(await read(list, form("ひとり親支援事業", "費用を助成する", 4100))).toEqual({
      projects: listed,
      contents: ["", "", ""],
      unused: ["8 unlike"],
    });
  });

  it.each(["令和7年度の事業", "令和7年度実績", "前年度の取組"])(
    "say nothing of this year under %s",
    async (title) => {
      const { projects, contents: told, unused } = await read(list, title, first, second);
      expect([projects, told]).toEqual([listed, ["", "", ""]]);
      expect(unused).toHaveLength(2);
    }
  );
});

describe("a form of a few labels on a sheet of its own", () => {
  const few = (name: string): string => `
    事業調書
    事業名 | ${name}
    事業内容 | 委託により２か所で実施する
    課題 | 看護師の確保
  `;
  const readWith = async (name: string) => {
    const { plans, unused } = await readText({ 計画: list, 調書: few(name) });
    const [first] = plans.flatMap(({ plan }) => plan.projects);
    return {
      told: [first?.initiative, ...(first?.challenges ?? [])],
      unused: unused.map(({ area, why }) => `${area.sheet} ${why}`),
    };
  };

  it("says more of a project that the list names", async () => {
    expect(await readWith("病児保育事業")).toEqual({
      told: ["委託により２か所で実施する", "看護師の確保"],
      unused: [],
    });
  });

  it("says more of it with two labels, its name's and what is done", async () => {
    const { plans } = await readText({
      計画: list,
      "1": "業務名 | 病児保育事業\n内容 | 委託により２か所で実施する",
    });
    const [first] = plans.flatMap(({ plan }) => plan.projects);
    expect(first?.initiative).toBe("委託により２か所で実施する");
  });

  it("is shown where the list doesn't name its project", async () => {
    expect(await readWith("ひとり親支援事業")).toEqual({ told: [""], unused: ["調書 unlike"] });
  });

  it("says more of a project whose form is another sheet, as its back page", async () => {
    const front = `
      令和8年度 事務事業調書（表面）
      事業名 | 市民文化祭開催事業
      所管課 | 文化振興課
      事業内容 | 秋に市民文化祭を開く
      予算額 | 2700 | 千円
    `;
    const back = `
      令和8年度 事務事業調書（裏面）
      事業名 | 市民文化祭開催事業
      今後の方向性 | 継続
      課題 | 出演団体の高齢化
    `;
    const { plans } = await readText({ 表: front, 裏: back });
    const projects = plans.flatMap(({ plan }) => plan.projects);
    expect(projects.map(({ direction, challenges }) => [direction, challenges])).toEqual([
      ["継続", ["出演団体の高齢化"]],
    ]);
  });
});

it("takes a form for what it is that begins with a row of labels and ends in one of years", async () => {
  const page = (number: string, name: string, first: string): string => `
    行政経営改革アクションプラン（令和2年度～令和4年度） | < | < | <
    取組番号 | ${number} | 具体的取組 | ${name}
    担当課 | 行政課 | 関係課 | 全課
    現状と課題 | 件数が少ない。 | < | <
    取組内容 | 周知を見直す。 | < | <
    年度 | 令和2年度 | 令和3年度 | 令和4年度
    計画 | ${first} | 導入 | 継続実施
  `;
  const { plans } = await readText({
    "1": page("1-1", "意見公募", "検討"),
    "2": page("1-2", "公募委員", "名簿作成"),
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1-1 意見公募", "1-2 公募委員"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1-1 検討 2020-04~2021-03, 導入 2021-04~2022-03, 継続実施 2022-04~2023-03",
    "1-2 名簿作成 2020-04~2021-03, 導入 2021-04~2022-03, 継続実施 2022-04~2023-03",
  ]);
});
