import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

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
