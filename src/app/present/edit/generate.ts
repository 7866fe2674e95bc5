import type { Slide } from "../../../core/deck.ts";
import type { CommonPeriod } from "../../../core/newest.ts";
import { bestPeriod } from "../../../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../../../data/wire.ts";
import type { Reopened } from "../../../exports/verify/types.ts";
import { blocksOf } from "../../../report/report.ts";
import { FOCUS } from "../../../state/home.ts";

/** An indicator that a slide can be made of, with the period in which the three districts are compared. */
export type Offer = { readonly entry: IndicatorEntry; readonly best: CommonPeriod | undefined };

/** The charts of a comparison that stand on a slide, as far as there are any. */
const SHOWN = ["map", "ranking", "trend"];

/** All indicators, statistics first, by topic; the best covered first. */
export function offersOf(manifest: Manifest): readonly Offer[] {
  const places = new Map(manifest.topics.map(({ id }, at) => [id, at]));
  const offers = manifest.indicators.map((entry) => ({ entry, best: bestPeriod(manifest, entry, FOCUS) }));
  const group = ({ entry }: Offer) => (entry.group === undefined ? 0 : 1);
  const topic = ({ entry }: Offer) => places.get(entry.topic) ?? places.size;
  const count = ({ best }: Offer) => best?.count ?? 0;
  return offers.sort((a, b) => group(a) - group(b) || topic(a) - topic(b) || count(b) - count(a));
}

/** A slide with the charts of the three districts at their newest common period; without any, the view decides. */
export async function slideOf(
  id: string,
  reopen: (link: string) => Promise<Reopened>,
): Promise<Omit<Slide, "id">> {
  const link = `#/compare?i=${id}&a=focus&p=common`;
  const came = await reopen(link);
  const charts = came.kind === "ready" ? blocksOf(came.report, "chart").map((block) => block.id) : [];
  const blocks = SHOWN.filter((block) => charts.includes(block));
  const parts = blocks.length === 0 ? [{ link }] : blocks.map((block) => ({ link, block }));
  return { content: { kind: "parts", parts } };
}
