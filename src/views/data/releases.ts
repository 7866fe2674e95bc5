import type { Text } from "../../core/types.ts";
import { TAB_NAMES } from "./sections.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { CasesBlock } from "../../report/blocks.ts";
import { changedFigures } from "./changed-figures.ts";
import { changeId } from "./library.ts";
import { facts, muted, note, stack } from "./part.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  id: TERMS.release,
  date: { zh: "日期", en: "Date" },
  lead: {
    zh: "版本号由全部数据文件的内容算出：数据变了，版本号必变。图表、导出和嵌入都带这个号。",
    en: "The id is computed from the content of all data files: where the data change, it changes. Charts, exports and embeds carry it.",
  },
  changes: { zh: "变更记录", en: "Change log" },
  noMatch: { zh: "没有符合的变更。", en: "No change matches." },
} satisfies Record<string, Text>;

/** Which release this is, and what changed when. */
export function releasesPart(scene: Scene): Part {
  const { catalog, found, locale, stock } = scene;
  const { id, date } = stock.manifest.release;
  const logged = catalog.changes
    .map((change, index) => ({ ...change, id: changeId(index) }))
    .filter((change) => found.get("releases")?.includes(change.id));
  const changes = logged.map((change) => ({
    id: change.id,
    title: change.date,
    meta: change.text[locale],
    lines: [],
  }));
  const title = WORDS.changes[locale];
  const release = facts("release", [
    [WORDS.id[locale], [{ kind: "code", text: id }]],
    [WORDS.date[locale], date],
  ]);
  const log: CasesBlock = {
    kind: "cases",
    id: "changes",
    title,
    none: WORDS.noMatch[locale],
    groups: [{ id: "all", title, cases: changes }],
  };
  return {
    blocks: [
      stack(
        "section",
        TAB_NAMES.releases[locale],
        release,
        note("release-about", muted(WORDS.lead[locale])),
        log,
        ...logged.flatMap((change) => changedFigures(scene, change.id, change)),
      ),
    ],
  };
}
