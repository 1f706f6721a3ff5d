import { readText } from "../../support/sheet-text";
import { briefProjects, briefTraits } from "./tell";

describe("a form whose choices are printed", () => {
  const form = (name: string, nature: string, direction: string): string => `
    令和６年度　事務事業調書 | < | <
    事業名 | ${name} | <
    担当課 | 環境政策課 | <
    事業区分 | ${nature} | <
    実施主体 | ■市　□国　□県　□その他（　　　） | <
    当初予算額 | 6,500千円 | <
    今後の方向性 | ${direction} | <
  `;

  it("says what is marked, in boxes or with a ring", async () => {
    const { plans } = await readText({
      "1": form("太陽光補助事業", "☑政策的事業 ☐経常的事業", "□拡充　■継続　□縮小"),
      "2": form("ごみ減量事業", "☐政策的事業 ☑経常的事業", "拡充・継続・○縮小"),
    });
    const [plan] = plans;
    expect(plan && briefTraits(plan)).toEqual(["/継続/市/政策的事業/", "/縮小/市/経常的事業/"]);
  });

  it("says nothing where nothing is marked, and that it doesn't", async () => {
    const { plans } = await readText({
      "1": form("太陽光補助事業", "政策的事業", "拡充・継続・縮小"),
    });
    const [plan] = plans;
    expect(plan && briefTraits(plan)).toEqual(["//市/政策的事業/"]);
    expect(plan?.draft.remarks).toContainEqual({
      kind: "unread-text",
      cell: { sheet: "1", row: 6, column: 1 },
      values: ["拡充・継続・縮小"],
    });
  });
});

describe("a form whose choices stand in cells of their own", () => {
  const form = (marks: string): string => `
    令和７年度事業評価票 | < | < | < | <
    事務事業名 | 公民館講座開催事業 | < | < | <
    所属 | 生涯学習課 | < | < | <
    事業費（千円） | 3,210 | < | < | <
    評価結果（該当に○） | 拡大 | 現状維持 | 縮小 | 廃止
    ^ | ${marks}
    取組内容 | 講座を開く。 | < | < | <
  `;

  it.each([
    [" | ○ | | ", "現状維持"],
    [" | | | ○ ", "廃止"],
    [" | | | ", null],
    [" ○ | ○ | | ", null],
  ])("takes the marked one of %s", async (marks, direction) => {
    const { plans } = await readText({ "1": form(marks) });
    expect(plans[0]?.plan.projects[0]?.direction ?? null).toBe(direction);
  });

  it("takes none where a label leads to them and nothing is marked", async () => {
    const { plans } = await readText({
      "1": `
        事業名 | 防災訓練事業 | < | < | <
        予算額（千円） | 900 | < | < | <
        事業概要 | 訓練を行う。 | < | < | <
        方向性 | 拡充 | 継続 | 縮小 | 廃止
      `,
    });
    expect(plans[0]?.plan.projects[0]).toMatchObject({ name: "防災訓練事業", direction: null });
  });
});

describe("a form with boxes in cells of their own", () => {
  it("takes the word behind the ticked one", async () => {
    const form = (name: string, nature: string, direction: string): string => `
      令和７年度 事業計画シート
      課名 | 社会福祉課 | < | < | < | < | < | <
      事業名 | ${name} | < | < | < | < | < | <
      事業区分 | ${nature}
      方向性 | ${direction}
      予算額 | 1,500 | 千円
      取組内容 | 事業を行う。 | < | < | < | < | < | <
    `;
    const { plans } = await readText({
      "1": form("給食", "■ | ソフト事業 | □ | ハード事業", "□ | 拡充 | ■ | 継続 | □ | 廃止"),
      "2": form("改修", "□ | ソフト事業 | ■ | ハード事業", "□ | 拡充 | □ | 継続 | □ | 廃止"),
    });
    const [plan] = plans;
    expect(plan && briefTraits(plan)).toEqual(["/継続//ソフト事業/", "///ハード事業/"]);
  });
});

