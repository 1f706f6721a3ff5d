import { processTerminal } from "../../src/cli/terminal";

describe("the process's terminal", () => {
  const failing = (code: string) => () =>
    process.stdout.emit("error", Object.assign(new Error(code), { code }));

  it("bears that nobody reads on", () => {
    processTerminal();
    expect(failing("EPIPE")).not.toThrow();
  });

  it("says what else goes wrong", () => {
    processTerminal();
    expect(failing("ENOSPC")).toThrow("ENOSPC");
  });
});
