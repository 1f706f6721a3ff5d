import { isCalendarHeading, meaningsOf } from "../../../../src/reading/evidence/texts/headings";

describe("a heading", () => {
  it.each([
    ["優先順位", "priority"],
    ["優先度", "priority"],
    ["重要度", "priority"],
    ["順　位", "priority"],
    ["Ｎｏ．", "priority"],
    ["№", "priority"],
    ["実施計画事業名", "name"],
    ["事務事業名", "name"],
    ["取組名", "name"],
    ["基本方針／施策／事業", "name"],
    ["業務の名称", "name"],
    ["工事・業務名", "name"],
    ["施策のねらい", "aim"],
    ["目標", "aim"],
    ["今後の方向性", "direction"],
    ["新規・拡充等", "direction"],
    ["事業の\n方向性", "direction"],
    ["実施主体", "operator"],
    ["所管", "operator"],
    ["性質区分", "nature"],
    ["区分", "nature"],
    ["予算額(千円)", "budget"],
    ["令和7年度当初予算額", "budget"],
    ["事業費", "budget"],
    ["事業内容", "content"],
    ["対象・内容", "content"],
    ["取組内容", "initiative"],
    ["計画内容", "initiative"],
    ["31年度の取組", "initiative"],
    ["課題事項", "challenges"],
    ["難しい点", "challenges"],
    ["解決すべき課題", "challenges"],
    ["困難な点・課題", "challenges"],
    ["困難度・課題", "challenges"],
    ["どのように取り組むか", "initiative"],
    ["やること", "initiative"],
    ["施行者", "operator"],
    ["誰がやるか", "operator"],
    ["取組の名前", "name"],
    ["開始日", "start"],
    ["完了予定", "end"],
    ["事業名 Project", "name"],
    ["Project Name\n事業名", "name"],
    ["番号\nPriority", "priority"],
    ["No.\nPriority", "priority"],
    ["予算額 Budget (千円)", "budget"],
    ["Initiatives / 取組内容", "initiative"],
    ["Project Name", "name"],
    ["Priority", "priority"],
    ["FY2025 Budget (JPY thousand)", "budget"],
    ["Direction", "direction"],
    ["Description", "content"],
    ["Issues", "challenges"],
    ["学級・講座名", "name"],
    ["要求内容", "content"],
    [
      "事業の概要\n①目的・効果　②交付金を充当する経費内容　③積算根拠（対象数、単価等）　④事業の対象",
      "content",
    ],
    ["公約項目", "name"],
    ["昨年度の課題", "challenges"],
    ["対象事業", "name"],
    ["改善に向けた取組", "initiative"],
    ["指摘された課題", "challenges"],
    ["案件名", "name"],
    ["歳出計", "budget"],
    ["事業費見込額", "budget"],
    ["現況・課題", "challenges"],
    ["取組番号", "priority"],
    ["訓練名", "name"],
    ["プログラム名", "name"],
    ["主催者", "operator"],
    ["訓練内容", "content"],
    ["達成方法", "initiative"],
    ["第９期における具体的な取組", "initiative"],
    ["背景・課題", "challenges"],
    ["前年度からの課題", "challenges"],
  ])("%s means the %s", (heading, field) => {
    expect(meaningsOf(heading)[0]?.field).toBe(field);
  });

  it.each([
    "氏名",
    "担当者名",
    "困難",
    "難しい調整が続く",
    "備考",
    "4月",
    "地域コミュニティ事業",
    "拡大",
    "政策的事業",
    "12",
    "Web 事業",
    "Wi-Fi 事業",
  ])("%s is none of a plan's surely", (text) => {
    expect(meaningsOf(text).filter(({ weight }) => weight >= 0.6)).toEqual([]);
  });

  it.each([
    "4月",
    "４月～",
    "10月",
    "第1四半期",
    "Ⅱ期（７～９月）",
    "上半期",
    "上旬",
    "スケジュール",
    "1Q",
    "4/1",
    "Sept.",
    "March",
  ])("%s belongs to a schedule", (text) => {
    expect(isCalendarHeading(text)).toBe(true);
  });

  it.each(["Mayor's office", "Mayor", "Decision", "Market"])(
    "%s only begins as a month does",
    (text) => {
      expect(isCalendarHeading(text)).toBe(false);
    }
  );
});
