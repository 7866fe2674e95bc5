import type { Text } from "../../core/types.ts";
import { sayTimes } from "../../i18n/say-members.ts";
import { COLON, remarked } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Patch } from "../../state/store.ts";
import { standingPairs } from "./edits.ts";
import { pairsOf, readJudgements, stepOf, timesOf, writeJudgements } from "./judgements.ts";
import { isPairwiseFine, pairwiseText } from "./said.ts";
import type { Scene } from "./scene.ts";
import { useOneStep } from "./useOneStep.ts";

const WORDS = {
  start: {
    zh: "滑块先停在最接近原有权重的整倍数上，最多9倍，这还不是判断；判断第一对之前，权重不变。",
    en: "Each slider first stands at the whole multiple that is nearest to the weights, 9 at most, which is no judgement; before the first pair is judged no weight changes.",
  },
  unjudged: { zh: "还没有判断", en: "not judged yet" },
  nearest: { zh: "最接近原有权重的是", en: "nearest to the weights" },
  judge: { zh: "就这样判断", en: "Judge it so" },
  agree: { zh: "按其余判断改这一对", en: "Change this pair to agree with the others" },
} satisfies Record<string, Text>;

/** Two members at a time: how many times as much the one counts as the other, and whether the answers agree. */
export function Pairwise({ scene }: { readonly scene: Scene }) {
  const { change, slider } = useOneStep();
  const { locale, entered, names } = scene;
  const { pairwise } = scene;
  const steps = readJudgements(scene.filters.pairwise, entered.length);
  const said = pairwiseText(scene);
  if (!steps) return <p className="note caution">{said}</p>;
  const standing = standingPairs(scene);
  const judge = (at: number, step: number): Patch => ({
    pairwise: writeJudgements(steps.map((one, index) => (index === at ? step : one))),
  });
  const contradiction = pairwise?.kind === "weights" ? pairwise.contradiction : undefined;
  return (
    <div className="pairwise">
      <p className="note">{WORDS.start[locale]}</p>
      <ul>
        {pairsOf(entered).map(([a, b], at) => {
          const isJudged = steps[at] !== 0;
          const step = (isJudged ? steps : standing)[at] ?? 1;
          const times = sayTimes({ a: a.key, b: b.key, times: timesOf(step) }, names, locale);
          const judgement = isJudged ? times : unjudged(times, locale);
          return (
            <li key={`${a.key} ${b.key}`} data-state={isJudged ? "judged" : "unjudged"}>
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
              {!isJudged && (
                <button
                  type="button"
                  aria-label={`${WORDS.judge[locale]}${COLON[locale]}${a.words.subject} / ${b.words.subject}`}
                  onClick={(event) => {
                    change(judge(at, step), event);
                  }}
                >
                  {WORDS.judge[locale]}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p className={isPairwiseFine(scene) ? "note" : "note caution"}>{said}</p>
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

/** 还没有判断（最接近原有权重的是：两者同等重要）. */
function unjudged(times: string, locale: Locale): string {
  return remarked(WORDS.unjudged[locale], `${WORDS.nearest[locale]}${COLON[locale]}${times}`, locale);
}

/** The first is on the left: to the left of the middle it counts more. */
function placeOf(step: number): number {
  return step >= 1 ? 1 - step : -step - 1;
}

function stepAt(place: number): number {
  return place <= 0 ? 1 - place : -(place + 1);
}
