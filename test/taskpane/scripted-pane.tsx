import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import type { Language } from "../../src/text/language";
import { scriptedSession, type Script } from "./scripted-session";

/** The pane over a session that follows a script, once it has said what it found. */
export async function openPane(script: Partial<Script> = {}, language: Language = "ja") {
  const user = userEvent.setup();
  const session = scriptedSession(script);
  const { container } = render(<Pane session={session} language={language} />);
  await waitFor(() => {
    expect(status()).not.toBe("");
  });
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole("button", { name }));
  return { user, session, container, press };
}

/** The same after a check, with the fixes beside the findings. */
export async function checkedPane(script: Partial<Script> = {}) {
  const pane = await openPane(script);
  await pane.press("計画を検証");
  await screen.findByRole("button", { name: "D29を修正" });
  return pane;
}

/** What a screen reader says. */
export const status = () => screen.getByRole("status").textContent;
