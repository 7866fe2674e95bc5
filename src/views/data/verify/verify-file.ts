import type { IndicatorId } from "../../../core/types.ts";
import type { Outcome, Present } from "../../../exports/verify/types.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Resources } from "../../../state/resources.ts";

type Room = {
  readonly locale: Locale;
  readonly resources: Resources;
  readonly reopen: Present["reopen"];
};

/** A reader's file held against the present data; the code that reads files is fetched with the first one. */
export async function verifyFile(file: Blob, { locale, resources, reopen }: Room): Promise<Outcome> {
  const [{ verify }, bytes] = await Promise.all([
    import("../../../exports/verify/verify.ts"),
    file.arrayBuffer(),
    resources.ensure([{ kind: "rest" }]),
  ]);
  const manifest = resources.getState().stock?.manifest;
  if (!manifest || manifest.rest !== undefined) return { kind: "untold", why: "no-data", where: "rest" };
  const partition = async (id: IndicatorId) => {
    await resources.ensure([{ kind: "partition", indicator: id }]);
    return resources.getState().stock?.data.partitions.get(id);
  };
  return verify(new Uint8Array(bytes), { locale, manifest, reopen, partition });
}
