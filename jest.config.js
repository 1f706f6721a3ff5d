/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // axe and whole stories of the pane take seconds on a busy machine.
  testTimeout: 30_000,
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
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
