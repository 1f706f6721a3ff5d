const path = require("node:path");
const webpack = require("webpack");

/** TypeScript as it runs in `target`, types stripped; `tsc` checks them. */
function typescript(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target,
        },
      },
    },
  };
}

const resolve = { extensions: [".ts", ".tsx", ".js"] };
const output = (folder) => ({
  path: path.join(__dirname, "dist", folder),
  clean: true,
});

/** One file that node starts: `dist/cli/keikaku.js`. */
function cli(mode) {
  return {
    name: "cli",
    mode,
    target: "node20",
    entry: { keikaku: "./src/cli/keikaku.ts" },
    output: output("cli"),
    module: { rules: [typescript("es2022")] },
    resolve,
    devtool: false,
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
    performance: false,
  };
}

module.exports = (_env, { mode = "production" }) => [cli(mode)];
