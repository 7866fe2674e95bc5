import { isOwn } from "../../core/own.ts";
import type { OwnFile } from "../../core/own.ts";
import type { IndicatorId, Observation, Source, Status, Text } from "../../core/types.ts";
import { cellName } from "./grid.ts";
import type { Card } from "./report-card.ts";

/** What holds of all figures of a file, as the reader says. */
export type Provenance = {
  readonly source: Source;
  readonly status: Status;
  /** On which vintage the figures of an indicator stand, where the reader says it. */
  readonly vintages?: ReadonlyMap<IndicatorId, string>;
  /** ISO 8601, UTC. */
  readonly taken: string;
};

/** The figures that a card takes, as the product keeps them; each carries its cell and what stands in it. */
export function ownFileOf(
  { lines, meanings, indicators }: Card,
  { source, status, vintages, taken }: Provenance,
): OwnFile {
  const observations = lines.flatMap(({ sheet, slot, fate }): readonly Observation[] => {
    if (fate.kind !== "taken") return [];
    const { mark, ...figure } = fate.figure;
    const vintage = vintages?.get(figure.indicator);
    const unit = slot.label === undefined ? undefined : meanings.get(slot.label)?.unit;
    return [
      {
        ...figure,
        status,
        source: source.id,
        basis: "stated",
        asWritten: slot.literal.trim() + (unit && endsInDigit(slot.literal) ? (unit.printed[0] ?? "") : ""),
        locator: `${sheet}!${cellName(slot.row, slot.column)}`,
        nature: "result",
        ...(vintage !== undefined && { vintage }),
        confirmedBy: [],
        ...(mark !== undefined && { note: markNote(mark) }),
      },
    ];
  });
  const used = new Set(observations.map(({ indicator }) => indicator));
  const units = new Map(
    [...meanings.values()].flatMap(({ wanted, indicator }) =>
      wanted && indicator && isOwn(wanted.id) && used.has(indicator.id) ? [[wanted.id, wanted] as const] : [],
    ),
  );
  return {
    source,
    indicators: [...indicators.values()].filter(({ id, topic }) => String(topic) === "own" && used.has(id)),
    units: [...units.values()],
    observations,
    isFirst: false,
    taken,
  };
}

/** What is said of a figure that the table marks. */
export function markNote(mark: string): Text {
  return { zh: `原表此处有标记${mark}`, en: `marked ${mark} in the table` };
}

function endsInDigit(literal: string): boolean {
  return /\d\s*$/.test(literal.normalize("NFKC"));
}
