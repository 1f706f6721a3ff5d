import { shadeOf, type Shade } from "./theme";

/** How long office.js may take, in milliseconds, so that the pane says within 10 seconds that it didn't come. */
const PATIENCE = 9_000;

/** How office.js came: ready, not at all, or in an Excel that lacks what the add-in needs. */
type Arrival = "ready" | "missing" | "too-old";

/**
 * Waits for office.js, which its own script element loads. Outside of Excel it never gets ready, and
 * where the network blocks it there is no `Office`: both count as missing after {@link PATIENCE}.
 */
export async function officeArrives(): Promise<Arrival> {
  const script = document.querySelector<HTMLScriptElement>("script[data-office]");
  const isReady = await Promise.race([
    officeLoads(script).then(async (isLoaded) => {
      if (!isLoaded) return false;
      const { host } = await Office.onReady();
      // In a page that no host frames it is none at all, whatever its type says.
      return host === Office.HostType.Excel;
    }),
    new Promise<false>((resolve) => {
      setTimeout(() => {
        resolve(false);
      }, PATIENCE);
    }),
  ]);
  if (!isReady) return "missing";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? "ready" : "too-old";
}

function officeLoads(script: HTMLScriptElement | null): Promise<boolean> {
  if ("Office" in window) return Promise.resolve(true);
  return new Promise((resolve) => {
    script?.addEventListener("load", () => {
      resolve("Office" in window);
    });
    script?.addEventListener("error", () => {
      resolve(false);
    });
  });
}

/** Calls back with Excel's shade now, and again whenever it may have changed. */
export function followShade(arrival: Arrival, apply: (shade: Shade) => void): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const current = (): Shade => {
    const theme = arrival === "missing" ? undefined : officeTheme();
    return shadeOf(theme?.bodyBackgroundColor) ?? (dark.matches ? "dark" : "light");
  };
  const update = (): void => {
    apply(current());
  };
  update();
  // Excel has no event for a change of its theme.
  window.addEventListener("focus", update);
  dark.addEventListener("change", update);
}

/** Typed as always there, and absent in hosts that don't tell their theme. */
function officeTheme(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme;
}
