import { join } from "node:path";
import { rolldown } from "rolldown";

/** The worker as one script that every supported browser runs, with what it is to fetch said before it. */
export async function workerScript(
  root: string,
  offline: { readonly pack: string; readonly bytes: number },
): Promise<string> {
  const linked = await rolldown({ input: join(root, "pipeline/offline/worker.ts") });
  const { output } = await linked.generate({ format: "iife", minify: true });
  await linked.close();
  return `const OFFLINE=${JSON.stringify(offline)};${output[0].code}`;
}
