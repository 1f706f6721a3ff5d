import { readText } from "../../support/sheet-text";
import { briefLanes } from "./tell";

describe("a form that asks when a project begins and when it ends", () => {
  const lanes = async (...times: readonly string[]) => {
    const { plans } = await readText({
      様式: `
        令和7年度　事業計画書 | < | < | <
        事業名 | 配食サービス | < | <
        事業内容 | 一人暮らしの高齢者に昼食を届ける。 | < | <
        方向性 | 継続 | < | <
        予算額（千円） | 4,200 | < | <
        ${times.join("\n        ")}
      `,
    });
    return plans.flatMap(briefLanes);
  };

  it("says one time from that to this, in rows below each other or in one", async () => {
    const whole = ["1 配食サービス 2025-05~2026-02"];
    const [from, to] = ["令和7年5月", "令和8年2月"];
    expect(await lanes(`開始時期 | ${from} | < | <`, `終了時期 | ${to} | < | <`)).toEqual(whole);
    expect(
      await lanes(`開始 | ${from} | < | <`, "会場 | 本所 | < | <", `終了 | ${to} | < | <`)
    ).toEqual(whole);
    expect(await lanes(`開始時期 | ${from} | 終了時期 | ${to}`)).toEqual(whole);
    expect(await lanes(`着手 | ${from} | 完了 | ${to}`)).toEqual(whole);
    expect(await lanes("着手 | 2025/5/7 | 完了 | 2026/2/27")).toEqual([
      "1 配食サービス 2025-05-07~2026-02-27",
    ]);
  });

  it("says none where its years are those of the project's life", async () => {
    expect(await lanes("事業開始 | 平成20年度 | < | <", "事業終了 | 令和9年度 | < | <")).toEqual(
      []
    );
  });

  it("says what is done when beside 年間計画", async () => {
    expect(await lanes("年間計画 | 5月 募集。7月～8月 配食 | < | <")).toEqual([
      "1 募集 2025-05, 配食 2025-07~2025-08",
    ]);
  });
});
