import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const LIST = `
  取組 | 内容 | 予算額（千円） | 目標 | 時期
  就職支援 | 給付 | 6000 | 30人 | 通年
  施設整備 | 補助 | 210000 | 開園 | 通年`;
const NEXT = `
  取組 | 内容 | 予算額（千円） | 目標 | 時期
  受診勧奨 | 通知 | 4200 | 45％ | 6月`;
const ALL = ["1 就職支援 6000", "2 施設整備 210000", "3 受診勧奨 4200"];

it.each([
  ["課題 | 待機児童の発生 | < | < | <", "課題 | 低い受診率 | < | < | <"],
  ["目指す姿 | 安心 | < | < | <", "目指す姿 | 元気 | < | < | <"],
  ["", "現状と課題 | 低い受診率 | < | < | <"],
])("labels over repeated headings are no projects of the list above: %s", async (own, next) => {
  const { plans } = await readText({
    方針: `令和7年度　健康部　運営方針\n重点課題１\n${own}\n${LIST}\n重点課題２\n${next}\n${NEXT}`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(ALL);
});

it("a last project whose text goes on over all columns stays one above repeated headings", async () => {
  const rows = `${LIST}\n敬老会 | 令和6年度で終了 | < | < | <`;
  const { plans } = await readText({ 方針: `令和7年度　健康部　運営方針\n${rows}\n${NEXT}` });
  expect(plans[0]?.plan.projects.map(({ name }) => name)).toContain("敬老会");
});
