const path = require("node:path");
const configure = require("../../webpack.config");

const out = path.join(__dirname, "../../out/e2e");
const configurations = configure({}, { mode: "production" });
const panes = configurations.filter(({ name }) => name.startsWith("addin"));
const workbench = configurations.find(({ name }) => name === "workbench");

/** The add-in and the browser page as they are shipped, and Excel's stand-in for the page that shows it: `out/e2e/`. */
module.exports = [
  ...panes.map((pane) => ({ ...pane, output: { ...pane.output, path: path.join(out, "addin") } })),
  { ...workbench, output: { ...workbench.output, path: path.join(out, "addin/workbench") } },
  {
    name: "excel",
    mode: "production",
    target: ["web", "es2022"],
    entry: path.join(__dirname, "excel-in-page.ts"),
    output: {
      path: path.join(out, "excel"),
      filename: "excel.js",
      library: { name: "excelInPage", type: "window" },
    },
    module: workbench.module,
    resolve: { extensions: [".ts", ".js"] },
    optimization: { minimize: false },
    devtool: false,
    performance: false,
  },
];
