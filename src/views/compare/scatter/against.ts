import { scatterChart } from "../../../charts/scatter.ts";
import { agreementOf } from "../../../core/agreement.ts";
import type { AreaCode } from "../../../core/types.ts";
import type { Subject } from "../../../explain/subject.ts";
import type { Added } from "../added.ts";
import type { Scene } from "../scene.ts";
import { bothOf, keyOn } from "./both.ts";
import type { Side } from "./both.ts";
import { modelOf } from "./model.ts";
import { noteOf } from "./note.ts";
import { sentenceOf } from "./sentence.ts";

/** The compared indicator upright over the other one across: the scatter, what it says, and the origins of its figures. */
export function added(scene: Scene): Added {
  const both = bothOf(scene);
  if (!both) return { blocks: [], figures: new Map() };
  const { x, y, pairs } = both;
  const { locale } = scene.words;
  const counted = pairs.pairs.filter(({ counts }) => counts);
  const sentence = sentenceOf(both, agreementOf(counted));
  const title = [scatterChart.title[locale], `${y.words.subject} × ${x.words.subject}`].join(" · ");
  return {
    blocks: [
      {
        kind: "chart",
        id: "scatter",
        title,
        plot: { kind: "scatter", model: modelOf(both), chart: scatterChart },
        sentence,
        note: noteOf(both),
      },
    ],
    finding: { kind: "finding", id: "against", text: sentence },
    figures: new Map([...figuresOf(x, both.areas, "x"), ...figuresOf(y, both.areas, "y")]),
  };
}

function figuresOf({ comparison }: Side, areas: readonly AreaCode[], side: "x" | "y") {
  const { cells, measurement } = comparison;
  return areas.flatMap((area): readonly (readonly [string, Subject])[] => {
    const cell = cells.get(area);
    return cell ? [[keyOn(area, side), { kind: "cell", cell, measurement }]] : [];
  });
}
