import { readText } from "../../../support/sheet-text";
import { told } from "./told-aims";

const AIMS = ["1 安全な道路をつくる", "2 緑を守る"];
const SERVED = [...AIMS, "橋りょう補修 1", "舗装修繕 1", "街路樹管理 2"];

describe("numbered measures are the aims of a plan that names no others", () => {
  it.each([
    ["施策１　安全な道路をつくる", "施策２　緑を守る"],
    ["【基本目標１】安全な道路をつくる", "【基本目標２】緑を守る"],
    ["■施策の柱①：安全な道路をつくる", "■施策の柱②：緑を守る"],
    ["柱１　安全な道路をつくる", "柱２　緑を守る"],
    ["大施策1 安全な道路をつくる", "大施策2 緑を守る"],
  ])("where they stand over its projects: %s", async (first, second) => {
    expect(
      await told(`
        優先順位 | 事業名 | 予算額（千円） | 方向性
        ${first} | < | < | <
        1 | 橋りょう補修 | 100 | 継続
        2 | 舗装修繕 | 200 | 継続
        ${second} | < | < | <
        3 | 街路樹管理 | 30 | 継続
      `)
    ).toEqual(SERVED);
  });

  it("whose division stands between their numbers and words", async () => {
    const table = "優先順位 | 事業名 | 予算額（千円） | 方向性";
    expect(
      await told(`
        施策目標 1 | 道路課 | 安全な道路をつくる
        ${table}
        1 | 橋りょう補修 | 100 | 継続
        2 | 舗装修繕 | 200 | 継続
        施策目標 2 | 道路課 | 緑を守る
        ${table}
        1 | 街路樹管理 | 30 | 継続
      `)
    ).toEqual(SERVED);
  });

  it("but serve none under その他, which ends the last of them", async () => {
    expect(
      await told(`
        優先順位 | 事業名 | 予算額（千円） | 方向性
        施策１　安全な道路をつくる | < | < | <
        1 | 橋りょう補修 | 100 | 継続
        2 | 舗装修繕 | 200 | 継続
        施策２　緑を守る | < | < | <
        3 | 街路樹管理 | 30 | 継続
        【その他】 | < | < | <
        4 | 庶務 | 10 | 継続
      `)
    ).toEqual([...SERVED, "庶務 -"]);
  });

  it.each(["重点目標１ | 安全な道路をつくる", "施策のねらい１ | 安全な道路をつくる"])(
    "where number and words have a cell each: %s",
    async (first) => {
      const table = `
        優先順位 | 事業名 | 予算額（千円）
        1 | 橋りょう補修 | 100
        2 | 舗装修繕 | 200
      `;
      const second = first.replace("１", "２").replace(/\|.*/, "| 緑を守る");
      const last = table.replace(/1.*\n.*200/, "3 | 街路樹管理 | 30");
      expect(await told(`${first}${table}${second}${last}`)).toEqual(SERVED);
    }
  );

  it("where a list of them stands over projects that name them by number", async () => {
    expect(
      await told(`
        重点目標１ | 安全な道路をつくる
        重点目標２ | 緑を守る
        優先順位 | 事業名 | 重点目標 | 予算額（千円）
        1 | 橋りょう補修 | 1 | 100
        2 | 舗装修繕 | 1 | 200
        3 | 街路樹管理 | 2 | 30
      `)
    ).toEqual(SERVED);
  });

  it("and are listed where nothing says which serves which", async () => {
    const sheet = `
      施策１　安全な道路をつくる
      施策２　緑を守る
      優先順位 | 事業名 | 予算額（千円）
      1 | 橋りょう補修 | 100
      2 | 街路樹管理 | 30
    `;
    expect(await told(sheet)).toEqual([...AIMS, "橋りょう補修 -", "街路樹管理 -"]);
  });

  it("where they stand over a table each", async () => {
    expect(
      await told(`
        施策１　安全な道路をつくる
        優先順位 | 事業名 | 予算額（千円）
        1 | 橋りょう補修 | 100
        2 | 舗装修繕 | 200
        |
        施策２　緑を守る
        優先順位 | 事業名 | 予算額（千円）
        3 | 街路樹管理 | 30
      `)
    ).toEqual(SERVED);
  });

  it.each(["重点施策１ | 施設の再編", "施策１ | 施設の再編 | < | <"])(
    "where they stand over each page of a table that goes on right below: %s",
    async (first) => {
      const { plans } = await readText({
        計画: `
          令和7年度 管財課 業務計画
          ${first}
          事業名 | 方向性 | 予算額（千円）
          跡地活用 | 新規 | 300
          ${first.replace("１", "２").replace("再編", "長寿命化")}
          事業名 | 方向性 | 予算額（千円）
          包括管理 | 拡充 | 900`,
      });
      expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
        { name: "跡地活用", aim: 1 },
        { name: "包括管理", aim: 2 },
      ]);
    }
  );

  it.each(["基本目標", "施策の柱", "重点目標", "施策"])("where %s heads them", async (heading) => {
    expect(
      await told(`
        ${heading} | 優先順位 | 事業名 | 予算額（千円）
        １　安全な道路をつくる | 1 | 橋りょう補修 | 100
        ^ | 2 | 舗装修繕 | 200
        ２　緑を守る | 3 | 街路樹管理 | 30
      `)
    ).toEqual(SERVED);
  });

  it("where they are listed as the section's goals", async () => {
    expect(
      await told(`
        課の目標
        ①　安全な道路をつくる
        ②　緑を守る
        |
        優先順位 | 目標番号 | 事業名 | 予算額（千円）
        1 | ① | 橋りょう補修 | 100
        2 | ① | 舗装修繕 | 200
        3 | ② | 街路樹管理 | 30
      `)
    ).toEqual(SERVED);
  });

  it("of the level right over the projects", async () => {
    expect(
      await told(`
        優先順位 | 事業名 | 予算額（千円） | 方向性
        基本目標１　住みよいまち | < | < | <
        施策１　安全な道路をつくる | < | < | <
        1 | 橋りょう補修 | 100 | 継続
        2 | 舗装修繕 | 200 | 継続
        施策２　緑を守る | < | < | <
        3 | 街路樹管理 | 30 | 継続
      `)
    ).toEqual(SERVED);
  });
});

