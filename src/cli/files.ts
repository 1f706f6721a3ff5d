import { constants } from "node:fs";
import { copyFile, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf } from "./error-code";
import { WorkbookError, type WorkbookFault } from "../workbooks/workbook";

/**
 * The bytes of a workbook file.
 * @throws WorkbookError `no-such-file`, `is-a-folder`, `cannot-read`
 */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new WorkbookError(READ_FAULTS.get(codeOf(error)) ?? "cannot-read", "", {
      cause: error,
    });
  }
}

/**
 * Writes a file whole or not at all: into a neighbour first, which takes the name when it is safe on disk.
 * Where the output is the input itself, the input is first kept beside it; answers that copy's path, else null.
 * @throws WorkbookError `cannot-write`
 */
export async function writeWorkbookFile(
  path: string,
  bytes: Uint8Array,
  input: string
): Promise<string | null> {
  try {
    const target = await realPathOf(path);
    const neighbour = await writeNeighbour(target, bytes);
    try {
      const backup = (await isSameFile(target, input)) ? await keepBackup(target) : null;
      await rename(neighbour, target);
      return backup;
    } catch (error) {
      await rm(neighbour, { force: true });
      throw error;
    }
  } catch (error) {
    throw new WorkbookError("cannot-write", "", { cause: error });
  }
}

/** Writes a new file beside the one it is to replace, with its permissions, and sees it safe on disk. */
async function writeNeighbour(path: string, bytes: Uint8Array): Promise<string> {
  const { mode } = (await statOf(path)) ?? { mode: 0o666 };
  const neighbour = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = await open(neighbour, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close();
    await rm(neighbour, { force: true });
    throw error;
  }
  return neighbour;
}

/** Copies a file to the first free one of `x.bak`, `x.2.bak`, `x.3.bak` … */
async function keepBackup(path: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const backup = count === 1 ? `${path}.bak` : `${path}.${count}.bak`;
    try {
      await copyFile(path, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

/** Follows links, so that a link to a workbook stays one. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([statOf(a), statOf(b)]);
  return first?.ino === second?.ino && first?.dev === second?.dev && first !== null;
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

const READ_FAULTS = new Map<string, WorkbookFault>([
  ["ENOENT", "no-such-file"],
  ["ENOTDIR", "no-such-file"],
  ["EISDIR", "is-a-folder"],
]);
