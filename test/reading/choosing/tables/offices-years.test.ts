import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

describe("an office's year by months without a budget or rank", () => {
  const namesIn = async (rows: string) =>
    (await readText({ Sheet1: rows })).plans.flatMap(({ plan }) =>
      plan.projects.map(({ name }) => name)
    );

  it("is one under 項目 where the title calls it an office's plan, not one project's", async () => {
    const rows = (title: string, last = "発行"): string => `
      令和7年度　${title}
      項目 | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期
      市勢要覧 | 企画 | 取材 | 編集 | ${last}
      広報紙 | 6月号 | 9月号 | 12月号 | 3月号
      市長との対話 | 準備 | 3地区 | 3地区 | まとめ`;
    const names = ["市勢要覧", "広報紙", "市長との対話"];
    expect(await namesIn(rows("秘書広報課　年間計画"))).toEqual(names);
    expect(await namesIn(rows("総合計画の策定　作業計画"))).toEqual([]);
    expect(await namesIn(rows("秘書広報課　年間計画", "12"))).toEqual([]);
  });

  it.each(["区分", "行事", "事務内容", "月", "", "区分 | 備考", "係 | 区分"])(
    "is one beside months under %j where the title calls it an office's year",
    async (heading) => {
      const isSecond = heading.startsWith("係");
      const row = (name: string): string =>
        isSecond ? `庶務係 | ${name}` : heading.includes("|") ? `${name} | 隔年` : name;
      const rows = (title: string, last = "発行"): string => `
        令和7年度　${title}
        ${heading === "" ? "| " : heading} | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        ${row("市勢要覧")} | 企画 | | 取材 | | 編集 | ${last}
        ${row("広報紙")} | | 6月号 | | | 9月号 |
        ${row("市長との対話")} | 準備 | | 3地区 | | | まとめ`;
      const names = ["市勢要覧", "広報紙", "市長との対話"];
      expect(await namesIn(rows("秘書広報課　業務計画"))).toEqual(names);
      expect(await namesIn(rows("秘書広報課　年間スケジュール"))).toEqual(names);
      expect(await namesIn(rows("秘書広報課　行事予定表"))).toEqual(names);
      expect(await namesIn(rows("市勢要覧の発行スケジュール"))).toEqual([]);
      expect(await namesIn(rows("秘書広報課　業務計画", "12"))).toEqual([]);
    }
  );

  it.each(["月 | 業務内容", "月 | 行事 | 場所", "時期 | 内容", "実施月 | 主な業務", "月 | 事業名"])(
    "is one where its months go down under %j and the title calls it an office's year",
    async (headings) => {
      const rows = (title: string, more = ""): string => `
        令和7年度　${title}
        ${headings}
        4月 | 市勢要覧
        6月～8月 | 広報紙
        9月 | 市長との対話${more}`;
      const { plans } = await readText({ 計画: rows("秘書広報課　年間業務予定") });
      expect(plans.flatMap(briefLanes)).toEqual([
        "1 市勢要覧 2025-04",
        "2 広報紙 2025-06~2025-08",
        "3 市長との対話 2025-09",
      ]);
      expect(await namesIn(rows("秘書広報課　業務計画"))).toHaveLength(3);
      expect(await namesIn(rows("業務計画説明会　日程"))).toEqual([]);
      expect(await namesIn(rows("市勢要覧の発行スケジュール"))).toEqual([]);
      expect(await namesIn(`事業名：広報事業\n${rows("事業計画")}`)).toEqual([]);
      // Nothing tells whether this is another of the month above.
      if (!headings.includes("場所"))
        expect(await namesIn(rows("秘書広報課　業務計画", "\n| | ポスター"))).toEqual([]);
    }
  );

  it.each(["更新日", "メモ", "備考"])("may have %s right of an office's year", async (heading) => {
    expect(
      await namesIn(`
      令和7年度　監査事務局 年間計画
      区分 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | ${heading}
      例月出納検査 | 検査 | | 検査 | | 検査 | | 4/1
      定期監査 | | 監査 | | 報告 | | | 4/1
      決算審査 | | | | 審査 | 意見書 | | 4/1
    `)
    ).toEqual(["例月出納検査", "定期監査", "決算審査"]);
  });
});