describe("numbered measures whose numbers mean several", () => {
  const above = ["1 住みよいまち", "2 みどりのまち", "橋りょう補修 1", "街路樹管理 2"];

  it("leave the aims to the level above them", async () => {
    expect(
      await told(`
        優先順位 | 事業名 | 予算額（千円） | 方向性
        基本目標１　住みよいまち | < | < | <
        施策１　安全な道路をつくる | < | < | <
        1 | 橋りょう補修 | 100 | 継続
        基本目標２　みどりのまち | < | < | <
        施策１　緑を守る | < | < | <
        2 | 街路樹管理 | 30 | 継続
      `)
    ).toEqual(above);
    expect(
      await told(`
        基本目標 | 施策 | 優先順位 | 事業名 | 予算額（千円）
        １　住みよいまち | １　道路 | 1 | 橋りょう補修 | 100
        ^ | ２　下水 | 2 | 管きょ更新 | 200
        ２　みどりのまち | １　緑 | 3 | 街路樹管理 | 30
      `)
    ).toEqual([...above.slice(0, 3), "管きょ更新 1", "街路樹管理 2"]);
  });

  it("are no aims where nothing stands above them", async () => {
    expect(
      await told(`
        優先順位 | 事業名 | 予算額（千円） | 方向性
        施策１　安全な道路をつくる | < | < | <
        1 | 橋りょう補修 | 100 | 継続
        施策１　緑を守る | < | < | <
        2 | 街路樹管理 | 30 | 継続
      `)
    ).toEqual(["橋りょう補修 -", "街路樹管理 -"]);
  });
});

describe("numbered measures tell no aims", () => {
  it("where the plan lists its aims in other words", async () => {
    expect(
      await told(`
        施策のねらい
        1 | 道路を長持ちさせる
        2 | 人に優しくする
        |
        優先順位 | 事業名 | 予算額（千円） | 方向性
        施策１　安全な道路をつくる | < | < | <
        1 | 橋りょう補修 | 100 | 継続
        施策２　緑を守る | < | < | <
        2 | 街路樹管理 | 30 | 継続
      `)
    ).toEqual(["1 道路を長持ちさせる", "2 人に優しくする", "橋りょう補修 -", "街路樹管理 -"]);
  });

  it("where one stands at the head of the plan, as its goal", async () => {
    expect(
      await told(`
        施策目標２　安全な道路をつくる
        優先順位 | 事業名 | 予算額（千円） | 方向性
        1 | 橋りょう補修 | 100 | 継続
        2 | 舗装修繕 | 200 | 継続
      `)
    ).toEqual(["goal 安全な道路をつくる", "橋りょう補修 -", "舗装修繕 -"]);
  });

  it("where a column's numbers count something", async () => {
    expect(
      await told(`
        目標 | 優先順位 | 事業名 | 予算額（千円）
        10 か所 | 1 | 橋りょう補修 | 100
        20 か所 | 2 | 舗装修繕 | 200
        10 か所 | 3 | 街路樹管理 | 30
      `)
    ).toEqual(["橋りょう補修 -", "舗装修繕 -", "街路樹管理 -"]);
  });
});

it("takes goals that each stand over a table of their own as aims, and none of them for the plan's goal", async () => {
  const { plans } = await readText({
    一覧: `
      地域福祉計画　取組一覧　福祉課
      基本目標１　支え合いの地域づくり
      番号 | 取組名 | 取組内容 | 予算額（千円）
      1-1 | 民生委員活動の支援 | 研修会を開く。 | 100
      1-2 | 居場所づくり | 空き家を使う。 | 200
      |
      基本目標２　相談支援体制の充実
      番号 | 取組名 | 取組内容 | 予算額（千円）
      2-1 | 総合相談窓口の設置 | 窓口を置く。 | 300
    `,
  });
  expect(plans).toHaveLength(1);
  expect(plans[0]?.plan.aims.map(({ number }) => number)).toEqual([1, 2]);
  expect(plans[0]?.plan.policyGoal).toBeNull();
});
