const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { ModuleOrderPlugin } = require("./scripts/module-order");
const { ownNames, sourcesBelow } = require("./scripts/own-names");
const { paneStyles, shortNames } = require("./scripts/pane-styles");
const { PlainCallsPlugin } = require("./scripts/plain-calls");
const { WeightPlugin } = require("./scripts/weight-plugin");

/** Where the add-in is served from; goes into the manifest. */
const BASE_URL = (process.env.KEIKAKU_BASE_URL ?? "https://localhost:3000").replace(/\/+$/, "");
/** A folder with office.js, as npm's @microsoft/office-js has it in dist/. From Microsoft when not set. */
const OFFICE_FOLDER = process.env.KEIKAKU_OFFICE_JS ?? "";
const MICROSOFT = "https://appsforoffice.microsoft.com";
const OFFICE_JS = OFFICE_FOLDER ? "office-js/office.js" : `${MICROSOFT}/lib/1/hosted/office.js`;

/**
 * Gzipped bytes the pane may load, office.js aside: until the first findings are on screen, and in all.
 * Aimed at are 120 KB for the first; docs/decisions.md says what stands in the way.
 */
const FIRST_FINDINGS = 235 * 1024;
const ALL_PARTS = 283 * 1024;

const csp = (scripts) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
const CSP = csp(OFFICE_FOLDER ? "" : MICROSOFT);

/** TypeScript with its types stripped; `tsc` checks them. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};
const script = (name) => path.join(__dirname, "scripts", name);
const STYLED = ["taskpane", "workbench"].map((folder) => path.join(__dirname, "src", folder));
const names = shortNames(STYLED);
const styles = {
  test: /\.tsx$/,
  include: STYLED,
  enforce: "pre",
  loader: script("pane-styles.js"),
  options: { names },
};
/**
 * For what browsers load. It weighs 2 KB gzip less than by webpack's default: what swc makes packs
 * better than what terser makes, the more so where functions called once aren't written into their callers.
 */
const optimization = {
  minimizer: [
    new MinimizerPlugin({
      test: /\.js$/,
      minify: [
        {
          implementation: MinimizerPlugin.swcMinify,
          options: {
            compress: {
              inline: 0,
              passes: 8,
              reduce_funcs: false,
              collapse_vars: false,
              keep_fargs: false,
              unsafe_arrows: true,
              // React names kinds of elements that the pane has none of, and looks for attributes by patterns.
              pure_funcs: ["Symbol.for", "RegExp"],
            },
          },
        },
        script("second-pass.js"),
      ],
    }),
    "...",
  ],
  // Modules stand in the order of their ids; `byFolder` makes the most of it.
  moduleIds: "natural",
  // Each module counts its exports' names anew: fewer names pack better than names of their own.
  mangleExports: "size",
};
/** Words first, then what reads them and draws them, at last what talks to Excel. */
const byFolder = {
  source: path.join(__dirname, "src"),
  folders: [
    "text",
    "taskpane",
    "settings",
    "reading/evidence",
    "reading/choosing",
    "reading/taking",
    "reading/schedule/evidence",
    "reading/schedule",
    "reading",
    "rules",
    "plan",
    "app",
    "drawing",
    "reconciling",
    "workbooks",
    "sheet",
  ],
};
const pairs = {
  test: /usual-forms\.ts$/,
  include: path.join(__dirname, "src/rules"),
  enforce: "pre",
  loader: script("packed-pairs.js"),
};
/** Our sources with what they take apart read where they use it. */
const inPlace = {
  test: /\.tsx?$/,
  include: path.join(__dirname, "src"),
  enforce: "pre",
  loader: script("read-in-place.js"),
};
const SOURCES = path.join(__dirname, "src");
let shortened;
/** Our sources with short names for properties. What is drawn keeps its own: a sheet is known again by its JSON. */
const own = {
  test: /\.tsx?$/,
  include: SOURCES,
  enforce: "pre",
  loader: script("own-names.js"),
  options: {
    names: () =>
      (shortened ??= ownNames(sourcesBelow(SOURCES), [path.join(SOURCES, "sheet", "drawing.ts")])),
  },
};
const built = (name, file = name) =>
  path.join(require.resolve(`${name}/package.json`), "..", "cjs", `${file}.production.js`);
