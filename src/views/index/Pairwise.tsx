import type { Text } from "../../core/types.ts";
import type { Locale } from "../../i18n/text.ts";
import { useApp } from "../../ui/context.ts";
import { judgementsIn } from "./edits.ts";
import { pairsOf, writeJudgements } from "./judgements.ts";
import { pairwiseText } from "./said.ts";
import type { Entered, Scene } from "./scene.ts";

const WORDS = {
  equal: { zh: "同等重要", en: "equally important" },
} satisfies Record<string, Text>;

/** Two members at a time: how many times as much the one counts as the other, and whether the answers agree. */
export function Pairwise({ scene }: { readonly scene: Scene }) {
  const { store } = useApp();
  const { locale, entered } = scene;
  const known = judgementsIn(scene);
  const said = pairwiseText(scene);
  if (!known) return <p className="note caution">{said}</p>;
  const { steps, result } = known;
  const isFine = result.kind === "weights" && result.consistency === "consistent";
  return (
    <div className="pairwise">
      <ul>
        {pairsOf(entered).map(([a, b], at) => {
          const step = steps[at] ?? 0;
          const judgement = judgementText(a, b, step, locale);
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
                onChange={({ target }) => {
                  const next = steps.map((one, index) => (index === at ? stepAt(Number(target.value)) : one));
                  store.change({ pairwise: writeJudgements(next) });
                }}
              />
              <output>{judgement}</output>
            </li>
          );
        })}
      </ul>
      <p className={isFine ? "note" : "note caution"}>{said}</p>
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

function judgementText(a: Entered, b: Entered, step: number, locale: Locale): string {
  if (Math.abs(step) <= 1) return WORDS.equal[locale];
  const more = (step > 0 ? a : b).words.subject;
  const times = String(Math.abs(step));
  return locale === "zh" ? `${more}重要程度为${times}倍` : `${more} counts ${times} times as much`;
}
