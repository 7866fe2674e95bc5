// npm start [-- --port 4173 --base /some/sub/path/ --host localhost]: installs what is missing, builds, serves.
import { explain, serveFromCommandLine } from "./serve.mjs";
import { BUILD_FLAGS, installMissing, nodeProblem, runNode, TOOLS } from "./tools.mjs";

async function start() {
  const problem = nodeProblem() ?? (await installMissing()) ?? (await build());
  if (problem !== undefined) throw new Error(problem);
  await serveFromCommandLine();
}

async function build() {
  const { code } = await runNode(TOOLS.vite, ["build"], { show: true, flags: BUILD_FLAGS });
  return code === 0 ? undefined : "The build failed; see above.";
}

start().catch((error) => {
  console.error(explain(error));
  process.exitCode = 1;
});
