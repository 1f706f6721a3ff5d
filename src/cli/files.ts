import { constants, rmSync } from "node:fs";
import { access, copyFile, link, open, readFile, realpath, rename, stat } from "node:fs/promises";
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

/** A fault of the file that was to be written, not of the one that was read. */
export class OutputError extends WorkbookError {}

/**
 * Writes a file whole or not at all: into a neighbour first, which takes the name when it is safe on disk.
 * Where the output is the input itself, the input is first kept beside it, unless nothing changes; answers that copy's path, else null.
 * A signal that ends the process leaves nothing beside the output.
 * @throws OutputError `is-a-folder`, `in-use`, `cannot-write`
 */
export async function writeWorkbookFile(
  path: string,
  bytes: Uint8Array,
  input: string
): Promise<string | null> {
  const unfinished = removedOnSignal();
  try {
    const target = await realPathOf(path);
    await requireReplaceable(target);
    const isInput = await isSameFile(target, input);
    if (isInput && (await readFile(target)).equals(bytes)) return null;
    const neighbour = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    unfinished.add(neighbour);
    await writeNew(neighbour, bytes, target);
    const backup = isInput ? await keepBackup(target, unfinished) : null;
    await rename(neighbour, target);
    unfinished.forget();
    return backup;
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError("cannot-write", "", { cause: error });
  } finally {
    unfinished.remove();
  }
}

/** Refuses what a new file would take the name of although it shouldn't: the name alone needs no permission. */
async function requireReplaceable(path: string): Promise<void> {
  const present = await statOf(path);
  if (!present) return;
  if (present.isDirectory()) throw new OutputError("is-a-folder");
  if ((present.mode & 0o222) === 0) throw new OutputError("cannot-write");
  await access(path, constants.W_OK);
  const [folder, name] = [dirname(path), basename(path)];
  for (const lock of [`~$${name}`, `.~lock.${name}#`]) {
    if (await statOf(join(folder, lock))) throw new OutputError("in-use", lock);
  }
}

/** Writes a new file with the permissions of the one that it is to replace, and sees it safe on disk. */
async function writeNew(path: string, bytes: Uint8Array, replaced: string): Promise<void> {
  const present = await statOf(replaced);
  const file = await open(path, "wx");
  try {
    if (present) await file.chmod(present.mode & 0o7777);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Gives a file a second name, the first free one of `x.bak`, `x.2.bak`, `x.3.bak` …, or copies it where the disk
 * knows no second names.
 */
async function keepBackup(path: string, unfinished: Unfinished): Promise<string> {
  for (let count = 1; ; count += 1) {
    const backup = count === 1 ? `${path}.bak` : `${path}.${count}.bak`;
    try {
      await keepAs(backup, path, unfinished);
      return backup;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

async function keepAs(backup: string, path: string, unfinished: Unfinished): Promise<void> {
  try {
    await link(path, backup);
    unfinished.add(backup);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await (await open(backup, "wx")).close();
    unfinished.add(backup);
    await copyFile(path, backup);
  }
}

/** Files that are to go unless the whole succeeds. */
interface Unfinished {
  add(path: string): void;
  /** All of them have become what they were to be. */
  forget(): void;
  /** Removes them and no longer watches for signals. */
  remove(): void;
}

function removedOnSignal(): Unfinished {
  const paths = new Set<string>();
  const removeAll = (): void => {
    for (const path of paths) rmSync(path, { force: true });
  };
  const end = (signal: NodeJS.Signals): void => {
    removeAll();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, end);
  return {
    add: (path) => paths.add(path),
    forget: () => {
      paths.clear();
    },
    remove: () => {
      removeAll();
      for (const signal of SIGNALS) process.off(signal, end);
    },
  };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Follows links, so that a link to a workbook stays one. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

/** Whether both lead to one file, by whatever names; a file that isn't there is none. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([statOf(a), statOf(b)]);
  return first?.ino === second?.ino && first?.dev === second?.dev && first !== null;
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (READ_FAULTS.get(codeOf(error)) === "no-such-file") return null;
    throw error;
  }
}

const READ_FAULTS = new Map<string, WorkbookFault>([
  ["ENOENT", "no-such-file"],
  ["ENOTDIR", "no-such-file"],
  ["EISDIR", "is-a-folder"],
]);
