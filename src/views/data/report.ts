import type { Text } from "../../core/types.ts";
import type { Report } from "../../report/report.ts";
import type { Filters } from "../../state/filters.ts";
import type { DataTab } from "./filters.ts";
import type { ReportContext } from "../types.ts";
import { conflictsPart } from "./conflicts.ts";
import { crosschecksPart } from "./crosschecks.ts";
import { derivedPart } from "./derived.ts";
import { downloadsPart } from "./downloads.ts";
import { indicatorsPart } from "./indicators.ts";
import { absent, note } from "./part.ts";
import type { Part } from "./part.ts";
import { publishersLine } from "./publishers.ts";
import { releasesPart } from "./releases.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { sectionsBlocks, TAB_NAMES } from "./sections.ts";
import { sourcesPart } from "./sources.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";

const WORDS = {
  lead: {
    zh: "每个数字从哪里来、怎样定义、彼此是否对得上，都可在此逐条查看和下载。",
    en: "Where each figure comes from, what it means, and whether the figures agree: to be inspected and downloaded.",
  },
  catalog: { zh: "来源与指标目录", en: "the catalog of sources and indicators" },
} satisfies Record<string, Text>;

const PARTS: Readonly<Record<DataTab, (scene: Scene) => Part>> = {
  sources: sourcesPart,
  indicators: indicatorsPart,
  crosschecks: crosschecksPart,
  derived: derivedPart,
  conflicts: conflictsPart,
  downloads: downloadsPart,
  releases: releasesPart,
  import: () => ({ blocks: [] }),
};

/** 数据: one section as far as the search and the chosen part leave it, and the record that is open in it. */
export function report(filters: Filters, context: ReportContext): Report {
  const { locale, tab } = filters;
  const scene = sceneOf(filters, context);
  const part: Part = scene
    ? PARTS[tab](scene)
    : absent("catalog", WORDS.catalog[locale], { kind: "catalog" });
  const { title, blocks, figures = new Map() } = part;
  const titles = [...(title === undefined ? [] : [title]), TAB_NAMES[tab][locale], VIEW_NAMES.data[locale]];
  return {
    locale,
    title: titles.join(" · "),
    blocks: [note("lead", WORDS.lead[locale]), ...sectionsBlocks(filters, context.address, scene), ...blocks],
    figures,
    sources: scene ? publishersLine(scene, figures) : "",
    release: context.stock.manifest.release,
  };
}
