const { gzipSync } = require("node:zlib");

/** What the pane has to fetch and run; pictures, office.js's own folder and the page for support aside. */
const WEIGHED = /^(?!office-js\/|support\.).*\.(?:js|css|html)$/;

/** What the pane's page is beside its scripts. */
const PAGE = /\.(?:css|html)$/;

/**
 * Fails a build that weighs too much, in gzipped bytes: `first` is what an entry loads at once, `all`
 * every part together.
 */
class WeightPlugin {
  constructor({ entry, first, all }) {
    this.entry = entry;
    this.limits = { first, all };
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("WeightPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "WeightPlugin", stage }, (assets) => {
        const weigh = (names) =>
          names.reduce(
            (sum, name) => sum + gzipSync(assets[name].buffer(), { level: 9 }).length,
            0
          );
        const all = Object.keys(assets).filter((name) => WEIGHED.test(name));
        const initial = compilation.entrypoints.get(this.entry).getFiles();
        const page = all.filter((name) => PAGE.test(name));
        const weights = { first: weigh([...initial, ...page]), all: weigh(all) };
        for (const [part, limit] of Object.entries(this.limits)) {
          const said = `${this.entry}, ${part}: ${kilobytes(weights[part])} of ${kilobytes(limit)} gzip`;
          if (weights[part] > limit) compilation.errors.push(new Error(`Too heavy: ${said}`));
          else compilation.getLogger("WeightPlugin").info(said);
        }
      });
    });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

module.exports = { WeightPlugin };
