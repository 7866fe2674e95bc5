import { runnerImport } from "vite";

// The checks are TypeScript; Vite runs them so that Node 20, which cannot, needs nothing else.
const { module } = await runnerImport(new URL("../pipeline/data-check.ts", import.meta.url).pathname);
const { report, ok } = module.checkData(new URL("../data", import.meta.url).pathname, process.argv.slice(2));
console.log(report);
process.exitCode = ok ? 0 : 1;
