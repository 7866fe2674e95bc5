import { EFFECT_KINDS, REFORM_FIELDS } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { EFFECT_KIND_NAMES } from "../../i18n/reforms.ts";
import { areaName } from "../../i18n/words.ts";
import { useApp } from "../../ui/context.ts";
import type { ViewParts } from "../types.ts";
import { CheckFilter } from "./CheckFilter.tsx";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  areas: TERMS.areas,
  allAreas: { zh: "全部地区", en: "All areas" },
  fields: TERMS.fields,
  allFields: { zh: "全部领域", en: "All fields" },
  evidence: TERMS.evidence,
  allEvidence: { zh: "不论成效依据", en: "Any evidence" },
} satisfies Record<string, Text>;

type Props = Pick<ViewParts, "filters"> & { readonly shelf: Shelf };

/** Filters of which any number can be chosen: areas, fields and kinds of evidence. */
export function ListChoices({ shelf, filters }: Props) {
  const { store } = useApp();
  const { locale, reformAreas, reformFields, evidence } = filters;
  const { reforms } = shelf.library;
  const fields = REFORM_FIELDS.filter((field) => reforms.some((reform) => reform.field === field));
  return (
    <>
      <CheckFilter
        label={WORDS.areas[locale]}
        all={WORDS.allAreas[locale]}
        options={shelf.order.map((area) => ({ id: area, name: areaName(shelf, area, locale) }))}
        chosen={reformAreas}
        locale={locale}
        onChange={(next) => {
          store.change({ reformAreas: next });
        }}
      />
      <CheckFilter
        label={WORDS.fields[locale]}
        all={WORDS.allFields[locale]}
        options={fields.map((field) => ({ id: field, name: FIELD_NAMES[field][locale] }))}
        chosen={reformFields}
        locale={locale}
        onChange={(next) => {
          store.change({ reformFields: next });
        }}
      />
      <CheckFilter
        label={WORDS.evidence[locale]}
        all={WORDS.allEvidence[locale]}
        options={EFFECT_KINDS.map((kind) => ({ id: kind, name: EFFECT_KIND_NAMES[kind][locale] }))}
        chosen={evidence}
        locale={locale}
        onChange={(next) => {
          store.change({ evidence: EFFECT_KINDS.filter((kind) => next.includes(kind)) });
        }}
      />
    </>
  );
}
