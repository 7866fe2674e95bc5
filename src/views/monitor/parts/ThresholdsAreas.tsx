import type { AreaCode, Text } from "../../../core/types.ts";
import type { Manifest } from "../../../data/wire.ts";
import { FIELD_NAMES } from "../../../i18n/say-threshold.ts";
import { listed, remarked, speak } from "../../../i18n/text.ts";
import { areasOf } from "../../../state/area-chosen.ts";
import { chosenText } from "../../../state/area-names.ts";
import type { Filters } from "../../../state/filters.ts";
import { SelectField } from "./Fields.tsx";

const WORDS = {
  following: { zh: "随页面所选", en: "As the page shows" },
  only: { zh: "只用于", en: "For " },
} satisfies Record<string, Text>;

type Props = {
  readonly manifest: Manifest;
  readonly filters: Filters;
  /** None for those that the page shows, whichever these are. */
  readonly value: readonly AreaCode[];
  readonly onChange: (areas: readonly AreaCode[]) => void;
};

/** For which areas a rule is asked: those of the page, or the ones that are shown now for good. */
export function RuleAreas({ manifest, filters, value, onChange }: Props) {
  const { locale } = filters;
  const byCode = new Map(manifest.areas.map((area) => [area.code, area]));
  const shown = areasOf(byCode, filters.areas);
  const lists = new Map([[], shown, value].map((areas) => [areas.join(), areas]));
  return (
    <SelectField
      label={FIELD_NAMES.areas[locale]}
      value={value.join()}
      options={[...lists.keys()]}
      nameOf={
        (key) =>
        key === ""
          ? remarked(WORDS.following[locale], chosenText(filters, shown, manifest.areas), locale)
          : speak(locale, WORDS.only, listed(locale, (lists.get(key) ?? []).map((code) => byCode.get(code)?.short[locale] ?? code))) // oxfmt-ignore
      }
      onChange={(key) => {
        onChange(lists.get(key) ?? []);
      }}
    />
  );
}
