const tseslint = require("typescript-eslint");
const reactHooks = require("eslint-plugin-react-hooks");
const officeAddins = require("eslint-plugin-office-addins");

/** What each room may use beside itself, as docs/design.md draws it. `test/` may use everything. */
const rooms = {
  plan: [],
  sheet: [],
  text: [],
  settings: ["plan", "sheet", "text"],
  reading: ["plan", "sheet", "settings"],
  rules: ["plan", "sheet", "settings", "reading/draft", "text"],
  drawing: ["plan", "sheet"],
  reconciling: ["sheet"],
  workbooks: ["sheet"],
  app: [
    ...["plan", "sheet", "settings", "reading", "rules", "drawing", "reconciling", "text"],
    "workbooks/workbook",
  ],
};
/** Faces: the whole core, and the one adapter each needs; the pane's page runs the commands too. */
const faces = {
  taskpane: ["workbooks/excel", "commands"],
  commands: ["workbooks/excel"],
  workbench: ["workbooks/xlsx", "taskpane"],
  cli: ["workbooks/xlsx"],
};
const core = ["plan", "sheet", "settings", "reading", "rules", "drawing", "app", "text"];

function wall(room, allowed) {
  const others = [...Object.keys(rooms), ...Object.keys(faces)].filter((name) => name !== room);
  const open = (name) => allowed.filter((path) => path === name || path.startsWith(`${name}/`));
  const patterns = others.flatMap((name) => {
    const paths = open(name);
    if (paths.includes(name)) return [];
    const message = `src/${room} may not use src/${name}${paths.length ? " but for " + paths.join(", ") : ""}.`;
    const except = paths.map((path) => path.slice(name.length + 1)).join("|");
    return [{ regex: `^(\\.\\./)+${name}/${except && `(?!(${except})(/|$))`}`, message }];
  });
  return patterns;
}

/** What `scripts/react-client.js` leaves out of what is shipped. */
const unshipped = [
  {
    regex: "^react$",
    importNames: [
      ...["Component", "PureComponent", "StrictMode", "Profiler", "forwardRef", "Activity"],
      ...["useActionState", "useOptimistic", "useTransition", "startTransition", "cache"],
      ...["Suspense", "lazy", "unstable_SuspenseList", "useDeferredValue"],
    ],
    message: "scripts/react-client.js leaves it out of what is shipped.",
  },
  {
    regex: "^react-dom",
    allowImportNames: ["createRoot"],
    message: "scripts/react-client.js leaves it out of what is shipped.",
  },
];

const hostNames = ["Excel", "Office", "OfficeExtension", "window", "document", "process"];
const hostModules = {
  regex: "^(node:|react|@fluentui/|fs$|path$|office-)",
  message: "The core knows no host.",
};

const hostFree = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ["src/workbooks/excel/**", "src/workbooks/xlsx/**"],
  rules: {
    "no-restricted-imports": ["error", { patterns: [...wall(room, allowed), hostModules] }],
    "no-restricted-globals": ["error", ...hostNames, "Date"],
  },
}));

/** Reading goes from evidence over choosing to taking, and then to the schedule, which goes the same way. */
const stages = [
  ["src/reading/evidence/**/*.ts", ["choosing", "taking", "schedule"]],
  ["src/reading/choosing/**/*.ts", ["taking", "schedule"]],
  ["src/reading/taking/**/*.ts", ["schedule"]],
  ["src/reading/schedule/evidence/**/*.ts", ["choosing", "taking"]],
  ["src/reading/schedule/choosing/**/*.ts", ["taking"]],
].map(([files, later]) => {
  const regex = `^(\\.\\./)+(${later.join("|")})/`;
  const stage = { regex, message: "What is read later is no evidence of what is read before." };
  const patterns = [...wall("reading", rooms.reading), hostModules, stage];
  return { files: [files], rules: { "no-restricted-imports": ["error", { patterns }] } };
});

module.exports = tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
    },
    plugins: { "react-hooks": reactHooks, "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "no-console": "error",
    },
  },
  ...hostFree,
  ...stages,
  ...Object.entries(faces).map(([face, more]) => ({
    files: [`src/${face}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [...wall(face, [...core, "workbooks/workbook", ...more]), ...unshipped] },
      ],
    },
  })),
  {
    files: ["src/workbooks/xlsx/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: wall("workbooks", ["sheet"]) }],
      "no-restricted-globals": ["error", "Excel", "Office"],
    },
  },
  {
    files: ["src/workbooks/excel/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: wall("workbooks", ["sheet"]) }] },
  }
);
