const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { addin, workbench } = Object.fromEntries(
  require("../../webpack.config")({}, { mode: "production" }).map((config) => [config.name, config])
);

/** `npx webpack -c test/pane-page/webpack.config.js`: the pane without Excel, for looking at it. */
module.exports = {
  ...addin,
  name: "pane-page",
  // In both languages, as the page that needs no Excel is.
  module: workbench.module,
  entry: { page: "./test/pane-page/page.tsx" },
  output: { ...addin.output, path: path.join(__dirname, "../../out/pane-page") },
  plugins: [
    new HtmlPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "index.html",
      templateParameters: {
        csp: "default-src 'self'",
        language: "ja",
        officeJs: "none.js",
      },
      scriptLoading: "blocking",
      inject: "body",
    }),
    ...addin.plugins.filter((plugin) => plugin instanceof CopyPlugin),
  ],
};
