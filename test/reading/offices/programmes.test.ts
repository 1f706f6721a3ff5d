import { readText } from "../../support/sheet-text";
import { briefLanes, briefTraits } from "./tell";

const namesIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ Sheet1: sheet });
  return plans.flatMap(({ plan }) => plan.projects.map(({ id, name }) => `${id} ${name}`));
};

describe("a list without budgets and ranks", () => {
  const list = (title: string): string => `
    ${title} | < | < | < | <
    主要項目 | 番号 | 事務事業名 | 事業内容 | 担当課
    01 体制の強化 | '01 | 勤務体制の強化 | 隔日勤務体制を見直します。 | 消防総務課
    ^ | '02 | 指揮体制の強化 | 現場指揮隊を置きます。 | 警防課
    02 施設の整備 | '03 | 貯水槽整備事業 | 耐震性貯水槽を年２基整備します。 | 警防課
  `;
  it("is a plan where its title says so", async () => {
    expect(await namesIn(list("消防局実行計画　主要項目・事務事業一覧（Ｒ６～Ｒ８年度）"))).toEqual(
      ["01 勤務体制の強化", "02 指揮体制の強化", "03 貯水槽整備事業"]
    );
  });

  it("is none where nothing calls it one", async () => {
    expect(await namesIn(list("子育て支援事業のご案内"))).toEqual([]);
    expect(await namesIn(list("市の事業一覧（計画策定のための調査）"))).toEqual([]);
    expect(await namesIn(list("令和７年度　業務委託発注計画"))).toEqual([]);
  });

  it("is a plan under a year's title where it tells both what is done and when", async () => {
    const timed = (title: string): string => `
      ${title} | < | < | <
      区分 | 事業名 | 内容 | 対象者 | 期間
      健診 | 乳児健診 | 身長の測定 | 3か月児 | 4月、6月
      ^ | 幼児健診 | 歯科検診 | 3歳児 | 7月
      教室 | 離乳食講座 | 離乳食の作り方 | 5か月児 | 奇数月
    `;
    expect(await namesIn(timed("令和7年度　健診事業一覧表"))).toEqual([
      "1 乳児健診",
      "2 幼児健診",
      "3 離乳食講座",
    ]);
    expect(await namesIn(timed("令和7年度　健診実施状況"))).toEqual([]);
    expect(await namesIn(timed("健診のご案内"))).toEqual([]);
  });

  it("may name what is done 取組 under the measures that group it", async () => {
    expect(
      await namesIn(`
        第３次環境基本計画　年次実施計画（令和７年度版）
        基本方針 | 施策 | No. | 取組 | 担当課 | 令和６年度の取組実績 | 令和７年度の取組内容
        １ 脱炭素 | 1-1 再エネの導入 | 1 | 太陽光発電設備の導入 | 環境政策課 | ２校に導入した。 | ３校に導入する。
        ^ | ^ | 2 | 蓄電池設置費補助 | 環境政策課 | 82件の補助を行った。 | 100件に拡大する。
        ^ | 1-2 省エネ | 3 | 公用車の電動化 | 管財課 | ２台更新した。 | ５台を切り替える。
      `)
    ).toEqual(["1 太陽光発電設備の導入", "2 蓄電池設置費補助", "3 公用車の電動化"]);
  });
});

