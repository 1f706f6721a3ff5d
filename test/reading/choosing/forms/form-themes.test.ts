import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

/** A form that calls what it is about by a heading of its own. */
async function read(title: string, heading: string, work: string) {
  const { plans } = await readText({
    様式: `
      ${title}
      課名 | 健康づくり課
      ${heading} | 受診率の向上
      課題 | 若い人の受診が少ない。
      ${work} | (1) 個別通知の送付\\n(2) 休日検診の実施
      予算額 | 18,500千円
    `,
  });
  return plans.flatMap((plan) => [
    ...briefProjects(plan),
    ...plan.plan.projects.map(({ initiative }) => initiative),
  ]);
}

const WORK = "(1) 個別通知の送付\n(2) 休日検診の実施";

test.each(["重点目標", "重点施策", "重点項目", "重点課題", "重点テーマ", "施策名", "テーマ名"])(
  "tell by %s what it is about, and by 具体的取組 what is done",
  async (heading) => {
    expect(await read("令和8年度 重点取組計画書", heading, "具体的取組")).toEqual([
      "1 受診率の向上 18500",
      WORK,
    ]);
  }
);

test("aren't called by what is done where nothing tells what they are about", async () => {
  expect(await read("調査票", "現状", "具体的取組")).toEqual([]);
});
