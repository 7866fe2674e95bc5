import type { MadeOf } from "../exports/types.ts";
import type { Reopened } from "../exports/verify/types.ts";
import type { Reader } from "../state/reader.ts";
import { stateOf } from "../state/resources.ts";
import type { Resources } from "../state/resources.ts";
import { ADDRESS, VIEWS } from "../views/registry.ts";
import { readMended } from "./mending.ts";

/** The report that a link of this site leads to, with whatever it needs; a part of the link that is not known is none. */
export async function reopen(
  link: string,
  made: MadeOf | undefined,
  resources: Resources,
  reader: Reader,
): Promise<Reopened> {
  const at = link.indexOf("#/");
  if (at < 0) return { kind: "failed", why: "bad-link", where: link };
  const read = readMended(link.slice(at));
  await resources.ensure([{ kind: "rest" }]);
  const { manifest } = resources.getState().stock ?? {};
  if (!manifest || manifest.rest !== undefined) return { kind: "failed", why: "no-data", where: "rest" };
  const { filters, problems } = ADDRESS.settle(read.filters, { manifest });
  const unknown = [...read.problems, ...problems];
  if (unknown.length > 0)
    return { kind: "failed", why: "bad-link", where: unknown.map(({ text }) => text).join(" · ") };
  if (made?.kind === "digest") {
    const { digestAgain } = await import("../views/area/digest/make.ts");
    return { kind: "ready", report: await digestAgain(resources, made, filters.locale) };
  }
  if (made) {
    if (filters.view !== "compare") return { kind: "failed", why: "bad-link", where: link };
    const { benchmarkAgain } = await import("../views/compare/benchmark/make.ts");
    return { kind: "ready", report: await benchmarkAgain(resources, filters, made) };
  }
  const { code } = VIEWS[filters.view];
  await code.settled();
  const part = code.getState();
  if (part.kind !== "ready") return { kind: "failed", why: "no-data", where: filters.view };
  await resources.follow((stock) => part.value.needs(filters, stock));
  const loaded = resources.getState();
  const { stock } = loaded;
  if (!stock) return { kind: "failed", why: "no-data", where: "manifest" };
  const { all, parts = [] } = part.value.needs(filters, stock);
  const state = stateOf(loaded, [...all, ...parts]);
  if (typeof state === "object") return { kind: "failed", why: "no-data", where: state.file };
  const { sheet } = reader.getState();
  const address = (patch: Parameters<typeof ADDRESS.link>[1]) => ADDRESS.link(filters, patch);
  return { kind: "ready", report: part.value.report(filters, { stock, sheet, address }) };
}
