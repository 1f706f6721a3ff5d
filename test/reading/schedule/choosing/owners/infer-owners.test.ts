import { inferOwners } from "../../../../../src/reading/schedule/choosing/owners/infer-owners";
import { DEPARTMENTS, type Department } from "./departments";

/** The owners inferred for a department's lanes without their keys, and the true ones. */
function infer(
  { projects }: Department,
  inOrder: (lanes: readonly Lane[]) => readonly Lane[] = (lanes) => lanes
) {
  const lanes = inOrder(
    projects.flatMap((project, index) => project.lanes.map((text) => ({ text, owner: index })))
  );
  const owners = inferOwners(
    lanes,
    projects.map(({ name, content }) => [
      { text: name, weight: 2 },
      { text: content, weight: 1 },
    ])
  );
  return { found: owners, truth: lanes.map(({ owner }) => owner) };
}

interface Lane {
  readonly text: string;
  readonly owner: number;
}

function right({ found, truth }: ReturnType<typeof infer>): number {
  return truth.filter((owner, index) => found[index]?.project === owner).length;
}

describe("owners by inference", () => {
  it.each(DEPARTMENTS.map((department) => [department.name, department] as const))(
    "finds four in five of the lanes' owners in the plan of %s",
    (_name, department) => {
      const result = infer(department);
      expect(right(result) / result.truth.length).toBeGreaterThanOrEqual(0.8);
    }
  );

  it("finds nine in ten over all the departments", () => {
    const results = DEPARTMENTS.map((department) => infer(department));
    const lanes = results.reduce((count, { truth }) => count + truth.length, 0);
    expect(
      results.reduce((count, result) => count + right(result), 0) / lanes
    ).toBeGreaterThanOrEqual(0.9);
  });

  it("never goes back in the order of the projects", () => {
    for (const department of DEPARTMENTS) {
      const found = infer(department).found.map(({ project }) => project);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  });

  it("goes back where the words say so, and is hardly ever sure where they don't", () => {
    const all = DEPARTMENTS.map((department) => {
      const { found, truth } = infer(department, (lanes) => [
        ...lanes.filter(({ owner }) => owner > 0),
        ...lanes.filter(({ owner }) => owner === 0),
      ]);
      return truth.map((owner, index) => ({ owner, ...found[index] }));
    }).flat();
    const wrong = all.filter(({ owner, project }) => owner !== project);
    expect(wrong.length / all.length).toBeLessThan(0.3);
    expect(
      wrong.filter(({ confidence = 1 }) => confidence >= 0.9).length / all.length
    ).toBeLessThan(0.05);
  });

  it("leaves projects without lanes where the words say so", () => {
    const [first] = DEPARTMENTS;
    if (!first) throw new Error("no department");
    const projects = first.projects.map((project, index) =>
      index === 1 ? { ...project, lanes: [] } : project
    );
    const result = infer({ ...first, projects });
    expect(right(result) / result.truth.length).toBeGreaterThanOrEqual(0.8);
  });

  it("is sure of a lane that names its project, and unsure of one that could be anybody's", () => {
    const projects = [[{ text: "図書館の改修", weight: 2 }], [{ text: "公園の整備", weight: 2 }]];
    const [named] = inferOwners([{ text: "図書館の改修工事" }], projects);
    const [open] = inferOwners([{ text: "打合せ" }], projects);
    expect(named?.project).toBe(0);
    expect(named?.confidence).toBeGreaterThan(0.85);
    expect(open?.confidence).toBeLessThan(0.7);
  });

  it("is unsure of a last lane that shares no word with its project, whatever the order says", () => {
    const texts = ["図書館改修基本設計", "中央公園再整備工事", "夏祭りの出店"];
    const projects = texts.slice(0, 2).map((text) => [{ text, weight: 2 }]);
    const owners = inferOwners(
      texts.map((text) => ({ text })),
      projects
    );
    expect(owners.map(({ project }) => project)).toEqual([0, 1, 1]);
    expect(owners[1]?.confidence).toBeGreaterThan(0.85);
    expect(owners[2]?.confidence).toBeLessThanOrEqual(0.5);
  });

  it("is unsure of all last lanes that share no word, and takes none of the department's own for one", () => {
    const texts = ["図書館改修基本設計", "子育て応援アプリ導入", "子ども・子育て会議", "予算要求"];
    const projects = ["図書館改修事業", "子育て応援アプリ運用事業"].map((text) => [
      { text, weight: 2 },
    ]);
    const lanes = texts.map((text) => ({ text }));
    const owners = inferOwners(lanes, projects, "子育て支援課");
    expect(owners.map(({ confidence }) => confidence > 0.5)).toEqual([true, true, false, false]);
  });

  it("gives a step that stands twice to two projects, where one ends and the other ends too", () => {
    const projects = [
      [
        { text: "体育館の管理", weight: 2 },
        { text: "指定管理者と体育館を運営する", weight: 1 },
      ],
      [
        { text: "温水プールの管理", weight: 2 },
        { text: "次期の指定管理者と温水プールを運営する", weight: 1 },
      ],
    ];
    const steps = [
      "体育館の定期点検",
      "次期指定管理者の選定準備",
      "温水プールの水質検査",
      "監視員の講習",
      "次期指定管理者の選定準備",
    ];
    const owners = inferOwners(
      steps.map((text) => ({ text })),
      projects
    );
    expect(owners.map(({ project }) => project)).toEqual([0, 0, 1, 1, 1]);
  });

  it("leaves a step that a project has twice where its words are that project's own", () => {
    const projects = [
      [{ text: "体育館の管理", weight: 2 }],
      [{ text: "温水プールの水質管理", weight: 2 }],
    ];
    const steps = [
      "体育館の定期点検",
      "温水プールの水質検査",
      "監視員の講習",
      "温水プールの水質検査",
    ];
    const owners = inferOwners(
      steps.map((text) => ({ text })),
      projects
    );
    expect(owners.map(({ project }) => project)).toEqual([0, 1, 1, 1]);
  });

  it("begins another project with a lane that begins before the one above, where no word tells", () => {
    const projects = [[{ text: "図書館の改修", weight: 2 }], [{ text: "公園の整備", weight: 2 }]];
    const lanes = ["図書館の設計", "検査", "打合せ", "公園の開園"].map((text) => ({ text }));
    const owners = (...firsts: readonly number[]): readonly number[] =>
      inferOwners(
        lanes.map((lane, index) => ({ ...lane, first: firsts[index] ?? 0 })),
        projects
      ).map(({ project }) => project);
    expect(owners(0, 3, 1, 4)).toEqual([0, 0, 1, 1]);
    expect(owners(2, 0, 1, 4)).toEqual([0, 1, 1, 1]);
  });

  it("begins another project at the year's start, after a lane that begins later", () => {
    const projects = ["図書館の改修", "消防水利", "公園の整備"].map((text) => [
      { text, weight: 2 },
    ]);
    const owners = (...firsts: readonly number[]): readonly number[] =>
      inferOwners(
        ["図書館の設計", "検査", "打合せ", "募集", "公園の開園"].map((text, index) => ({
          text,
          first: firsts[index] ?? 0,
        })),
        projects
      ).map(({ project }) => project);
    expect(owners(0, 3, 0, 5, 0)).toEqual([0, 0, 1, 1, 2]);
    expect(owners(2, 0, 4, 7, 0)).toEqual([0, 1, 1, 1, 2]);
  });

  it("shares lanes that no word tells between a project above and the next, up to where the words of a third begin", () => {
    const projects = ["図書館の改修", "消防水利", "公園の整備"].map((text) => [
      { text, weight: 2 },
    ]);
    const lanes = ["図書館の設計", "検査", "打合せ", "契約", "募集", "納品", "公園の開園"];
    const owners = inferOwners(
      lanes.map((text) => ({ text })),
      projects
    );
    expect(owners.map(({ project }) => project)).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  it("knows a project by single kanji of shortened words, where nothing speaks against it", () => {
    const projects = ["特定健康診査", "訪問介護", "水道使用料の賦課"].map((text) => [
      { text, weight: 2 },
    ]);
    const [, shortened] = inferOwners([{ text: "訪問先の選定" }, { text: "水栓の更新" }], projects);
    expect(shortened?.project).toBe(2);
    const [checkup] = inferOwners([{ text: "健診" }], projects);
    expect(checkup?.project).toBe(0);
  });

  it("stays finite where a lane says a whole page of its project", () => {
    const page = Array.from({ length: 9000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const text = page.join("");
    const [owner] = inferOwners(
      [{ text }],
      [[{ text: "図書館の改修", weight: 2 }], [{ text, weight: 2 }]]
    );
    expect(owner).toEqual({ project: 1, confidence: 1 });
  });

  it("gives every lane of a very long plan an owner", () => {
    const grounds = "山川森林田畑海浜";
    const projects = Array.from({ length: 3000 }, (_, index) => [
      { text: `第${index}地区${grounds[index % 8] ?? ""}整備`, weight: 2 },
    ]);
    const lanes = projects.flatMap((_, index) => [
      { text: `${grounds[index % 8] ?? ""}整備工事` },
      { text: "検査" },
    ]);
    const owners = inferOwners(lanes, projects);
    expect(owners).toHaveLength(6000);
    expect(owners.every(({ project }) => project >= 0 && project < 3000)).toBe(true);
  });
});
