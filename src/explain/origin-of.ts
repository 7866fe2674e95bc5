import { leavesOf } from "../core/comparability.ts";
import type { Need } from "../data/needs.ts";
import { compositeOrigin, partOrigin } from "./composite.ts";
import type { OriginContext } from "./context.ts";
import { impliedOrigin } from "./implied.ts";
import type { Origin } from "./origin.ts";
import { statedOrigin } from "./printed.ts";
import { scoreOrigin } from "./score.ts";
import { cellOrigin, statisticOrigin } from "./statistic.ts";
import type { Subject } from "./subject.ts";

/** Where any figure of any view comes from, as far as its files are loaded. */
export function originOf(subject: Subject, context: OriginContext): Origin {
  switch (subject.kind) {
    case "cell":
      return cellOrigin(subject.cell, subject.measurement, context);
    case "statistic":
      return statisticOrigin(subject.area, subject.figure, subject.measurement, context);
    case "stated":
      return statedOrigin(subject.observation, context);
    case "derived":
      return impliedOrigin(subject.derived, context);
    case "score":
      return scoreOrigin(subject, context.locale);
    case "composite":
      return compositeOrigin(subject, context);
    case "composite-part":
      return partOrigin(subject.part, context);
  }
}

/** The files that complete a subject's origin: literals, notes and sources, or the cross-checks that name it. */
export function originNeeds(subject: Subject): readonly Need[] {
  switch (subject.kind) {
    case "cell":
      return subject.cell.kind === "value" ? filesOf(subject.cell.figure) : [];
    case "statistic":
      return filesOf(subject.figure);
    case "stated":
    case "derived":
      return [{ kind: "evidence", evidence: "crosschecks" }];
    case "score":
      return [];
    case "composite":
      return subject.parts.flatMap(({ cell }) => (cell.kind === "value" ? filesOf(cell.figure) : []));
    case "composite-part": {
      const { cell } = subject.part;
      return cell.kind === "value" ? filesOf(cell.figure) : [];
    }
  }
}

function filesOf(figure: Parameters<typeof leavesOf>[0]): readonly Need[] {
  const indicators = new Set(leavesOf(figure).map(({ indicator }) => indicator));
  return [...indicators].map((indicator) => ({ kind: "origin", indicator }));
}
