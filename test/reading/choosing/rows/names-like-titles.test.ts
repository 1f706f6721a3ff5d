import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";
import { YEAR } from "../../schedule/schedule-context";

const MONTHS = YEAR.join(" | ");
const NAMES = [
  "実施計画の策定",
  "年間計画の見直し",
  "重点施策の検討",
  "主要事業の周知",
  "重点事業",
];

/** What is read of a sheet with these lines below its title. */
async function read(...lines: readonly string[]) {
  const { plans } = await readText({ 計画: ["令和7年度 企画課 業務計画", ...lines].join("\n") });
  return plans.flatMap((plan) => [...briefProjects(plan), ...briefLanes(plan)]);
}

describe.each(NAMES)("%s", (name) => {
  it("is a project's name beside months", async () => {
    const rows = (second: string) =>
      read(
        `事業名 | ${MONTHS}`,
        "総合戦略 | ● | | ●",
        `${second} | | 検討 | | ●`,
        "人口調査 | | | | 調査"
      );
    const told = (await rows("花壇の整備")).map((each) => each.replace("花壇の整備", name));
    expect(told).toHaveLength(6);
    expect(await rows(name)).toEqual(told);
  });

  it("is a step of the project above it", async () => {
    const rows = (step: string) =>
      read(
        `No. | 事業名 | 予算額（千円） | 項目 | ${MONTHS}`,
        "1 | 総合戦略 | 100 | 準備 | ● | | ●",
        `|| | | ${step} | | ● | | ●`,
        "2 | 人口調査 | 200 | 調査 | | | ●"
      );
    const told = (await rows("花壇の整備")).map((each) => each.replaceAll("花壇の整備", name));
    expect(told).toHaveLength(5);
    expect(await rows(name)).toEqual(told);
  });

  it("ends no table whose numbers go on", async () => {
    const told = await read(
      "No. | 事業名 | 予算額（千円）",
      "1 | 総合戦略 | 100",
      name,
      "2 | 人口調査 | 200"
    );
    expect(told).toEqual(["1 総合戦略 100", "2 人口調査 200"]);
  });
});

it.each(["| | 作成：介護課", ""])("a title over headings begins another plan%s", async (corner) => {
  const told = await read(
    `事業名 | ${MONTHS}`,
    "見守り | ● | | ●",
    "子育て相談 | | 募集",
    `令和7年度 介護課 業務計画 ${corner}`,
    `事業名 | ${MONTHS}`,
    "介護予防 | | ●",
    "認知症カフェ | | | 開店"
  );
  expect(told.map((each) => each.replace(/ .*/, ""))).toEqual([
    "1",
    "2",
    "1",
    "2",
    "1",
    "2",
    "1",
    "2",
  ]);
});