it("reads evaluated projects that are numbered, told in texts and given a direction", async () => {
  const { plans } = await readText({
    点検評価: `
      令和６年度　教育委員会の点検・評価（令和５年度事業）
      重点目標１　確かな学力を育む教育の推進 | < | < | < | < | < | <
      番号 | 事業名 | 担当課 | 事業の目的・内容 | 評価 | 課題 | 今後の\\n方向性
      1 | 学力向上推進事業 | 学校教育課 | 授業改善を支援する。 | Ａ | 若手教員が多い。 | 継続
      2 | 外国語指導助手配置事業 | 学校教育課 | 外国語教育の充実を図る。 | Ａ | 配置人数が足りない。 | 拡充
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["1/継続///", "2/拡充///"]);
});

describe("goals of a department with what is done in each quarter", () => {
  it("are its projects where nothing else names them", async () => {
    const { plans } = await readText({
      税務課: `
        令和７年度　組織目標管理シート
        № | 重点目標 | 具体的な取組内容 | 達成水準 | スケジュール | < | < | <
        ^ | ^ | ^ | ^ | 第１四半期 | 第２四半期 | 第３四半期 | 第４四半期
        1 | 徴収率の向上 | 早期着手により滞納を防ぐ。 | 99.2％ | 催告書発送 | 財産調査 | 差押え | 停止
        2 | 適正評価 | 家屋の全棟調査を行う。 | 100％ | 計画作成 | 現地調査 | | 評価替え準備
      `,
    });
    const [plan] = plans;
    expect(plan?.plan.projects.map(({ name }) => name)).toEqual(["徴収率の向上", "適正評価"]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 催告書発送 2025-04~2025-06, 財産調査 2025-07~2025-09, 差押え 2025-10~2025-12, 停止 2026-01~2026-03",
      "2 計画作成 2025-04~2025-06, 現地調査 2025-07~2025-09, 評価替え準備 2026-01~2026-03",
    ]);
  });
});

describe("a road map", () => {
  it("may head its quarters by their months", async () => {
    const { plans } = await readText({
      工程表: `
        令和７年度　消防防災課の工程表
        番号 | 取組項目 | 取組内容 | ４～６月 | ７～９月 | 10～12月 | １～３月
        1 | 消防団員の確保 | 加入を促す。 | 意見交換会 | 事業所訪問 | 催し | 取りまとめ
        2 | 救急体制の高度化 | 救命士を養成する。 | 派遣 | 協議会 | 実習 | 報告会
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 意見交換会 2025-04~2025-06, 事業所訪問 2025-07~2025-09, 催し 2025-10~2025-12, 取りまとめ 2026-01~2026-03",
      "2 派遣 2025-04~2025-06, 協議会 2025-07~2025-09, 実習 2025-10~2025-12, 報告会 2026-01~2026-03",
    ]);
  });

  it("names a project in each row of a group, though only the group's cell tells a trait", async () => {
    const { plans } = await readText({
      予防課: `
        令和７年度　予防課　年間業務計画表
        区分 | 業務名 | 担当係 | 4月 | 5月 | 6月 | 7月
        予防 | 火災予防運動 | 予防係 | 春季 | | |
        ^ | 立入検査 | 査察係 | | 実施 | 実施 |
        危険物 | 安全週間 | 危険物係 | | | 開催 |
        ^ | 立入検査（危険物） | 危険物係 | | | | 実施
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 春季 2025-04",
      "2 実施 2025-05, 実施 2025-06",
      "3 開催 2025-06",
      "4 実施 2025-07",
    ]);
  });
});

it("draws none of a project's life told in two columns (自, 至)", async () => {
  const { plans } = await readText({
    DB: `
      令和7年度 主要事業一覧
      優先順位 | 事業名 | 実施期間（自） | 実施期間（至） | 方向性
      1 | 都市再生整備計画事業 | R4 | R9 | 継続
      2 | 給食費負担軽減事業 | R7 | R7 | 新規
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["2 給食費負担軽減事業 2025-04~2026-03"]);
});

it("counts the projects of all lists under one plan's title", async () => {
  expect(
    await namesIn(`
      令和７年度　消防局運営方針　事業実施プラン
      推進項目(1)＜防火・防災＞
      No. | 取組項目 | 取組内容 | 担当課
      1 | 防火防災教育の推進 | 教室を80回開催する。 | 予防課
      2 | 住宅防火の推進 | 防火診断を行う。 | 予防課

      推進項目(2)＜査察・指導＞
      No. | 取組項目 | 取組内容 | 担当課
      3 | 違反是正の徹底 | 重点的に査察する。 | 査察課
    `)
  ).toEqual(["1 防火防災教育の推進", "2 住宅防火の推進", "3 違反是正の徹底"]);
});

it("reads evaluated projects without numbers where a column says what becomes of them", async () => {
  expect(
    await namesIn(`
      令和６年度事務事業評価　評価結果一覧
      ページ | 事務事業名 | 部 | 課 | 事業概要 | 今後の展開
      1 | 広報紙発行事業 | 市長公室 | 広報課 | 広報紙を月１回発行する。 | Ｂ_現状のまま継続
      3 | 職員研修事業 | 総務部 | 人事課 | 階層別研修を実施する。 | Ｃ_改善
    `)
  ).toEqual(["1 広報紙発行事業", "2 職員研修事業"]);
});

describe("a department whose name has a dot in it, or a part of town", () => {
  const plan = (department: string): string => `
    令和７年度　${department}　事業計画
    番号 | 事業名 | 事業主体 | 事業費（千円） | 工期
    1 | ため池改修事業 | 市 | 48,000 | 9月～2月
    2 | 農道整備事業 | 土地改良区 | 12,600 | 10月～12月
  `;
  it.each([
    ["文化・スポーツ課", "文化・スポーツ課"],
    ["環境部・まち美化課", "まち美化課"],
    ["福祉部地域支援センター", "地域支援センター"],
    ["東部地域支援センター", "東部地域支援センター"],
  ])("is read from %s", async (text, name) => {
    const { plans } = await readText({ Sheet1: plan(text) });
    expect(plans.map(({ plan: each }) => each.department)).toEqual([name]);
  });

  it("tells its schedule by terms of works", async () => {
    const { plans } = await readText({ Sheet1: plan("農林課") });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 ため池改修事業 2025-09~2026-02",
      "2 農道整備事業 2025-10~2025-12",
    ]);
  });
});