/** What React's client shares the names of properties with. */
const besideClient = () => [
  ...sourcesBelow(SOURCES),
  ...[built("react"), built("react", "react-jsx-runtime"), built("react-dom"), built("scheduler")],
];
/** React without what the pane doesn't use of it. */
const react = [
  {
    test: /react-dom[\\/]cjs[\\/].*\.production\.js$/,
    use: [script("direct-requires.js"), script("react-messages.js")],
  },
  {
    test: /react-dom-client\.production\.js$/,
    use: [
      { loader: script("react-names.js"), options: { others: besideClient } },
      script("react-client.js"),
      { loader: script("react-unnamed.js"), options: { folders: STYLED } },
    ],
  },
  { test: /scheduler\.production\.js$/, loader: script("react-scheduler.js") },
  { test: /react\.production\.js$/, loader: script("react-core.js") },
];
/** React as it is built for use, past the modules that choose between its builds when they run. */
const reactBuilds = {
  react$: built("react"),
  "react/jsx-runtime$": built("react", "react-jsx-runtime"),
  "react-dom$": built("react-dom"),
  "react-dom/client$": built("react-dom", "react-dom-client"),
  scheduler$: built("scheduler"),
};
/** What React asks of its surroundings before it uses them: a browser has all of it, and no tools look on. */
const surroundings = new webpack.DefinePlugin(
  Object.fromEntries(
    Object.entries({
      window: "object",
      document: "object",
      performance: "object",
      "performance.now": "function",
      reportError: "function",
      setTimeout: "function",
      clearTimeout: "function",
      MessageChannel: "function",
      AbortController: "function",
      Promise: "function",
      queueMicrotask: "function",
      setImmediate: "undefined",
      process: "undefined",
      __REACT_DEVTOOLS_GLOBAL_HOOK__: "undefined",
    }).map(([name, type]) => [`typeof ${name}`, JSON.stringify(type)])
  )
);
/** The pane has a page for each language, and the manifest says which one Excel opens. */
const PANES = [
  {
    name: "addin",
    language: "ja",
    suffix: "",
    isOwn: (file) => !/^workbench|\.en\./.test(file),
  },
  { name: "addin-en", language: "en", suffix: ".en", isOwn: (file) => /\.en\./.test(file) },
];
/** What the sheets say is Japanese for everybody, the findings among it. */
const ALWAYS_JAPANESE = /rules(?:-[a-z]+)?\.ts$/;
const sentences = (language) => ({
  test: /\.ts$/,
  include: path.join(__dirname, "src/text"),
  exclude: language === "ja" ? [] : ALWAYS_JAPANESE,
  enforce: "pre",
  loader: script("one-language.js"),
  options: { language },
});
const resolve = { extensions: [".ts", ".tsx", ".js"] };
const resolvePane = (mode) => ({ ...resolve, alias: mode === "production" ? reactBuilds : {} });
const output = (folder) => ({ path: path.join(__dirname, "dist", folder), clean: true });

/** One file that node starts: `dist/cli/keikaku.js`. */
const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { keikaku: "./src/cli/keikaku.ts" },
  output: output("cli"),
  module: { rules: [typescript] },
  resolve,
  devtool: false,
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: false,
});

/**
 * The task pane in one language, whose page runs the ribbon's commands too, with manifest and icons:
 * `dist/addin/taskpane.html`, in English `taskpane.en.html`.
 */
const addin = (mode, { name, language, suffix, isOwn }) => ({
  name,
  mode,
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/main.tsx" },
  output: {
    ...output("addin"),
    clean: { keep: (file) => !isOwn(file) },
    publicPath: "",
    // The page says that it is UTF-8.
    charset: false,
    filename: `[name]${suffix}.js`,
    chunkFilename: `[name]${mode === "production" ? ".[contenthash:8]" : ""}${suffix}.js`,
  },
  module: { rules: [styles, own, inPlace, pairs, sentences(language), ...react, typescript] },
  optimization,
  resolve: resolvePane(mode),
  devtool: mode === "production" ? false : "source-map",
  plugins: [
    new HtmlPlugin({
      template: "src/taskpane/taskpane.html",
      filename: `taskpane${suffix}.html`,
      templateParameters: { csp: CSP, officeJs: OFFICE_JS, language },
      // Not deferred: deferred scripts wait for each other, and office.js may never come.
      scriptLoading: "blocking",
      inject: "body",
    }),
    new CopyPlugin({ patterns: copied() }),
    // What is loaded later is one part: several would weigh a sixth more.
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 2 }),
    ...(mode === "production"
      ? [
          new ModuleOrderPlugin(byFolder),
          new PlainCallsPlugin(),
          surroundings,
          new WeightPlugin({ entry: "taskpane", first: FIRST_FINDINGS, all: ALL_PARTS }),
        ]
      : []),
  ],
  performance: false,
  devServer: {
    port: 3000,
    client: false,
    hot: false,
    liveReload: false,
  },
});

/** The pane over workbook files, without Office: `dist/addin/workbench/`. */
const workbench = (mode) => ({
  name: "workbench",
  mode,
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/main.tsx" },
  output: { ...output("addin/workbench"), publicPath: "", filename: "[name].js" },
  module: { rules: [styles, ...react, typescript] },
  optimization,
  resolve: resolvePane(mode),
  devtool: false,
  plugins: [
    new HtmlPlugin({
      template: "src/workbench/workbench.html",
      filename: "index.html",
      templateParameters: { csp: csp("") },
      inject: "body",
      scriptLoading: "blocking",
    }),
  ],
  performance: false,
});

function copied() {
  return [
    { from: "assets/*.png" },
    { from: "assets/support.{html,css}", to: "[name][ext]" },
    {
      from: "assets/pane.css",
      to: "[name][ext]",
      transform: (css) => paneStyles(String(css), STYLED, names),
    },
    {
      from: "manifest.xml",
      transform: (xml) => String(xml).replaceAll("https://localhost:3000", BASE_URL),
    },
    ...(OFFICE_FOLDER
      ? [{ from: path.resolve(OFFICE_FOLDER), to: "office-js", info: { minimized: true } }]
      : []),
  ];
}

module.exports = (_env, { mode = "production" }) => [
  cli(mode),
  ...PANES.map((pane) => addin(mode, pane)),
  workbench(mode),
];
