import { defineConfig } from "vitest/config";

const UNIT_FOLDERS =
  "{core,i18n,data,curate,curated,charts,explain,report,exports,state,pipeline,scripts,world}";

/** Beside components, but of code that knows no page. */
const PURE = ["tests/ui/read-*.test.ts", "tests/app/present/*-words.test.ts"];

/** Laws over all data take seconds; on a busy machine several times that, and over all cases minutes. */
const PATIENCE = process.env["ALL_PARTS"] === "1" ? 600_000 : 30_000;

export default defineConfig({
  test: {
    // A test left as `.only` would make all the others vanish from the count.
    allowOnly: false,
    restoreMocks: true,
    // Of some groups `npm run test:long` alone makes tests (tests/extent.ts); `npm test` counts what ran, and fails without any.
    passWithNoTests: true,
    // One a core of a small machine: tests wait for states, so two at a time only share the seconds.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // The heap holds all the data and a thousand reports: collecting the young part less often saves a tenth.
          execArgv: ["--max-semi-space-size=64"],
          // Pure rooms keep nothing between tests, and the curated data is read once instead of once a file.
          isolate: false,
          testTimeout: PATIENCE,
          // A report is made without a page; what renders ends in tsx.
          include: [`tests/${UNIT_FOLDERS}/**/*.test.{ts,tsx}`, "tests/{views/**/,}*.test.ts", ...PURE],
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          // A page of its own for each file, without a process of its own, which saves a third of the time.
          pool: "vmThreads",
          // Testing Library takes its page down after each test only where it finds a global afterEach.
          globals: true,
          testTimeout: PATIENCE,
          setupFiles: ["tests/setup-component.ts"],
          exclude: PURE,
          include: ["tests/{ui,app}/**/*.test.{ts,tsx}", "tests/views/**/*.test.tsx"],
        },
      },
      {
        extends: true,
        test: {
          // For `npm run test:office`, which opens what is written.
          name: "office",
          environment: "node",
          isolate: false,
          include: ["tests/office/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          // Each file opens its own browser and site; what they import is read once.
          isolate: false,
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          // By `npm run test:long` alone: what takes longer than all other tests together.
          name: "long",
          environment: "node",
          isolate: false,
          include: ["tests/long/**/*.test.ts"],
          testTimeout: 1_800_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
