import { useState } from "react";
import { cityOf } from "../../../core/dataset.ts";
import { ownTarget } from "../../../core/monitor/set-targets.ts";
import { ownTargetFrom, TARGET_SIDES } from "../../../core/monitor/own-target.ts";
import type { OwnTarget, TargetField } from "../../../core/monitor/own-target.ts";
import type { AreaCode, IndicatorId, Text } from "../../../core/types.ts";
import type { Stock } from "../../../data/stock.ts";
import { TARGET_FIELD_NAMES as NAMES, TARGET_SIDE_NAMES } from "../../../i18n/say-watch.ts";
import { FORM_TERMS } from "../../../i18n/terms-targets.ts";
import { scaleOf } from "../../../i18n/quantity.ts";
import { listed, speak } from "../../../i18n/text.ts";
import { areasOf } from "../../../state/area-chosen.ts";
import { tidyName } from "../../../state/area-set.ts";
import type { Filters } from "../../../state/filters.ts";
import { useResources } from "../../../ui/context.ts";
import { isUntoldByBreak } from "./targets-rows.ts";
import { cutText } from "./targets-words.ts";
import { asTyped, IndicatorField, SelectField, TextField, typedIn, useUnit } from "./Fields.tsx";

const WORDS = {
  hint: {
    zh: "目标时间写到年或月，如2026、2026-06；何时定的用来找起点。自有目标只在链接、本机和文件里，处处标明自有。",
    en: "Due by a year or a month, such as 2026 or 2026-06; the date when it was set is where its course begins. Own targets stand in links, this browser and files alone, marked as own everywhere.",
  },
  untold: { zh: "这样填不能断定是否达到：", en: "Whether this is reached could not be told: " },
  bad: { zh: "这些还填得不对：", en: "Not right yet: " },
} satisfies Record<string, Text>;

type Draft = Readonly<Record<"name" | "due" | "set" | "setBy" | "source", string>> &
  Pick<OwnTarget, "indicator" | "area" | "side"> & {
    /** As it was typed; none while it is as it was. */
    readonly value?: string;
  };

type Props = {
  readonly stock: Stock;
  readonly filters: Filters;
  /** The target that is changed. */
  readonly was: OwnTarget | undefined;
  readonly onTarget: (target: OwnTarget) => void;
};

/** A new target of the reader's own, or one that is changed. */
export function TargetForm({ stock: { manifest, data }, filters, was, onTarget }: Props) {
  const { locale } = filters;
  const chosen = areasOf(data.areas, filters.areas);
  const offered = new Set([...(was ? [was.area] : []), ...chosen, ...chosen.flatMap((code) => cityOf(data.areas, code) ?? [])]); // oxfmt-ignore
  const [draft, setDraft] = useState<Draft>(() => draftOf(was, [...offered][0], manifest.release.date));
  const [isTried, setTried] = useState(false);
  const { indicator } = draft;
  const unit = useUnit(indicator);
  const scale = scaleOf(unit, locale);
  const partition = useResources(({ stock }) => stock?.data.partitions.get(indicator));
  const value = draft.value === undefined ? was?.value : typedIn(draft.value, scale);
  const read = ownTargetFrom(givenOf(draft, value, unit?.id), 0);
  const judged =
    "setBy" in read && partition
      ? ownTarget({ partition, area: data.areas.get(read.area), asOf: manifest.release.date }, read, 0)
      : undefined;
  const cut = judged && isUntoldByBreak(judged.judgement) ? judged.cut : undefined;
  const bad: readonly TargetField[] = "setBy" in read ? [] : read.map(({ field }) => field);
  const isBad = (field: TargetField) => isTried && bad.includes(field);
  const field = (name: "value" | "due" | "set" | "setBy" | "source" | "name", after?: string) => (
    <TextField
      label={NAMES[name][locale]}
      value={draft[name] ?? (was ? asTyped(was.value, scale) : "")}
      isShort={name === "value" || name === "due" || name === "set"}
      isBad={isBad(name)}
      {...(after !== undefined && { after })}
      onChange={(text) => {
        setDraft({ ...draft, [name]: text });
      }}
    />
  );
  const action = (was ? FORM_TERMS.change : FORM_TERMS.add)[locale];
  return (
    <form
      className="rules-form"
      aria-label={action}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if ("setBy" in read) onTarget(read);
      }}
    >
      <SelectField
        label={NAMES.area[locale]}
        value={draft.area}
        options={[...offered]}
        nameOf={(code) => data.areas.get(code)?.name[locale] ?? code}
        onChange={(area: AreaCode) => {
          setDraft({ ...draft, area });
        }}
      />
      <IndicatorField
        manifest={manifest}
        locale={locale}
        value={indicator}
        onChange={(next: IndicatorId) => {
          setDraft({ ...draft, indicator: next });
        }}
      />
      <SelectField
        label={NAMES.side[locale]}
        value={draft.side}
        options={TARGET_SIDES}
        nameOf={(side) => TARGET_SIDE_NAMES[side][locale]}
        onChange={(side) => {
          setDraft({ ...draft, side });
        }}
      />
      {field("value", scale.unit)}
      {field("due")}
      {field("setBy")}
      {field("set")}
      {field("source")}
      {field("name")}
      <button type="submit">{action}</button>
      <span className="rules-aside">
        {isTried && bad.length > 0 ? (
          <strong role="alert">
            {speak(
              locale,
              WORDS.bad,
              listed(
                locale,
                bad.map((one) => NAMES[one][locale]),
              ),
            )}
          </strong>
        ) : cut ? (
          speak(locale, WORDS.untold, cutText(cut, locale))
        ) : (
          WORDS.hint[locale]
        )}
      </span>
    </form>
  );
}

function draftOf(was: OwnTarget | undefined, area: AreaCode | undefined, today: string): Draft {
  if (was) {
    const { value: _, ...same } = was;
    return same;
  }
  const empty = { name: "", due: "", setBy: "", source: "" };
  return {
    ...{ ...empty, set: today, side: "at-least", indicator: "gdp" as IndicatorId },
    area: area ?? ("" as AreaCode),
  };
}

function givenOf(
  { name, due, set, setBy, source, ...rest }: Draft,
  value: number | undefined,
  unit: string | undefined,
) {
  const [by, from] = [tidyName(setBy), tidyName(source)];
  return {
    ...{ ...rest, name: tidyName(name), due: dayOf(due), set: dayOf(set), source: from },
    ...(value !== undefined && Number.isFinite(value) ? { value } : {}),
    ...(unit !== undefined && { unit }),
    ...(by !== "" && { setBy: by }),
  };
}

/** 2026年6月 as data write it: 2026-06. */
function dayOf(text: string): string {
  return text
    .trim()
    .replace(/[年月](?=\d)/g, "-")
    .replace(/[年月日]$/, "")
    .replace(/-(\d)(?!\d)/g, "-0$1");
}
