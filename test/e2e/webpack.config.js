const path = require("node:path");
const configure = require("../../webpack.config");

const out = path.join(__dirname, "../../out/e2e");
const addin = configure({}, { mode: "production" }).find(({ name }) => name === "addin");

/** The add-in as it is shipped, and Excel's stand-in for the page that shows it: `out/e2e/`. */
module.exports = [
  { ...addin, output: { ...addin.output, path: path.join(out, "addin"), clean: true } },
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
    module: addin.module,
    resolve: { extensions: [".ts", ".js"] },
    optimization: { minimize: false },
    devtool: false,
    performance: false,
  },
];
