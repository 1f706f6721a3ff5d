import { compareReading } from "../generator/compare";
import { generateWorkbook } from "../generator/generate";

test("every field of plans never seen before is read as it stands", async () => {
  const failures: string[] = [];
  for (let seed = 1; seed <= 300; seed += 1) {
    const workbook = generateWorkbook(seed);
    const { differences } = await compareReading(workbook);
    for (const { field, where, said, read } of differences) {
      failures.push(`seed ${seed} ${field} ${where}: said ${said}, read ${read}`);
    }
  }
  expect(failures).toEqual([]);
});
