import { useMemo, useState } from "react";
import { faultSentence } from "../app/fault-sentence";
import { appSession } from "../taskpane/app-session";
import { Button } from "../taskpane/button";
import { Pane } from "../taskpane/pane";
import { fileFaults } from "../text/file-faults";
import type { Language } from "../text/language";
import { workbenchText } from "../text/workbench";
import { WorkbookError } from "../workbooks/workbook";
import { newXlsx } from "../workbooks/xlsx/new-xlsx";
import { openXlsx, type XlsxWorkbook } from "../workbooks/xlsx/xlsx-workbook";

interface OpenedFile {
  readonly name: string;
  readonly workbook: XlsxWorkbook;
  /** How many files had been opened before: what was done to another one of the same name isn't to be mixed up. */
  readonly turn: number;
}

/** The pane over a workbook file, for where there is no Excel: open, look, regenerate, save a copy. */
export function Workbench({ language }: { readonly language: Language }) {
  const text = workbenchText[language];
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async (chosen: File): Promise<void> => {
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const workbook = openXlsx(bytes, chosen.name);
      setFile((before) => ({ name: chosen.name, workbook, turn: (before?.turn ?? 0) + 1 }));
      setFailure(null);
    } catch (error) {
      // The browser's own word for a file that was moved, or that another program holds.
      const fault = error instanceof DOMException ? new WorkbookError("cannot-read") : error;
      setFailure(faultSentence(fault, chosen.name, language, fileFaults));
    }
  };
  return (
    <>
      <header className="file">
        <label>
          {text.open}{" "}
          <input
            type="file"
            accept=".xlsx,.xlsm"
            onClick={({ currentTarget }) => {
              // Browsers tell nothing where the same file is chosen again, which may have been changed meanwhile.
              currentTarget.value = "";
            }}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void open(chosen);
            }}
          />
        </label>
        {file && (
          <Button
            onClick={() => {
              save(file, language);
            }}
          >
            {text.save}
          </Button>
        )}
      </header>
      {failure !== null && <p role="alert">{failure}</p>}
      {file ? <FilePane key={file.turn} file={file} language={language} /> : <p>{text.hint}</p>}
    </>
  );
}

function FilePane({ file, language }: { readonly file: OpenedFile; readonly language: Language }) {
  const session = useMemo(
    () =>
      appSession({
        faults: fileFaults,
        workbook: file.workbook,
        create: (drawings) => {
          download(workbenchText[language].separateAs(baseOf(file.name)), newXlsx(drawings));
          return Promise.resolve();
        },
        watch: nobodyElseWrites,
        language,
      }),
    [file, language]
  );
  return <Pane session={session} language={language} />;
}

/** A file that is open here is changed by nobody but us. */
function nobodyElseWrites(): Promise<() => Promise<void>> {
  return Promise.resolve(() => Promise.resolve());
}

function save({ name, workbook }: OpenedFile, language: Language): void {
  const base = baseOf(name);
  const { savedAs } = workbenchText[language];
  download(savedAs(base, name.slice(base.length)), new Uint8Array(workbook.toBytes()));
}

/** A file's name without its extension. */
function baseOf(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
