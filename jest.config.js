/** Sources as they are, or as the pane ships them: KEIKAKU_AS_SHIPPED=1 npm test. */
const transformer = process.env.KEIKAKU_AS_SHIPPED
  ? "<rootDir>/test/support/as-shipped.js"
  : "@swc/jest";
const common = {
  testEnvironment: "node",
  transform: {
    "\\.tsx?$": [
      transformer,
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
};
const tests = (folder) => [`<rootDir>/test/${folder}**/*.test.{ts,tsx}`];

/** @type {import("jest").Config} */
module.exports = {
  // axe and whole stories of the pane take seconds on a busy machine.
  testTimeout: 30_000,
  projects: [
    { ...common, testMatch: tests(""), testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"] },
    { ...common, testMatch: tests("e2e/"), globalSetup: "<rootDir>/test/e2e/prepare.mjs" },
  ],
};
