import type { Library } from "../core/library.ts";
import type { Reform } from "../core/reform.ts";
import type { Area, IndicatorId, Text } from "../core/types.ts";
import { FIELD_NAMES } from "../i18n/reform-fields.ts";
import { claimName, EFFECT_KIND_NAMES } from "../i18n/reforms.ts";
import { searchOver } from "./search.ts";
import type { Words } from "./search.ts";
import type { EvidenceWire } from "./wire-evidence.ts";

/** The reforms and the derived values that their effects name, from the two files that hold them. */
export function libraryOf(
  reforms: EvidenceWire<"reforms">,
  derivations: EvidenceWire<"derivations">,
  areas: readonly (Area & { readonly keys: string })[],
): Library {
  const both = [derivations, reforms];
  const practices = new Map(reforms.practices.map((practice) => [practice.id, practice]));
  const zones = new Map(reforms.zones.map((zone) => [zone.id, zone]));
  const named = new Map(areas.map((area) => [area.code, area]));
  const found = new Map(
    reforms.records.map((reform) => {
      const area = named.get(reform.area);
      const practice = practices.get(reform.practice ?? "");
      const zone = zones.get(reform.zone ?? "");
      const others = [
        ...(area ? [area.name, area.short] : []),
        ...(practice ? [practice.name] : []),
        ...(zone ? [zone.name] : []),
        FIELD_NAMES[reform.field],
      ];
      const keys = [reforms.keys[reform.id] ?? "", area?.keys ?? ""];
      return [reform.id, wordsOf(reform, others, keys)];
    }),
  );
  return {
    reforms: reforms.records,
    practices,
    zones,
    figures: new Map(both.flatMap(({ figures }) => Object.entries(figures))),
    derived: new Map(derivations.records.map((derived) => [derived.id, derived])),
    indicators: new Map(
      both
        .flatMap(({ indicators }) => Object.entries(indicators))
        .map(([id, brief]) => [id as IndicatorId, brief]),
    ),
    sources: new Map(both.flatMap(({ sources }) => sources.map((source) => [source.id, source]))),
    search: searchOver(
      reforms.records.map(({ id }) => id),
      (id) => found.get(id) ?? { names: [] },
    ),
  };
}

function wordsOf(reform: Reform, others: readonly Text[], keys: readonly string[]): Words {
  const { id, name, includes = [], owner, scope, problem, measures, claims, effects } = reform;
  const optional = [owner, scope, problem].filter((text) => text !== undefined);
  const said = claims.flatMap((claim) => [claim.what, claimName(claim)]);
  const kinds = [...new Set(effects.map(({ kind }) => EFFECT_KIND_NAMES[kind]))];
  const texts = [...includes, ...optional, ...measures, ...said, ...kinds, ...others];
  return {
    names: [id, name.zh, name.en],
    text: [...texts.flatMap(({ zh, en }) => [zh, en]), ...keys].join("\n"),
  };
}
