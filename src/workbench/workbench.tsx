import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { faultSentence } from "../app/fault-sentence";
import { appSession } from "../taskpane/session/app-session";
import { Button } from "../taskpane/parts/button";
import { Pane } from "../taskpane/pane";
import { Question } from "../taskpane/parts/question";
import { fileFaults } from "../text/file-faults";
import type { Language } from "../text/language";
import { workbenchText } from "../text/workbench";
import { WorkbookError } from "../workbooks/workbook";
import { openXlsx, type XlsxWorkbook } from "../workbooks/xlsx/xlsx-workbook";
import { FileBar } from "./file-bar";
import { saveCopy, saveSeparately } from "./saving";

const useStyles = makeStyles({
  start: {
    margin: "16px",
    padding: "40px 16px",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
    textWrap: "balance",
  },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  aside: { margin: "12px 16px 0" },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

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
  const styles = useStyles();
  const text = workbenchText[language];
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [next, setNext] = useState<File | null>(null);
  useWarningBeforeClosing(file);
  const open = async (chosen: File): Promise<void> => {
    setNext(null);
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const workbook = openXlsx(bytes, chosen.name);
      const saved = workbook.toBytes();
      setFile((last) => ({ name: chosen.name, workbook, turn: (last?.turn ?? 0) + 1, saved }));
      setFailure(null);
    } catch (error) {
      // The browser's own word for a file that was moved, or that another program holds.
      const fault = error instanceof DOMException ? new WorkbookError("cannot-read") : error;
      setFailure(faultSentence(fault, chosen.name, language, fileFaults));
    }
  };
  const choose = (chosen: File): void => {
    if (file && isUnsaved(file)) setNext(chosen);
    else void open(chosen);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        // A browser would leave the page for a file that is dropped on it.
        event.preventDefault();
        const [dropped] = event.dataTransfer.files;
        if (dropped) choose(dropped);
      }}
    >
      <FileBar
        language={language}
        name={file?.name ?? null}
        choose={choose}
        save={() => {
          if (!file) return;
          saveCopy(file.name, file.workbook, language);
          setFile({ ...file, saved: file.workbook.toBytes() });
        }}
      />
      {next && file && (
        <div className={styles.aside}>
          <Question title={text.unsaved(file.name)} isAsking>
            <div className={styles.choices}>
              <Button
                look="primary"
                onClick={() => {
                  setNext(null);
                }}
              >
                {text.stay}
              </Button>
              <Button
                onClick={() => {
                  void open(next);
                }}
              >
                {text.openAnyway(next.name)}
              </Button>
            </div>
          </Question>
        </div>
      )}
      {failure !== null && (
        <p role="alert" className={styles.aside}>
          {failure}
        </p>
      )}
      {file ? (
        <FilePane key={file.turn} name={file.name} workbook={file.workbook} language={language} />
      ) : (
        <main className={styles.start}>
          <h1 className={styles.title}>{text.title}</h1>
          <p className={styles.hint}>{text.hint}</p>
        </main>
      )}
    </div>
  );
}

function FilePane(props: {
  readonly name: string;
  readonly workbook: XlsxWorkbook;
  readonly language: Language;
}) {
  const { name, workbook, language } = props;
  const session = useMemo(
    () =>
      appSession({
        faults: fileFaults,
        workbook,
        create: (drawings) => {
          saveSeparately(name, drawings, language);
          return Promise.resolve();
        },
        watch: nobodyElseWrites,
        language,
      }),
    [name, workbook, language]
  );
  return <Pane session={session} language={language} />;
}

/** Lets the browser ask before the page is closed on changes that weren't saved. */
function useWarningBeforeClosing(file: OpenedFile | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (file && isUnsaved(file)) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [file]);
}

function isUnsaved({ workbook, saved }: OpenedFile): boolean {
  return workbook.toBytes() !== saved;
}

/** A file that is open here is changed by nobody but us. */
function nobodyElseWrites(): Promise<() => Promise<void>> {
  return Promise.resolve(() => Promise.resolve());
}