it("takes 新規 for what a label leads to, and for no label of what stands below it", async () => {
  const sheet = (kind: string, name: string): string => `
    実施計画策定シート（令和７年度）
    (1) 事業種別 | ${kind} | (2) 事務事業の名称 | ${name}
    (3) 事業主体 | 市 | (4) 事業の性質 | ハード事業
    (5) 事業内容 | 屋根の改修 | < | <
    (6) 課題 | 工事中の代替施設 | < | <
  `;
  const { plans } = await readText({
    "1": sheet("新規", "会館改修事業"),
    "2": sheet("継続", "公園整備事業"),
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/新規/市/ハード事業/", "/継続/市/ハード事業/"]);
});

it("takes 新規, 拡充 and 継続 ticked under 区分 for directions", async () => {
  const { plans } = await readText({
    要求一覧: `
      令和８年度　当初予算要求事業一覧（保育課）
      順位 | 事業名 | 区分 | < | < | 要求額（千円）
      ^ | ^ | 新規 | 拡充 | 継続 | ^
      1 | こども誰でも通園制度 | ○ | | | 18600
      2 | 医療的ケア児保育支援 | | ○ | | 12400
      3 | 保育所運営費負担金 | | | ○ | 128400
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["1/新規///", "2/拡充///", "3/継続///"]);
});

it("takes what is ticked in one cell beside 区分 for a direction where it is one", async () => {
  const form = (kind: string): string => `
    令和７年度　事業計画調書
    事業名 | 移動支援事業 | < | <
    区　分 | ${kind} | 実施主体 | □市　☑委託
    事業費（千円） | 9,600 | < | <
    目的 | 高齢者の外出を支援する。 | < | <
  `;
  const read = async (kind: string) =>
    (await readText({ "1": form(kind) })).plans.flatMap(briefTraits);
  expect(await read("□新規　☑拡充　□継続")).toEqual(["/拡充/委託//"]);
  expect(await read("□ソフト　☑ハード")).toEqual(["//委託/ハード/"]);
});

it("takes 政策 beside 事業区分 for a nature, and for no label of a goal", async () => {
  const { plans } = await readText({
    調書: `
      令和７年度　重点事業調書
      事業名 | 端末更新事業 | 事業区分 | 政策
      総合計画の位置付け | 1-2 学校教育 | 事業期間 | R7～R11
      事業費（千円） | 1,200 | 方向性 | 拡大
      事業内容 | 端末を更新する。 | 実施主体 | 市
    `,
  });
  expect(plans[0]?.plan.policyGoal).toBeNull();
  expect(plans[0]?.plan.projects[0]?.nature).toBe("政策");
});

describe("a form whose choices are counted", () => {
  const form = (direction: string, operator: string): string => `
    令和７年度　事業計画シート | < | < | <
    事業名 | 投票所設備更新事業 | < | <
    担当課 | 選挙管理委員会事務局 | < | <
    方向性 | １拡充　２継続　３縮小　４廃止 | < | ${direction}
    実施主体 | １直営　２委託　３補助 | < | ${operator}
    予算額（千円） | 1,800 | < | <
  `;

  it("says which the number beside them chooses", async () => {
    const { plans } = await readText({ "1": form("2", "1") });
    expect(plans.flatMap(briefTraits)).toEqual(["/継続/直営//"]);
  });

  it("says what is ringed in the list", async () => {
    const { plans } = await readText({
      "1": form("", "2").replace(/([充続小止])(?=　|$| \|)/g, (word) =>
        word === "続" ? "続（○）" : `${word}（　）`
      ),
    });
    expect(plans.flatMap(briefTraits)).toEqual(["/継続/委託//"]);
  });

  it("says nothing where no number does", async () => {
    const { plans } = await readText({ "1": form("", "") });
    expect(plans.flatMap(briefTraits)).toEqual(["////"]);
  });
});

it("reads a direction below its label, where the label is the only one of its row", async () => {
  const { plans } = await readText({
    No1: `
      令和7年度 事務事業評価シート | < | < | <
      事務事業名 | 敬老会開催事業 | < | <
      担当課 | 高齢福祉課 | < | <
      予算額（千円） | 3,300 | < | <
      評価 | 必要性 | 効率性 | 今後の方向性
      ^ | Ａ | Ｂ | □継続 ■拡充 □廃止
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/拡充///"]);
});

it("reads forms whose labels stand in brackets before their values", async () => {
  const form = (name: string, budget: string): string => `
    【事業名】${name}
    【予算額】${budget}千円
    【事業概要】施設を整備する。
    |
  `;
  const { plans } = await readText({
    概要: `
      令和7年度　公園緑地課　主要事業の概要
      |
      ${form("中央公園再整備", "65,000")}
      ${form("街路樹更新", "12,400")}
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 中央公園再整備 65000", "2 街路樹更新 12400"]);
});

it("takes 担当 beside 事業名 for a label, where their values stand below", async () => {
  const card = (number: number, name: string): string => `
    No.${number} | 事業名 | < | 担当 | < | 電話
    ^ | ${name} | < | 企画課 | < | 内線201
    予算額（千円） | 6,800 | 方向性 | ☑新規 | □継続 | □拡充
    概要 | 素案をつくる。 | < | < | < | <
    |
  `;
  const { plans } = await readText({
    重点: `
      令和７年度　企画部　重点事業カード
      |
      ${card(1, "総合計画策定")}
      ${card(2, "広域連携")}
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 総合計画策定 6800", "2 広域連携 6800"]);
});

test.each([
  ["委託", "委託"],
  ["□直営　■一部委託　□全部委託", "一部委託"],
])("%s beside 実施方法 says who operates, and 提案課 is no department", async (said, operator) => {
  const { plans } = await readText({
    "1": `
      令和７年度　新規・拡充事業提案シート | <
      〔事業名〕 | 窓口予約システム
      〔提案課〕 | デジタル推進課
      〔実施方法〕 | ${said}
      〔所要額〕 | 3,200千円
      〔事業内容〕 | 窓口の予約を受ける。
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["デジタル推進課"]);
  expect(plans.flatMap(briefTraits)).toEqual([`//${operator}//`]);
  expect(plans.flatMap(briefProjects)).toEqual(["1 窓口予約システム 3200"]);
});

it("reads a ring that a blank parts from its word, in cells beside each other", async () => {
  const { plans } = await readText({
    市民課: `
      令和７年度　市民課　事務事業調書
      事務事業名 | 証明書発行事業
      事業概要 | 証明書を出す。
      予算額（千円） | 1200
      方向性 | ○ 継続 | 拡充 | 縮小 | 廃止
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/継続///"]);
});

describe("a form with a cell for a sign behind each of its choices", () => {
  it.each([
    ["拡充 | ○ | 継続 | | 縮小 |", "拡充"],
    ["継続 | | 拡充 | ○ | 縮小 |", "拡充"],
    ["継続 | | 縮小 | レ | 廃止 |", "縮小"],
  ])("says what the sign stands behind, not before: %s", async (choices, direction) => {
    const { plans } = await readText({
      調書: `
        令和７年度　事業計画書 | < | < | < | < | < | <
        事業名 | 遊び場づくり | < | < | < | < | <
        事業内容 | 空き地に遊び場を設ける。 | < | < | < | < | <
        予算額（千円） | 850 | < | < | < | < | <
        方向性 | ${choices}
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual([`/${direction}///`]);
  });
});

it("takes the direction ticked in a row of the form's head, over its first label", async () => {
  const { plans } = await readText({
    "1": `
      令和6年度　主要施策の概要 | < | < | <
      会計名 | 一般会計 | 主管課 | 健康推進課
      □　新　規　■　拡　充　□　継　続 | < | 款 | 4　衛生費
      6年度予算額 | 278,086千円 | 5年度予算額 | 268,629千円
      事業名 | 予防接種事業費 | 増減額 | 9,457千円
      事業内容 | 定期接種を行う。 | < | <
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 予防接種事業費 278086"]);
  expect(plans.flatMap(briefTraits)).toEqual(["/拡充///"]);
});
