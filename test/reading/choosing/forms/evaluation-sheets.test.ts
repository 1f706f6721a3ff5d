import { readText } from "../../../support/sheet-text";

async function projectsOf(...sheets: readonly string[]) {
  const { plans } = await readText(
    Object.fromEntries(sheets.map((sheet, index) => [String(index + 1), sheet]))
  );
  return plans.flatMap(({ plan }) => plan.projects);
}

describe("evaluation sheets as cities publish them", () => {
  it("are told apart by 事業名 under 管理事業名, whatever departments stand beside both", async () => {
    const form = (name: string): string => `
      令和7年度当初予算　予算要求調書
      管理事業名 | 河川砂防事業 | 予算要求課 | 河川室
      事業名 | ${name} | 予算計上課 | 河川室
      目的 | 洪水から生命を守る。 | < | <
      内容 | 護岸を整備する。 | < | <
      要求額（千円） | 500 | 前年度予算額 | 400
    `;
    expect(
      (await projectsOf(form("河川改修事業"), form("砂防施設事業"))).map(({ name }) => name)
    ).toEqual(["河川改修事業", "砂防施設事業"]);
  });

  it("cost what was decided in rows of stages under 予算額 beside its sources", async () => {
    const [project] = await projectsOf(`
      令和7年度当初予算　予算要求調書
      事業名 | 河川改修事業 | 担当課 | 河川室
      内容 | 護岸を整備する。 | < | <
      予算額 | < | 財源内訳 | <
      | | 国庫支出金 | 一般財源
      前年度当初予算額 | 400 | 200 | 200
      要求額 | 500 | 250 | 250
      査定額 | 450 | 225 | 225
    `);
    expect(project?.budget).toMatchObject({ thousandYen: 450 });
  });

  it("cost what the project does without its staff, as the sum at the end counts them in", async () => {
    const [project] = await projectsOf(`
      平成23年度　事務事業評価シート
      事業名 | 霊園墓参事業 | < | < | <
      担当課 | 公園課 | < | < | <
      事業費（千円） | 21年度（決算） | 22年度（決算） | 23年度（予算）
      直接経費 | 1855 | 1940 | 1898
      国・府支出金 | 0 | 0 | 0
      一般財源 | 1855 | 1940 | 1898
      人件費 | 840 | 840 | 840
      支出合計 | 2695 | 2780 | 2738
      今後の方向性 | 継続 | < | < | <
    `);
    expect(project?.budget).toMatchObject({ thousandYen: 1898 });
  });

  it("say by a sign in a cell of its own who runs the project and what becomes of it", async () => {
    const [project] = await projectsOf(`
      令和6年度　事業評価シート
      課名 | 環境政策課 | < | 優先度 | 1
      事業名 | ごみ収集事業 | < | < | <
      事業費（千円） | 500 | < | < | <
      方向性 | | 拡大 | | 縮小 | ○ | 廃止
      実施主体 | ○ | 市 | | 民間 | | 協働
      概要 | ごみを収集する。 | < | < | <
    `);
    expect(project).toMatchObject({ direction: "廃止", operator: "市" });
  });

  it("tell by a sign behind a word what it marks", async () => {
    const [project] = await projectsOf(`
      令和6年度　事業評価シート
      課名 | 環境政策課 | < | 優先度 | 1
      事業名 | ごみ収集事業 | < | < | <
      事業費（千円） | 500 | < | < | <
      実施主体 | 市 | | 民間 | ○ | 協働 |
      概要 | ごみを収集する。 | < | < | <
    `);
    expect(project?.operator).toBe("民間");
  });

  it("tell what is done by 手段, and not by the measure that it serves", async () => {
    const [project] = await projectsOf(`
      令和6年度　事務事業評価シート
      事業名 | 広報紙発行事業 | < | < | <
      担当課 | 広報課 | < | < | <
      施策体系 | 基本目標 | 5 市民とともに進めるまち | 主要施策 | 2 広報広聴の充実
      事業の目的 | 市政への理解を深める。 | < | < | <
      事業の手段 | 広報紙を配布する。 | < | < | <
      事業費（千円） | 500 | < | < | <
    `);
    expect(project?.initiative).toBe("広報紙を配布する。");
  });

  it("tell under 手段 what is done this year, below what was done in the last", async () => {
    const [project] = await projectsOf(`
      平成22年度　事務事業マネジメントシート
      事務事業名 | 校舎改築事業 | < | <
      部課名 | 学校教育課 | < | <
      事業費（千円） | 500 | < | <
      ① 手段（主な活動） | < | ⑤ 活動指標 | <
      前年度実績（前年度に行った主な活動） | < | 名称 | 単位
      工事に着手した。 | < | 改築校数 | 校
      今年度計画（今年度に計画している主な活動） | < | |
      校舎を完成させる。 | < | |
    `);
    expect(project?.initiative).toBe("校舎を完成させる。");
  });
});

