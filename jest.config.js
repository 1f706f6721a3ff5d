/** Sources as they are, or as the pane ships them: KEIKAKU_AS_SHIPPED=1 npm test. */
const shipped = process.env.KEIKAKU_AS_SHIPPED
  ? "<rootDir>/test/support/as-shipped.js"
  : "@swc/jest";
const by = (transformer) => ({
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
});
const tests = (folder) => [`<rootDir>/test/${folder}**/*.test.{ts,tsx}`];

/** @type {import("jest").Config} */
module.exports = {
  // axe and whole stories of the pane take seconds on a busy machine.
  testTimeout: 30_000,
  projects: [
    {
      ...by(shipped),
      testMatch: tests(""),
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
    },
    // The browser runs the build itself.
    { ...by("@swc/jest"), testMatch: tests("e2e/"), globalSetup: "<rootDir>/test/e2e/prepare.mjs" },
  ],
};
