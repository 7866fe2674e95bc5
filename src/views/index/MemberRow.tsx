import { useId, useState } from "react";
import { INDEX_MEASURES } from "../../core/index-template.ts";
import { refusalOf } from "../../core/measure.ts";
import type { Text } from "../../core/types.ts";
import { POLARITY_NAMES } from "../../i18n/evidence.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { formatNumber } from "../../i18n/format.ts";
import { measureName } from "../../i18n/measure-names.ts";
import { INDEX_TERMS } from "../../i18n/terms-index.ts";
import { TERMS } from "../../i18n/terms.ts";
import { COLON } from "../../i18n/text.ts";
import { SCORE_TERMS } from "../../i18n/terms-score.ts";
import { useApp } from "../../ui/context.ts";
import { changed, removed, slid, turned } from "./edits.ts";
import { Goalposts } from "./Goalposts.tsx";
import { nameOf, refusalText } from "./left-out.ts";
import { memberKey } from "./members-text.ts";
import type { Weighing } from "./members-text.ts";
import type { Scene } from "./scene.ts";
import { useOneStep } from "./useOneStep.ts";

const REMOVE: Text = { zh: "移除", en: "Remove" };

type Props = { readonly scene: Scene; readonly at: number; readonly way: Weighing | undefined };

/** One member: its measure, better end and weight; or why it has no part in the index. */
export function MemberRow({ scene, at, way }: Props) {
  const { store } = useApp();
  const { locale, data, entered, refused, filters } = scene;
  const title = useId();
  const member = scene.members[at];
  if (!member) return null;
  const { spec } = member;
  const inside = entered.find(({ key }) => key === member.key);
  const out = refused.find((one) => one.member === member);
  const indicator = data.partitions.get(spec.indicator)?.indicator;
  const name = nameOf(scene, member);
  return (
    <li aria-labelledby={title} data-member={member.key} data-state={inside ? "in" : "out"}>
      <p className="head">
        <strong id={title}>{name}</strong>
        <button
          type="button"
          className="icon"
          aria-label={`${REMOVE[locale]}${COLON[locale]}${name}`}
          onClick={() => {
            store.change(removed(scene, at));
          }}
        >
          ×
        </button>
      </p>
      <p className="choices">
        {indicator && (
          <select
            aria-label={`${TERMS.measure[locale]}${COLON[locale]}${name}`}
            value={spec.measure}
            onChange={({ target }) => {
              const measure = INDEX_MEASURES.find((one) => one === target.value);
              if (measure) store.change(changed(scene, at, { measure }));
            }}
          >
            {INDEX_MEASURES.filter(
              (one) =>
                one === spec.measure || isFree(scene, at, one, refusalOf(one, indicator) === undefined),
            ).map((one) => (
              <option key={one} value={one}>
                {measureName(one, indicator)[locale]}
              </option>
            ))}
          </select>
        )}
        <select
          aria-label={`${INDEX_TERMS.direction[locale]}${COLON[locale]}${name}`}
          value={inside?.direction ?? spec.direction ?? ""}
          onChange={({ target: { value } }) => {
            if (value === "higher" || value === "lower") store.change(turned(scene, at, value));
          }}
        >
          {!inside && spec.direction === undefined && <option value="">{ASK[locale]}</option>}
          {(["higher", "lower"] as const).map((one) => (
            <option key={one} value={one}>
              {POLARITY_NAMES[one][locale]}
            </option>
          ))}
        </select>
      </p>
      {inside && <Weight scene={scene} at={at} way={way} name={name} weight={inside.weight} />}
      {inside && filters.normalisation === "target" && <Goalposts scene={scene} at={at} member={inside} />}
      {out && <p className="verdict refuse">{refusalText(scene, out)}</p>}
      {inside?.comparison.judgement.level === "caution" && (
        <p className="muted">{LEVEL_NAMES.caution[locale]}</p>
      )}
    </li>
  );
}

const ASK: Text = { zh: "请选方向", en: "choose a direction" };

/** One indicator stands in each measure once. */
function isFree({ members }: Scene, at: number, measure: (typeof INDEX_MEASURES)[number], can: boolean) {
  const own = members[at];
  if (!own || !can) return false;
  const key = memberKey({ ...own.spec, measure });
  return members.every((other) => other.key !== key);
}

type WeightProps = Props & { readonly name: string; readonly weight: number };

/** A slider, after which the others still come to a hundred with it, or points; judged in pairs it is only told. */
function Weight({ scene, at, way, name, weight }: WeightProps) {
  const { change, slider, end } = useOneStep();
  // What is being typed stays as it is, also where it is no number of points yet.
  const [typed, setTyped] = useState<string>();
  const { locale, outcome, members } = scene;
  const label = `${SCORE_TERMS.weight[locale]}${COLON[locale]}${name}`;
  const key = members[at]?.key;
  const share =
    outcome.kind === "scored" ? (outcome.members.find(({ id }) => id === key)?.weight ?? 0) * 100 : weight;
  const said = `${formatNumber(share, 1)}%`;
  return (
    <p className="weight">
      {way === "slide" && (
        <input
          type="range"
          aria-label={label}
          aria-valuetext={said}
          min={0}
          max={100}
          step={1}
          value={Math.round(share)}
          {...slider}
          onChange={(event) => {
            change(slid(scene, at, Number(event.target.value)), event);
          }}
        />
      )}
      {way === "points" && (
        <input
          type="number"
          aria-label={label}
          min={0}
          max={9999}
          step="any"
          value={typed ?? weight}
          aria-invalid={typed !== undefined && !isPoints(typed)}
          onChange={(event) => {
            const { value } = event.target;
            setTyped(value);
            if (isPoints(value)) change(changed(scene, at, { weight: Number(value) }), event);
          }}
          onBlur={() => {
            setTyped(undefined);
            end();
          }}
        />
      )}
      <output>{said}</output>
    </p>
  );
}

function isPoints(text: string): boolean {
  return text !== "" && Number(text) >= 0 && Number(text) <= 9999;
}