describe("what stands about an evaluation sheet's own labels", () => {
  it("is no project beside its own where the cells of its rows aren't of one width", async () => {
    const projects = await projectsOf(`
      令和5年度　事務事業評価調書
      事業名 | 公共交通事業 | < | 担当 | 交通係 | <
      予算額 | 25,000千円 | 決算額 | 24,750千円 | < | <
      事業概要 | バスを走らせる。 | < | < | < | <
      成果の方向性 | □向上　■維持　□低下 | コストの方向性 | < | □増加　■維持　□削減 | <
      問題点 | 利用者が少ない。 | < | < | < | <
    `);
    expect(projects.map(({ name }) => name)).toEqual(["公共交通事業"]);
  });

  it("is none in a list of its parts in its midst", async () => {
    const projects = await projectsOf(`
      令和7年度　事務事業シート
      事務事業名 | 子育て支援事業 | 課名 | 子育て支援課
      事業費（千円） | 30,000 | < | <
      【構成する細事業】
      No. | 細事業名 | 内容 | R7予算額
      1 | つどいの広場 | 親子が集う。 | 12,000
      2 | 一時預かり | 子を預かる。 | 18,000
      計 | < | < | 30,000
      課題 | 担い手の不足 | < | <
      方向性 | 継続 | < | <
    `);
    expect(projects).toMatchObject([{ name: "子育て支援事業", direction: "継続" }]);
  });

  it("is none in a list of its parts under 事業名 that 細事業 stands before", async () => {
    const projects = await projectsOf(`
      令和7年度　事務事業調書
      事務事業名 | 子育て支援事業 | < | 担当課 | 子育て支援課
      方向性 | 継続 | < | 優先順位 | 1
      内容 | 親子を支える。 | < | < | <
      細事業 | 事業名 | 予算額（千円） | 方向性 | 備考
      1 | つどいの広場 | 12,000 | 拡充 |
      2 | 一時預かり | 18,000 | 継続 |
    `);
    expect(projects).toMatchObject([{ name: "子育て支援事業", direction: "継続" }]);
  });

  it("is chosen by rings in brackets though the words beside them may head a column", async () => {
    const [project] = await projectsOf(`
      令和7年度予算　主要事業要求書
      事業名 | 耐震化促進事業 | < | <
      部課名 | 建設部　住宅課 | 新規・継続の別 | 新規（　）・継続（○）
      事業内容 | 補助金を交付する。 | < | <
      要求額（千円） | 500 | < | <
    `);
    expect(project?.direction).toBe("継続");
  });

  it("is told on the back page of a sheet that has one for each side", async () => {
    const [project, ...more] = await projectsOf(
      `
        令和６年度　事務事業評価シート（表面）
        事務事業名 | 防災訓練事業 | 担当課 | 消防総務課
        事業内容 | 訓練をする。 | < | <
        事業費（千円） | 500 | < | <
      `,
      `
        令和６年度　事務事業評価シート（裏面）
        事務事業名 | 防災訓練事業
        課題 | 団員の確保
        今後の方向性 | 継続
      `
    );
    expect(more).toEqual([]);
    expect(project).toMatchObject({ direction: "継続", challenges: ["団員の確保"] });
  });
});

