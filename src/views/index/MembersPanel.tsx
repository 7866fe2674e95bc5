import { useState } from "react";
import { AGGREGATIONS, NORMALISATIONS } from "../../core/composite/types.ts";
import type { Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import {
  AGGREGATION_NAMES,
  INDEX_TERMS,
  LACKING_NAMES,
  NORMALISATION_NAMES,
} from "../../i18n/terms-index.ts";
import { SCORE_TERMS } from "../../i18n/terms-score.ts";
import { useApp } from "../../ui/context.ts";
import { AddMember } from "./AddMember.tsx";
import { targeted } from "./edits.ts";
import { indexFilters } from "./filters.ts";
import { MOST_COMPARED } from "./judgements.ts";
import { comeToPairs, leavePairs } from "./left-pairs.ts";
import { MemberRow } from "./MemberRow.tsx";
import { Pairwise } from "./Pairwise.tsx";
import type { Weighing } from "./members-text.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: INDEX_TERMS.members,
  method: INDEX_TERMS.method,
} satisfies Record<string, Text>;

type Way = Weighing | "pairs";

const WAYS: Record<Way, Text> = {
  slide: { zh: "滑杆（合计100）", en: "Sliders (100 in all)" },
  points: { zh: "点数", en: "Points" },
  pairs: indexFilters.pairwise.name,
};

type Props = { readonly scene: Scene; readonly manifest: Manifest };

/** What the index is made of, and how. */
export function MembersPanel({ scene, manifest }: Props) {
  const { store } = useApp();
  // On a phone what it comes to is seen first.
  const [isOpen, setOpen] = useState(() => window.matchMedia("(min-width: 60em)").matches);
  const { locale, filters, members, entered, weighing: way } = scene;
  const isPairwise = filters.pairwise !== "";
  const choose = (next: Way) => {
    if (next !== "pairs") store.change(leavePairs(store, scene, next));
    else if (!isPairwise) store.change(comeToPairs(store, scene));
  };
  const cannot = entered.length < 2 || entered.length > MOST_COMPARED;
  return (
    <details
      className="card members"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{WORDS.title[locale]}</summary>
      <div className="toggle" role="group" aria-label={SCORE_TERMS.weight[locale]}>
        {(["slide", "points", "pairs"] as const).map((one) => (
          <button
            key={one}
            type="button"
            disabled={one === "pairs" && cannot && !isPairwise}
            aria-pressed={one === "pairs" ? isPairwise : !isPairwise && way === one}
            onClick={() => {
              choose(one);
            }}
          >
            {WAYS[one][locale]}
          </button>
        ))}
      </div>
      <ul>
        {members.map((member, at) => (
          <MemberRow key={member.key} scene={scene} at={at} way={isPairwise ? undefined : way} />
        ))}
      </ul>
      <AddMember scene={scene} manifest={manifest} />
      {isPairwise && <Pairwise scene={scene} />}
      <fieldset>
        <legend>{WORDS.method[locale]}</legend>
        <Choice
          name={indexFilters.normalisation.name[locale]}
          value={filters.normalisation}
          options={NORMALISATIONS.map((id) => ({ id, name: NORMALISATION_NAMES[id][locale] }))}
          onChoose={(normalisation) => {
            store.change(normalisation === "target" ? targeted(scene) : { normalisation });
          }}
        />
        <Choice
          name={indexFilters.aggregation.name[locale]}
          value={filters.aggregation}
          options={AGGREGATIONS.map((id) => ({ id, name: AGGREGATION_NAMES[id][locale] }))}
          onChoose={(aggregation) => {
            store.change({ aggregation });
          }}
        />
        <Choice
          name={indexFilters.lacking.name[locale]}
          value={filters.lacking}
          options={(["areas", "members"] as const).map((id) => ({ id, name: LACKING_NAMES[id][locale] }))}
          onChoose={(lacking) => {
            store.change({ lacking });
          }}
        />
      </fieldset>
    </details>
  );
}

type ChoiceProps<Id extends string> = {
  readonly name: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (id: Id) => void;
};

function Choice<Id extends string>({ name, value, options, onChoose }: ChoiceProps<Id>) {
  return (
    <label>
      <span>{name}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(({ id }) => id === target.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
