import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const TYPED = ["**/*.{ts,tsx,mts}"];
/** Scripts that stand in the page itself. */
const PAGE_SCRIPTS = [
  "pipeline/early.js",
  "pipeline/single/pack.js",
  "scripts/bench/watch.js",
  "scripts/bench/opening-watch.js",
  "scripts/bench/places-watch.js",
  "scripts/bench/rivals-page.js",
];
const SCRIPTS = ["**/*.{js,mjs}"];

/** ESLint's own rules that find mistakes; the compiler already covers the rest of its recommended set. */
const MISTAKES = {
  eqeqeq: "error",
  "no-async-promise-executor": "error",
  "no-case-declarations": "error",
  "no-cond-assign": "error",
  "no-constant-binary-expression": "error",
  "no-constant-condition": ["error", { checkLoops: false }],
  "no-control-regex": "off", // cells are cleaned of control characters on purpose
  "no-debugger": "error",
  "no-duplicate-case": "error",
  "no-empty": "error",
  "no-empty-character-class": "error",
  "no-eval": "error",
  "no-fallthrough": "error",
  "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
  "no-loss-of-precision": "error",
  "no-misleading-character-class": "error",
  "no-param-reassign": "error",
  "no-prototype-builtins": "error",
  "no-self-assign": "error",
  "no-self-compare": "error",
  "no-sparse-arrays": "error",
  "no-unsafe-finally": "error",
  "no-unsafe-optional-chaining": "error",
  "no-useless-escape": "error",
  "no-var": "error",
  "prefer-const": "error",
};

const TYPE_RULES = {
  "@typescript-eslint/consistent-type-definitions": ["error", "type"],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
  ],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  "@typescript-eslint/no-unnecessary-condition": [
    "error",
    { allowConstantLoopConditions: "only-allowed-literals" },
  ],
  // Slow, and about what is not used here: there are no enumerations, and two classes.
  "no-restricted-syntax": ["error", { selector: "TSEnumDeclaration", message: "A union says the same." }],
  "@typescript-eslint/no-unsafe-enum-assignment": "off",
  "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
  // Text is taken apart by code points on purpose: one Chinese character is one of them.
  "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
  // A schema or reader that is generic for its caller's sake uses its parameter once.
  "@typescript-eslint/no-unnecessary-type-parameters": "off",
  // Both spellings of an index are fine; the compiler's own check of index signatures decides.
  "@typescript-eslint/dot-notation": "off",
};

const SHARED_GLOBALS = [
  "URL",
  "URLSearchParams",
  "clearTimeout",
  "console",
  "fetch",
  "performance",
  "setTimeout",
];
const NODE_GLOBALS = [...SHARED_GLOBALS, "Buffer", "process", "structuredClone"];
const PAGE_GLOBALS = [
  ...SHARED_GLOBALS,
  "atob",
  "Blob",
  "customElements",
  "DecompressionStream",
  "CSSStyleSheet",
  "document",
  "Event",
  "HTMLElement",
  "MessageChannel",
  "MutationObserver",
  "PerformanceObserver",
  "ResizeObserver",
  "Response",
  "window",
  "localStorage",
  "matchMedia",
  "addEventListener",
  "requestAnimationFrame",
  "location",
];

export default defineConfig(
  { ignores: ["dist/", "coverage/", "node_modules/", "data/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...MISTAKES, ...TYPE_RULES },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "func-style": ["error", "declaration", { allowArrowFunctions: true }],
      // A promise without a branch for its failure is a failure that nobody is told of.
      "@typescript-eslint/no-floating-promises": ["error", { ignoreVoid: false }],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "react",
              importNames: ["lazy", "Suspense"],
              message: "ui/fetched.tsx is the one way to a component on demand; it says when it fails.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/{ui,views,app}/**/{*.tsx,use*.ts}", "tests/{ui,views,app}/**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    // Tests hand in broken values on purpose and know what they put into their tables.
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    files: SCRIPTS,
    rules: { ...MISTAKES, "no-undef": "error", "no-unused-vars": "error" },
  },
  {
    files: SCRIPTS,
    ignores: ["public/**", ...PAGE_SCRIPTS],
    languageOptions: { globals: readable(NODE_GLOBALS) },
  },
  { files: ["public/**/*.js", ...PAGE_SCRIPTS], languageOptions: { globals: readable(PAGE_GLOBALS) } },
);

function readable(names) {
  return Object.fromEntries(names.map((name) => [name, "readonly"]));
}
