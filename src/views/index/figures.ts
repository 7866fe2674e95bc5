import { endsOf } from "../../core/composite/column.ts";
import { GEOMETRIC_FLOOR, middlePlaces } from "../../core/composite/normalise.ts";
import { columnsOf } from "../../core/composite/score.ts";
import type { CompositeMember, Scored, ScoredArea } from "../../core/composite/types.ts";
import type { IndexPart, Scaling } from "../../explain/index-parts.ts";
import type { Subject } from "../../explain/subject.ts";
import type { AreaCode } from "../../core/types.ts";
import { keyOf } from "../../report/keyed.ts";
import type { Entered, Scene } from "./scene.ts";

/** Keys of an area's part in a score and of its figure; the score has the area's code. */
export const partKey = (member: string, area: string) => keyOf(`part-${member}`, area);
export const rawKey = (member: string, area: string) => keyOf(member, area);

/** Every score, part and figure by its key. */
export function figuresOf(scene: Scene): ReadonlyMap<string, Subject> {
  const raw = scene.entered.flatMap(({ key, comparison, measurement }) =>
    [...comparison.cells].map(([area, cell]): readonly [string, Subject] => [
      rawKey(key, area),
      { kind: "cell", cell, measurement },
    ]),
  );
  const { outcome } = scene;
  if (outcome.kind === "refused") return new Map(raw);
  const scalings = scalingsOf(outcome);
  const scores = outcome.areas.flatMap((scored): readonly (readonly [string, Subject])[] => {
    const area = scored.area as AreaCode;
    const parts = partsOf(scene.entered, scored, scalings);
    return [
      [
        area,
        { kind: "composite", area, score: scored.score, aggregation: outcome.method.aggregation, parts },
      ],
      ...parts.map((part): readonly [string, Subject] => [
        partKey(part.part.member, area),
        { kind: "composite-part", area, part },
      ]),
    ];
  });
  return new Map([...scores, ...raw]);
}

type Scalings = ReadonlyMap<string, (row: string) => Scaling>;

function partsOf(
  entered: readonly Entered[],
  { area, parts }: ScoredArea,
  scalings: Scalings,
): readonly IndexPart[] {
  return parts.flatMap((part): readonly IndexPart[] => {
    const member = entered.find(({ key }) => key === part.member);
    const cell = member?.comparison.cells.get(area as AreaCode);
    const scaling = scalings.get(part.member)?.(area);
    if (!member || !cell || !scaling) return [];
    return [{ name: member.words.subject, part, scaling, cell, measurement: member.measurement }];
  });
}

/** What each member's values were put on one scale with. */
function scalingsOf(scored: Scored): Scalings {
  const columns = columnsOf(scored);
  const floor = scored.method.aggregation === "geometric" ? GEOMETRIC_FLOOR : 0;
  return new Map(
    scored.members.map((member, at) => {
      const values = columns[at] ?? new Float64Array();
      return [member.id, scalingOf(scored, member, values, floor)] as const;
    }),
  );
}

function scalingOf(
  { method, rows }: Scored,
  { direction, goalposts }: CompositeMember,
  values: Float64Array,
  floor: number,
): (area: string) => Scaling {
  const isHigher = direction === "higher";
  switch (method.normalisation) {
    case "min-max": {
      const [low, high] = endsOf(values);
      const ends = isHigher ? { worst: low, best: high } : { worst: high, best: low };
      return () => ({ kind: "min-max", ...ends, floor });
    }
    case "z-score": {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      const deviation = Math.sqrt(squares / (values.length - 1));
      return () => ({ kind: "z-score", mean, deviation, sign: isHigher ? 1 : -1 });
    }
    case "rank": {
      const places = middlePlaces(values);
      const of = values.length;
      return (area) => {
        const place = places[rows.findIndex((row) => row.area === area)] ?? 0;
        return { kind: "rank", place: isHigher ? place : of + 1 - place, of, floor };
      };
    }
    case "target": {
      const { from, to } = goalposts ?? { from: 0, to: 100 };
      return () => ({ kind: "target", from, to });
    }
  }
}
