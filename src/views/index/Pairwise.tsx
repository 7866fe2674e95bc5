import type { Text } from "../../core/types.ts";
import { sayTimes } from "../../i18n/say-members.ts";
import type { Patch } from "../../state/store.ts";
import { judgementsIn } from "./edits.ts";
import { pairsOf, stepOf, timesOf, writeJudgements } from "./judgements.ts";
import { pairwiseText } from "./said.ts";
import type { Scene } from "./scene.ts";
import { useOneStep } from "./useOneStep.ts";

const WORDS = {
  start: {
    zh: "各对从原有权重出发，只取整倍数，最多9倍，权重可能因此与原来不同，以各成分下所写为准；没有改判就换回滑杆或点数，原有权重不变。",
    en: "The pairs begin from the weights as they were, in whole multiples of at most 9, so that the weights, which stand with each member, may differ from them; back at sliders or points without a change, the weights are as before.",
  },
  agree: { zh: "按其余判断改这一对", en: "Change this pair to agree with the others" },
} satisfies Record<string, Text>;

/** Two members at a time: how many times as much the one counts as the other, and whether the answers agree. */
export function Pairwise({ scene }: { readonly scene: Scene }) {
  const { change, slider } = useOneStep();
  const { locale, entered, names } = scene;
  const known = judgementsIn(scene);
  const said = pairwiseText(scene);
  if (!known) return <p className="note caution">{said}</p>;
  const { steps, result } = known;
  const judge = (at: number, step: number): Patch => ({
    pairwise: writeJudgements(steps.map((one, index) => (index === at ? step : one))),
  });
  const contradiction = result.kind === "weights" ? result.contradiction : undefined;
  const isFine = result.kind === "weights" && result.consistency === "consistent";
  return (
    <div className="pairwise">
      <p className="note">{WORDS.start[locale]}</p>
      <ul>
        {pairsOf(entered).map(([a, b], at) => {
          const step = steps[at] ?? 0;
          const judgement = sayTimes({ a: a.key, b: b.key, times: timesOf(step || 1) }, names, locale);
          return (
            <li key={`${a.key} ${b.key}`}>
              <span>{a.words.subject}</span>
              <span>{b.words.subject}</span>
              <input
                type="range"
                aria-label={`${a.words.subject} / ${b.words.subject}`}
                aria-valuetext={judgement}
                min={-8}
                max={8}
                step={1}
                value={placeOf(step)}
                {...slider}
                onChange={(event) => {
                  change(judge(at, stepAt(Number(event.target.value))), event);
                }}
              />
              <output>{judgement}</output>
            </li>
          );
        })}
      </ul>
      <p className={isFine ? "note" : "note caution"}>{said}</p>
      {contradiction && (
        <button
          type="button"
          onClick={(event) => {
            const at = pairsOf(entered).findIndex(
              ([a, b]) => a.key === contradiction.a && b.key === contradiction.b,
            );
            change(judge(at, stepOf(contradiction.agrees)), event);
          }}
        >
          {WORDS.agree[locale]}
        </button>
      )}
    </div>
  );
}

/** The first is on the left: to the left of the middle it counts more. */
function placeOf(step: number): number {
  return step >= 1 ? 1 - step : step < 0 ? -step - 1 : 0;
}

function stepAt(place: number): number {
  return place <= 0 ? 1 - place : -(place + 1);
}
