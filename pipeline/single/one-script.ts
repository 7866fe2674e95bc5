import { dirname, join } from "node:path/posix";
import { rolldown } from "rolldown";

/** What the bundler leaves in a chunk where it will name the styles that go before a fetched part. */
const STYLES_MARK = "__VITE_PRELOAD__";

/** The chunks of a build as one module without imports; their styles stand in the page already. */
export async function oneScript(chunks: ReadonlyMap<string, string>, entry: string): Promise<string> {
  const linked = await rolldown({
    input: entry,
    treeshake: false,
    plugins: [
      {
        name: "qujian-chunks",
        resolveId: (source, importer) => (importer === undefined ? source : join(dirname(importer), source)),
        load: (id) => chunks.get(id)?.replaceAll(STYLES_MARK, "[]"),
      },
    ],
  });
  const { output } = await linked.generate({
    format: "es",
    codeSplitting: false,
    minify: { compress: false, mangle: true, codegen: { removeWhitespace: true } },
  });
  await linked.close();
  if (output.length > 1) throw new Error("The single file's script is more than one.");
  return output[0].code;
}
