import { CONSISTENT } from "../../core/composite/pairwise.ts";
import type { Text } from "../../core/types.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import { useApp } from "../../ui/context.ts";
import { judgementsIn } from "./edits.ts";
import { pairsOf, writeJudgements } from "./judgements.ts";
import type { Entered, Scene } from "./scene.ts";

const WORDS = {
  unread: {
    zh: "链接里的两两比较与现有成分对不上；权重按各成分所写。",
    en: "The judgements of the link do not fit these members; the weights are those of the members.",
  },
  incomplete: { zh: "还有没比较的成分。", en: "Some members are not compared yet." },
  equal: { zh: "同等重要", en: "equally important" },
} satisfies Record<string, Text>;

/** Two members at a time: how many times as much the one counts as the other, and whether the answers agree. */
export function Pairwise({ scene }: { readonly scene: Scene }) {
  const { store } = useApp();
  const { locale, entered } = scene;
  const known = judgementsIn(scene);
  if (!known) return <p className="note caution">{WORDS.unread[locale]}</p>;
  const { steps, result } = known;
  return (
    <div className="pairwise">
      <ul>
        {pairsOf(entered).map(([a, b], at) => {
          const step = steps[at] ?? 0;
          const said = judgementText(a, b, step, locale);
          return (
            <li key={`${a.key} ${b.key}`}>
              <span>{a.words.subject}</span>
              <span>{b.words.subject}</span>
              <input
                type="range"
                aria-label={`${a.words.subject} / ${b.words.subject}`}
                aria-valuetext={said}
                min={-8}
                max={8}
                step={1}
                value={placeOf(step)}
                onChange={({ target }) => {
                  const next = steps.map((one, index) => (index === at ? stepAt(Number(target.value)) : one));
                  store.change({ pairwise: writeJudgements(next) });
                }}
              />
              <output>{said}</output>
            </li>
          );
        })}
      </ul>
      <p
        className={
          result.kind === "weights" && result.consistency === "inconsistent" ? "note caution" : "note"
        }
      >
        {result.kind === "weights" ? consistencyText(result.ratio, locale) : WORDS.incomplete[locale]}
      </p>
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

function consistencyText(ratio: number | undefined, locale: Locale): string {
  if (ratio === undefined) return "";
  const [said, limit] = [formatNumber(ratio, 2), String(CONSISTENT)];
  const isGood = ratio <= CONSISTENT;
  if (locale === "zh")
    return isGood
      ? `一致性比率${said}，不超过${limit}：各次比较相互一致。`
      : `一致性比率${said}，超过${limit}：各次比较相互矛盾，请再看一遍。`;
  return isGood
    ? `Consistency ratio ${said}, at most ${limit}: the judgements agree.`
    : `Consistency ratio ${said}, above ${limit}: the judgements contradict one another and ought to be looked at again.`;
}
