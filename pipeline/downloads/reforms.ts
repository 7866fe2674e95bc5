import { EFFECT_KINDS } from "../../src/core/reform.ts";
import type { Claim, Effect, Reform } from "../../src/core/reform.ts";
import { evidenceOf, firstsOf } from "../../src/core/reforms.ts";
import { claimName } from "../../src/i18n/reforms.ts";
import { TERMS } from "../../src/i18n/terms.ts";
import { TITLES } from "./titles.ts";
import type { Evidence } from "../../src/curate/read-evidence.ts";
import type { Curated } from "../../src/curate/read.ts";
import { inBoth, tableOf } from "./table.ts";
import type { DownloadTable } from "./table.ts";
import { ORIGIN_TERMS } from "../../src/i18n/terms-origin.ts";
import { REFORM_TERMS } from "../../src/i18n/terms-reforms.ts";
import type { Text } from "../../src/core/types.ts";
import { COLON, SEMICOLON } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { VIEW_NAMES } from "../../src/i18n/view-names.ts";

export function reformsTable({ areas }: Curated, { reforms, practices, zones }: Evidence): DownloadTable {
  return tableOf<Reform>(
    {
      file: "qujian-reforms.csv",
      title: VIEW_NAMES.reforms,
      key: ["id"],
      foreignKeys: [
        { column: "area", file: "qujian-areas.csv", refers: "code" },
        { column: "source", file: "qujian-sources.csv", refers: "id" },
      ],
    },
    [
      { name: "id", title: TITLES.id, required: true, cell: ({ id }) => id },
      ...inBoth<Reform>("name", TITLES.name, ({ name }) => name, true),
      { name: "area", title: ORIGIN_TERMS.areaCode, required: true, cell: ({ area }) => area },
      ...inBoth<Reform>(
        "area_name",
        TITLES.areaName,
        (row) => areas.find(({ code }) => code === row.area)?.name,
        true,
      ),
      {
        name: "zone",
        title: { zh: "功能区编号", en: "Zone id" },
        cell: ({ zone }) => zone,
      },
      ...inBoth<Reform>("zone_name", TERMS.zone, (row) => zones.find(({ id }) => id === row.zone)?.name),
      { name: "field", title: REFORM_TERMS.field, required: true, cell: ({ field }) => field },
      ...inBoth<Reform>("owner", REFORM_TERMS.owner, ({ owner }) => owner),
      {
        name: "since",
        title: REFORM_TERMS.start,
        pattern: "\\d{4}(-\\d{2})?",
        cell: ({ since }) => since,
      },
      ...inBoth<Reform>("problem", REFORM_TERMS.problem, ({ problem }) => problem),
      ...inBoth<Reform>(
        "measures",
        REFORM_TERMS.actions,
        ({ measures }) => ({
          zh: measures.map(({ zh }) => zh).join(""),
          en: measures.map(({ en }) => en).join(" "),
        }),
        true,
      ),
      {
        name: "effects",
        title: { zh: "成效（数字或推算值编号）", en: "Effects (figures or derived values)" },
        separator: ";",
        cell: ({ effects }) => effects.map(effectText).join(";") || undefined,
      },
      {
        name: "effect_kinds",
        title: {
          zh: `各项成效的种类（${EFFECT_KINDS.join("、")}）`,
          en: `Kind of each effect (${EFFECT_KINDS.join(", ")})`,
        },
        separator: ";",
        cell: ({ effects }) => effects.map(({ kind }) => kind).join(";") || undefined,
      },
      { name: "evidence", title: TERMS.evidence, cell: evidenceOf },
      ...inBoth<Reform>("firsts", TERMS.first, (reform) => claimsText(firstsOf(reform))),
      ...inBoth<Reform>("other_claims", REFORM_TERMS.otherClaims, ({ claims }) =>
        claimsText(claims.filter(({ kind }) => kind !== "first")),
      ),
      {
        name: "practice",
        title: { zh: "同类做法编号", en: "Practice id" },
        cell: ({ practice }) => practice,
      },
      ...inBoth<Reform>(
        "practice_name",
        TERMS.practice,
        (row) => practices.find(({ id }) => id === row.practice)?.name,
      ),
      {
        name: "source",
        title: TITLES.sourceId,
        required: true,
        cell: ({ source }) => source,
      },
      {
        name: "lines",
        title: ORIGIN_TERMS.line,
        datatype: "integer",
        required: true,
        separator: ";",
        cell: ({ lines }) => lines.join(";"),
      },
    ],
    reforms,
  );
}

/** Each claim with its kind and level: 全国首批：列入…. */
function claimsText(claims: readonly Claim[]): Text | undefined {
  if (claims.length === 0) return undefined;
  const text = (locale: Locale) =>
    claims
      .map((claim) => claimName(claim)[locale] + COLON[locale] + claim.what[locale])
      .join(SEMICOLON[locale]);
  return { zh: text("zh"), en: text("en") };
}

/** Before and after stand in one item: `a>b`. */
function effectText(effect: Effect): string {
  if ("observation" in effect) return effect.observation;
  return "derivation" in effect ? effect.derivation : `${effect.before}>${effect.after}`;
}