describe("a programme without the word 事業名", () => {
  it("names what it does by its goals, where these stand before it", async () => {
    expect(
      await namesIn(`
        ２０２５年度　課別「仕事目標」
        № | 目標 | 取り組み内容 | 目標値 | ４～９月 | 10～12月 | １～３月
        1 | 加入の促進 | 転入者に案内を配る。 | 20団体 | 募集 | 支援 | 検証
        2 | 窓口の混雑緩和 | 臨時窓口を開く。 | 5日以下 | 周知 | 試行 | 臨時窓口
      `)
    ).toEqual(["1 加入の促進", "2 窓口の混雑緩和"]);
    expect(
      await namesIn(`
        令和７年度　組織目標設定シート（課長）
        番号 | 業務目標\\n（何を） | 達成水準\\n（どの水準まで） | 達成方法\\n（どのように） | 期限\\n（いつまでに） | 前年度からの課題
        1 | 収納率の向上 | 99.3％以上 | 早期の差押えを行う。 | ３月末 | 少額滞納者への対応
        2 | 窓口対応の改善 | 苦情20％減 | 接遇研修を行う。 | 通年 |
        3 | 混雑の緩和 | 30分以内 | 予約制を全会場に広げる。 | ２月 | 予約枠の設定
      `)
    ).toEqual(["1 収納率の向上", "2 窓口対応の改善", "3 混雑の緩和"]);
  });

  it("may tell but by what means they are met, beside how far they were", async () => {
    expect(
      await namesIn(`
        令和７年度　課長の仕事目標
        No. | 目標項目 | 目標（何を、いつまでに） | 達成手段 | 達成状況
        1 | ごみの減量 | １人１日800g | 回収袋の全戸配布 |
        2 | 脱炭素の推進 | 10施設 | リースでの一括導入 |
        3 | 環境学習の充実 | 年20回 | 学校への働きかけ |
      `)
    ).toEqual(["1 ごみの減量", "2 脱炭素の推進", "3 環境学習の充実"]);
  });

  it("may be what takes place in a year", async () => {
    expect(
      await namesIn(`
        消防局年間行事予定
        月 | 行事名 | 内容
        4月 | 管内の把握 | 地理を確かめる。
        5月 | 水防訓練 | 土のうを積む。
        6月 | 危険物安全週間 | 啓発する。
      `)
    ).toEqual(["1 管内の把握", "2 水防訓練", "3 危険物安全週間"]);
  });

  it("may call them プログラム or only 事業", async () => {
    expect(
      await namesIn(`
        第５次行財政改革大綱　第３次実行プログラム
        № | プログラム名 | プログラムの内容 | R7年度 | R8年度 | R9年度 | 担当課名
        1 | メッセージの発信 | 新たな方法で発信する。 | 検討 | 実施 | 見直し | 秘書課
        2 | 財務書類の活用 | 予算編成に活用する。 | 試行 | 拡大 | 全施設 | 財政課
      `)
    ).toEqual(["1 メッセージの発信", "2 財務書類の活用"]);
    expect(
      await namesIn(`
        第４次男女共同参画プラン　令和７年度実施計画
        課題 | 対応する施策 | 事業\\nコード | 事業 | 担当課 | 令和７年度の取組予定
        平等教育の推進 | ①環境整備 | 11111 | 混合名簿の徹底 | 学校教育課 | 全校での実施を確認する。
        ^ | ^ | 11112 | 関連図書の充実 | 図書館 | 30冊を購入する。
        ^ | ②意識啓発 | 11121 | 教職員研修の実施 | 学校教育課 | 夏に１回実施する。
      `)
    ).toEqual(["11111 混合名簿の徹底", "11112 関連図書の充実", "11121 教職員研修の実施"]);
  });
});

it("reads trainings and events under a plan's title, and none under that of their results", async () => {
  const trainings = (title: string): string => `
    ${title}
    研修区分 | 研修名 | 対象者 | 実施時期 | 人数 | 研修の内容・ねらい | 経費（千円）
    階層別 | 新規採用職員研修 | 新規採用職員 | 4月 | 32 | 接遇を習得する。 | 280
    ^ | 主任研修 | 主任 | 6月 | 24 | 後輩指導の手法を学ぶ。 | 440
    専門 | ＤＸ研修 | 推進員 | 9月 | 60 | 業務改善の手法を学ぶ。 | 1200
  `;
  expect(await namesIn(trainings("令和７年度　職員研修実施計画書"))).toEqual([
    "1 新規採用職員研修",
    "2 主任研修",
    "3 ＤＸ研修",
  ]);
  expect(await namesIn(trainings("令和６年度　職員研修実施状況"))).toEqual([]);
  expect(
    await namesIn(`
      令和６年度　公民館講座実施状況
      № | 講座名 | 開催日 | 参加者数 | 経費（円）
      1 | スマホ教室 | R6.5.10 | 142 | 96,000
      2 | 親子料理教室 | R6.8.3 | 24 | 18,400
    `)
  ).toEqual([]);
  expect(
    await namesIn(`
      令和７年度　生涯学習課　年間事業予定表
      月 | 期日 | 事業名 | 会場 | 内容 | 担当
      5月 | 10日 | 市民大学開講式 | 文化会館 | 年10回の講座を開講する。 | 学習係
      11月 | 1～3日 | 市民文化祭 | 文化会館 | 作品展示を行う。 | 文化係
      ^ | 16日 | 市民マラソン | 運動公園 | 10kmの部を開催する。 | 体育係
    `)
  ).toEqual(["1 市民大学開講式", "2 市民文化祭", "3 市民マラソン"]);
});
