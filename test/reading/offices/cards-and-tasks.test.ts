import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

async function read(sheet: string) {
  const { plans } = await readText({ 様式２: sheet });
  return {
    projects: plans.flatMap(briefProjects),
    texts: plans.flatMap(({ plan }) =>
      plan.projects.map(({ initiative, challenges }) => [initiative, ...challenges])
    ),
    lanes: plans.flatMap(briefLanes),
  };
}

describe("cards that a number of several levels heads", () => {
  const card = (number: string, name: string, costs: string): string => `
    具体的取組${number} | 【${name}】 | < | < | < | <
    | ${costs}
    計画 | 当年度の取組内容 | < | < | プロセス指標 | <
    ^ | ${name}を進める。 | < | < | 3,000人 | <
    |`;

  it("are projects, each with what the plan's year costs", async () => {
    const { projects, texts } = await read(`
      平成31年度　大正区運営方針 | < | < | < | < | <
      ${card("１－１－１", "防災活動の支援", "30予算額 | 3,050千円 | 31予算額 | 3,210千円 |")}
      ${card("１－１－２", "要支援者の支援", "31予算額 | 1,280千円 | 30予算額 | 1,300千円 |")}
    `);
    expect(projects).toEqual(["1-1-1 防災活動の支援 3210", "1-1-2 要支援者の支援 1280"]);
    expect(texts).toEqual([["防災活動の支援を進める。"], ["要支援者の支援を進める。"]]);
  });
});

describe("a list of 課題 and of what is done about each", () => {
  const list = (heading: string, end: string): string => `
    令和7年度　組織目標　企画課
    番号 | ${heading} | 達成水準 | 取組内容 | 4月 | 5月 | 6月
    1 | 総合計画の策定${end} | 議会に上程する | 市民の意見を聴く。 | 調査 | < |
    2 | 移住の促進${end} | 相談を1割増やす | 相談会を開く。 | | 準備 |
    3 | 広域連携の推進${end} | 協議を進める | 会議を設ける。 | | | 会議
  `;

  it("names by 課題 what is done, where nothing else names it", async () => {
    const { projects, lanes } = await read(list("課題", ""));
    expect(projects).toEqual(["1 総合計画の策定", "2 移住の促進", "3 広域連携の推進"]);
    expect(lanes).toHaveLength(3);
  });

  it("is none where 課題 tells in sentences what is hard", async () => {
    expect((await read(list("課題", "が遅れている。"))).projects).toEqual([]);
  });

  it("takes 課題 for what is hard beside names", async () => {
    const { projects, texts } = await read(`
      令和7年度　組織目標　企画課
      番号 | 事業名 | 課題 | 取組内容 | 4月 | 5月 | 6月
      1 | 総合計画 | 人手の不足 | 市民の意見を聴く。 | 調査 | < |
      2 | 移住 | 周知の不足 | 相談会を開く。 | | 準備 |
    `);
    expect(projects).toEqual(["1 総合計画", "2 移住"]);
    expect(texts.map(([, challenge]) => challenge)).toEqual(["人手の不足", "周知の不足"]);
  });
});
