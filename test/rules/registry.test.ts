import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules/registry";
import { messageIds, ruleTitles, severityNames } from "../../src/text/rules";

const root = join(__dirname, "../..");
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

const ids = rules.map(({ id }): string => id);
const guide = "docs/guide/rules";

describe("every rule", () => {
  it("is registered once, in alphabetical order", () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("is a file of its own named by its id, and every such file is a registered rule", () => {
    const machinery = ["registry", "rule", "run"];
    const files = namesIn("src/rules", ".ts").filter((name) => !machinery.includes(name));
    expect(files.sort()).toEqual(ids);
    for (const id of ids) expect(textOf(`src/rules/${id}.ts`)).toContain(`id: "${id}",\n  about:`);
  });

  it("has a test of its own that runs it", () => {
    for (const id of ids) {
      const test = `test/rules/${id}.test.ts`;
      expect([test, existsSync(join(root, test))]).toEqual([test, true]);
      expect(textOf(test)).toContain(`from "../../src/rules/${id}"`);
      expect(textOf(test)).toMatch(/valid: \[\s*\{[\s\S]*invalid: \[\s*\{/);
    }
  });

  it("has a page in the guide, and every page is a rule's", () => {
    const pages = namesIn(guide, ".md").filter((name) => name !== "README");
    expect([...pages].sort()).toEqual(ids);
  });

  it("has a title, and every title is a rule's", () => {
    expect(Object.keys(ruleTitles).sort()).toEqual(ids);
  });

  it("has a sentence, and every sentence is a rule's", () => {
    const owners = new Set(messageIds.map((id) => id.split("/")[0]));
    expect([...owners].sort()).toEqual(ids);
    for (const id of messageIds) {
      const [owner = ""] = id.split("/");
      expect(textOf(`src/rules/${owner}.ts`)).toContain(`"${id}"`);
    }
  });
});

describe("the guide", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "says of %s its title, category and severity, with a wrong and a right example, and how to silence it, in both languages",
    (id, { severity }) => {
      const page = textOf(`${guide}/${id}.md`);
      expect(page).toContain(`# ${ruleTitles[id].ja}（${id}）`);
      expect(page).toContain(`${categoryOf(id)}・${severityNames.ja[severity]}`);
      expect(page).toMatch(/^## 誤り\n[^]+^## 正しい\n/m);
      expect(page).toContain("**黙らせるには**");
      expect(page).toContain(`**${ruleTitles[id].en}.**`);
    }
  );

  it("lists every rule once", () => {
    const listed = Array.from(
      textOf(`${guide}/README.md`).matchAll(/\]\((.+)\.md\)/g),
      ([, id]) => id
    );
    expect(listed.sort()).toEqual(ids);
  });
});

/** The title of the guide's section that lists the rule. */
function categoryOf(id: string): string | undefined {
  const sections = textOf(`${guide}/README.md`).split("\n## ");
  return sections.find((part) => part.includes(`](${id}.md)`))?.split("\n")[0];
}
