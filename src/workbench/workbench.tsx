import { useEffect, useMemo, useState } from "react";
import { faultSentence } from "../app/fault-sentence";
import { appSession } from "../taskpane/app-session";
import { Button } from "../taskpane/button";
import { Pane } from "../taskpane/pane";
import { Question } from "../taskpane/question";
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
  /** The bytes that were opened, or last saved. */
  readonly saved: Uint8Array;
}

/** The pane over a workbook file, for where there is no Excel: open, look, regenerate, save a copy. */
export function Workbench({ language }: { readonly language: Language }) {
  const text = workbenchText[language];
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [next, setNext] = useState<File | null>(null);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (file && isUnsaved(file)) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [file]);
  const open = async (chosen: File): Promise<void> => {
    setNext(null);
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const workbook = openXlsx(bytes, chosen.name);
      setFile((before) => ({
        name: chosen.name,
        workbook,
        turn: (before?.turn ?? 0) + 1,
        saved: workbook.toBytes(),
      }));
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
              if (chosen && file && isUnsaved(file)) setNext(chosen);
              else if (chosen) void open(chosen);
            }}
          />
        </label>
        {file && (
          <Button
            onClick={() => {
              save(file, language);
              setFile({ ...file, saved: file.workbook.toBytes() });
            }}
          >
            {text.save}
          </Button>
        )}
      </header>
      {next && file && (
        <Question title={text.unsaved(file.name)} isAsking>
          <p>
            <Button
              onClick={() => {
                void open(next);
              }}
            >
              {text.openAnyway(next.name)}
            </Button>{" "}
            <Button
              look="primary"
              onClick={() => {
                setNext(null);
              }}
            >
              {text.stay}
            </Button>
          </p>
        </Question>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
      {file ? <FilePane key={file.turn} file={file} language={language} /> : <p>{text.hint}</p>}
    </>
  );
}

function FilePane({ file, language }: { readonly file: OpenedFile; readonly language: Language }) {
  const { name, workbook } = file;
  const session = useMemo(
    () =>
      appSession({
        faults: fileFaults,
        workbook,
        create: (drawings) => {
          download(workbenchText[language].separateAs(baseOf(name)), newXlsx(drawings));
          return Promise.resolve();
        },
        watch: nobodyElseWrites,
        language,
      }),
    [name, workbook, language]
  );
  return <Pane session={session} language={language} />;
}

function isUnsaved({ workbook, saved }: OpenedFile): boolean {
  return workbook.toBytes() !== saved;
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
