import type { Book } from "./book";
import type { Executor } from "./executor";

/** What the host tells office.js about itself. */
export interface HostOptions {
  /** Requirement sets; `{ ExcelApi: "1.14" }` is what LTSC 2021 has. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Office's language, `ja-JP`. */
  readonly locale: string;
  /** The colour behind an add-in's pane, `0x292929`; white where it isn't said. */
  readonly background?: number;
}

/** Excel as LTSC 2021 has it: the oldest that is supported. */
export const LTSC_2021: HostOptions = {
  requirements: {
    ExcelApi: "1.14",
    RichApi: "1.1",
    DialogApi: "1.2",
    CustomXmlParts: "1.1",
    Settings: "1.1",
    SharedRuntime: "1.1",
  },
  locale: "ja-JP",
};

/** What Excel for Windows puts into an add-in's window as `window.external`; to be there before office.js loads. */
export interface WindowHost {
  readonly external: object;
  /** Sends what events there are; the host does it after each request, a test after a person's edit. */
  readonly pump: () => void;
  /** A person presses the ribbon's button that runs this function. */
  readonly press: (functionName: string) => void;
  /** The ribbon's buttons whose work has ended, by their functions, in order. */
  readonly completed: readonly string[];
}

type Callback = (answer: unknown) => void;
type Handler = (id: number, message: unknown) => void;

export function windowHost(book: () => Book, executor: Executor, options: HostOptions): WindowHost {
  const handlers = new Map<number, Handler>();
  const settings = new Map<string, unknown>();
  const pressed = new Map<unknown, string>();
  const completed: string[] = [];
  const later = (task: () => void): void => {
    setTimeout(task, 0);
  };
  const pump = (): void => {
    const events = book().events.splice(0);
    const handler = handlers.get(RICH_API_EVENTS);
    if (events.length === 0 || !handler) return;
    const messages = events.map(({ type, target, message }, index) =>
      safeArray([EVENT, type, target, message, index])
    );
    later(() => {
      handler(RICH_API_EVENTS, safeArray(messages));
    });
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "keikaku",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => `C:\\${book().model.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirements),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.14332.20003",
    GetDialogRequirementMatrix: () => "",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify({ bodyBackgroundColor: options.background ?? 0xffffff }),
    GetSettings: () => ({
      Read: (keys: unknown[], values: unknown[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly unknown[]) => {
        settings.clear();
        for (const [index, key] of keys.entries()) settings.set(key, values[index]);
      },
    }),
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$correlation$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, parameters: readonly unknown[], callback: Callback) => {
      if (id === COMMAND_COMPLETED) {
        const name = pressed.get(parameters[0]);
        if (name !== undefined) completed.push(name);
        later(() => {
          callback(0);
        });
        return;
      }
      const [request] = parameters;
      const body: unknown = Array.isArray(request) ? request[4] : undefined;
      if (id !== RICH_API || typeof body !== "string") {
        later(() => {
          callback(NOT_SUPPORTED);
        });
        return;
      }
      later(() => {
        const answer = executor.execute(body);
        if ("officeError" in answer) callback(safeArray([answer.officeError]));
        else callback(safeArray([0, [200, [], answer.body]]));
        pump();
      });
    },
    RegisterEvent: (id: number, _target: unknown, handler: Handler, callback: Callback) => {
      handlers.set(id, handler);
      later(() => {
        callback(0);
      });
    },
    UnregisterEvent: (id: number, _target: unknown, callback: Callback) => {
      handlers.delete(id);
      later(() => {
        callback(0);
      });
    },
  };
  const press = (functionName: string): void => {
    const handler = handlers.get(COMMAND_INVOKED);
    if (!handler) throw new Error("office.js doesn't listen to the ribbon.");
    const command = `command${pressed.size + 1}`;
    pressed.set(command, functionName);
    const event = JSON.stringify({ source: { id: functionName } });
    later(() => {
      handler(COMMAND_INVOKED, safeArray([command, functionName, event]));
    });
  };
  return { external, pump, press, completed };
}

/** An array as Visual Basic would hand it over. */
function safeArray(values: readonly unknown[]): object {
  return { toArray: () => values };
}

const RICH_API = 93;
const RICH_API_EVENTS = 33;
const EVENT = 65_536;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const NOT_SUPPORTED = 5001;