describe("words of evaluation sheets and estimates", () => {
  it("lead to what is done though brackets in brackets ask for it", async () => {
    const [project] = await projectsOf(`
      平成23年度　事務事業評価シート
      事業名 | 霊園墓参事業 | < | <
      担当部課名 | 公園緑地課 | < | <
      事業の手段【どうする（させる）ことで】 | バスを借り上げる。 | < | <
      23年度予算額（千円） | 500 | < | <
    `);
    expect(project?.initiative).toBe("バスを借り上げる。");
  });

  it("call the plan's year 新年度 where 本年度 is the one before", async () => {
    const [project] = await projectsOf(`
      令和７年度　歳入歳出予算見積額説明書
      課名 | 産業振興課 | < | < | <
      事業名 | 離島航路対策事業 | < | < | <
      事業概要 | 航路を保つ。 | < | < | <
      区分 | 前年度決算額 | 本年度現計予算額 | 本年度当初予算額 | 新年度見積額
      国庫支出金 | 100 | 110 | 120 | 130
      一般財源 | 400 | 410 | 420 | 430
      計 | 500 | 520 | 540 | 560
    `);
    expect(project?.budget).toMatchObject({ thousandYen: 560 });
  });

  it("head amounts by 予定 and 実績 under years, which are no activities", async () => {
    const { plans } = await readText({
      "1": `
        平成18年度　事務事業評価表
        事務事業名 | 新政策推進事業 | < | 担当課 | 政策企画課
        手段 | ヒアリングを行う。 | < | < | <
        コスト（千円） | 17年度 | < | 18年度 | <
        区分 | 予定 | 実績 | 予定 | 実績
        事業費 | 500 | 480 | 600 |
        人件費 | 700 | 700 | 700 |
        課題 | 時間が足りない。 | < | < | <
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.lanes)).toEqual([]);
  });

  it("say 直営 of who runs the project, and not of what is done", async () => {
    const [project] = await projectsOf(`
      令和7年度　事務事業評価シート
      事業名 | 市民講座事業 | 担当課 | 公民館
      実施方法 | 一部委託 | 会計区分 | 一般会計
      事業概要 | 講座を開く。 | < | <
      事業費（千円） | 500 | < | <
    `);
    expect(project?.initiative).toBe("講座を開く。");
  });

  it("cost in all what stands before the sources of a year", async () => {
    const [project] = await projectsOf(`
      令和7年度　主要事業調書
      事業名 | 市民講座事業 | 担当課 | 公民館 | <
      事業概要 | 講座を開く。 | < | < | <
      財源（千円） | 合計 | 国 | 県 | 一般財源
      令和7年度当初予算 | 500 | 100 | 50 | 350
      前年度当初予算 | 400 | 100 | 50 | 250
    `);
    expect(project?.budget).toMatchObject({ thousandYen: 500 });
  });

  it("are a form's where others nobody knows stand under the name of it", async () => {
    const projects = await projectsOf(`
      令和７年度　主要事業調書
      No. | 3 | 予算事業名 | 後継者育成事業 | 担当課 | 農政課
      実施方法 | 直営 | 意図 | 農業を継ぐ | 作成日 | 令和6年4月1日
      事業主体 | 市 | 対象 | 市民 | 会計 | 一般会計
      事業費（千円） | R6 | 400 | R7 | 500
      事業の方向性 | □拡充 ■継続 □廃止 | < | < | < | <
      活動内容 | 後継者を育てる。 | < | < | < | <
      課題等 | 周知の不足 | < | < | < | <
    `);
    expect(projects.map(({ name }) => name)).toEqual(["後継者育成事業"]);
  });
});
