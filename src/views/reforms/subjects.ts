import type { Assessment } from "../../core/sheet.ts";
import { figuresOf } from "../../core/library.ts";
import type { EffectFigure, Library } from "../../core/library.ts";
import { cityShares, pairsOf } from "../../core/reform-effects.ts";
import { targetsOf } from "../../core/reform-targets.ts";
import type { Reform } from "../../core/reform.ts";
import { peersOf } from "../../core/reforms.ts";
import type { Subject } from "../../explain/subject.ts";
import { shownEntries } from "./assessment.ts";
import { subjectOf } from "./figures.ts";
import type { Scene } from "./scene.ts";
import { scoreSubjects } from "./score.ts";

/** Every figure that the report shows: those of the evidence by their names, the reader's scores by case. */
export function subjectsOf(scene: Scene): ReadonlyMap<string, Subject> {
  return new Map([
    ...shownFigures(scene).map((figure) => [figure.id, subjectOf(figure)] as const),
    ...scoreSubjects(scene, shownScores(scene)),
  ]);
}

function shownFigures(scene: Scene): readonly EffectFigure[] {
  const { library, reforms, reform, filters } = scene;
  if (reform)
    return [
      ...figuresOf(library, reform),
      ...targetFigures(library, [reform]),
      ...peerFigures(scene, reform.practice),
    ];
  const effects =
    filters.reformLayout === "effects"
      ? [
          ...pairsOf(library, reforms).flatMap(({ before, after }) => [before, after]),
          ...cityShares(library, reforms).map(({ figure }) => figure),
          ...targetFigures(library, reforms),
        ]
      : [];
  return [...effects, ...peerFigures(scene, filters.practice)];
}

function targetFigures(library: Library, reforms: readonly Reform[]): readonly EffectFigure[] {
  return targetsOf(library, reforms).flatMap(({ target, result }) => (result ? [target, result] : [target]));
}

/** A practice of one case alone is not set side by side. */
function peerFigures({ library }: Scene, practice: string | undefined): readonly EffectFigure[] {
  const peers = practice === undefined ? [] : peersOf(library, practice);
  return peers.length < 2 ? [] : peers.flatMap((peer) => figuresOf(library, peer));
}

function shownScores(scene: Scene): readonly Assessment[] {
  const { reform, sheet, filters } = scene;
  if (reform) return sheet.entries.filter((entry) => entry.reform === reform.id);
  return filters.reformLayout === "assessment" ? shownEntries(scene) : [];
}
