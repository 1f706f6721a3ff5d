/** Where the command line speaks: results to `out`, everything else to `err`. */
export interface Terminal {
  /** Writes a line of results. */
  out(line: string): void;
  /** Writes results as they are, with their own line ends. */
  write(text: string): void;
  /** Writes a line that isn't a result. */
  err(line: string): void;
  /** Shows what is being done, on a terminal only; an empty text clears it. */
  progress(text: string): void;
  /** Whether results go to a terminal that shows colours. */
  readonly hasColour: boolean;
}

export type Colour = "red" | "yellow" | "blue" | "dim" | "bold";

/** The text in a colour, where the terminal shows colours. */
export function painted(terminal: Terminal, colour: Colour, text: string): string {
  return terminal.hasColour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}

/** The process's own terminal; `NO_COLOR` is obeyed. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // Who reads the results may have read enough: `keikaku check … | head`.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (line) => void stdout.write(`${line}\n`),
    write: (text) => void stdout.write(text),
    err: (line) => void stderr.write(`${line}\n`),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${text}`);
    },
    hasColour: stdout.isTTY && !env["NO_COLOR"],
  };
}

const CODES: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34 };
