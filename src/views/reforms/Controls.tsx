import { yearsOf } from "../../core/reforms.ts";
import { FIRST_LEVELS, REFORM_FIELDS } from "../../core/reform.ts";
import type { Period, Text } from "../../core/types.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { FIRST_NAMES } from "../../i18n/reforms.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { REFORM_LAYOUTS } from "./filters.ts";
import type { ReformLayout } from "./filters.ts";
import { useApp, useFilters } from "../../ui/context.ts";
import { CheckFilter } from "./CheckFilter.tsx";
import { areaName } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  filters: { zh: "筛选案例", en: "Filter the cases" },
  search: { zh: "搜索案例（中文、拼音或英文）", en: "Search the cases" },
  areas: { zh: "地区", en: "Areas" },
  allAreas: { zh: "全部地区", en: "All areas" },
  fields: { zh: "领域", en: "Fields" },
  allFields: { zh: "全部领域", en: "All fields" },
  practice: { zh: "同类做法", en: "Practice" },
  since: { zh: "起始年", en: "Beginning" },
  level: { zh: "自称率先", en: "Claimed first" },
  any: { zh: "不限", en: "Any" },
  measured: { zh: "有实测成效", en: "With a measured effect" },
  reset: { zh: "清除筛选", en: "Clear" },
  layout: { zh: "排列方式", en: "Layout" },
} satisfies Record<string, Text>;

const LAYOUT_NAMES: Record<ReformLayout, Text> = {
  matrix: { zh: "矩阵", en: "Matrix" },
  timeline: { zh: "时间线", en: "Timeline" },
  cards: { zh: "卡片", en: "Cards" },
  effects: { zh: "成效", en: "Effects" },
  assessment: { zh: "自评", en: "Own scores" },
};

/** Filters that mean every case. */
export const ALL_REFORMS = {
  query: undefined,
  reformAreas: undefined,
  reformFields: undefined,
  practice: undefined,
  firstLevel: undefined,
  since: undefined,
  measured: undefined,
} as const;

export function Controls({ shelf }: { readonly shelf: Shelf }) {
  const { store } = useApp();
  const filters = useFilters();
  const { locale, query, reformAreas, reformFields, reformLayout } = filters;
  const { reforms, practices } = shelf.library;
  const fields = REFORM_FIELDS.filter((field) => reforms.some((reform) => reform.field === field));
  const chosen =
    query !== "" ||
    reformAreas.length + reformFields.length > 0 ||
    filters.measured ||
    [filters.practice, filters.firstLevel, filters.since].some((part) => part !== undefined);
  return (
    <div className="controls reform-controls" role="group" aria-label={WORDS.filters[locale]}>
      <input
        type="search"
        aria-label={WORDS.search[locale]}
        placeholder={WORDS.search[locale]}
        value={query}
        onChange={({ target }) => {
          // One search is one step back, however many letters it took.
          store.change({ query: target.value }, query === "" ? "step" : "amend");
        }}
      />
      <CheckFilter
        label={WORDS.areas[locale]}
        all={WORDS.allAreas[locale]}
        options={shelf.order.map((area) => ({ id: area, name: areaName(shelf, area, locale) }))}
        chosen={reformAreas}
        locale={locale}
        onChange={(areas) => {
          store.change({ reformAreas: areas });
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
      <Choice
        label={WORDS.practice[locale]}
        any={WORDS.any[locale]}
        value={filters.practice}
        options={[...practices.values()].map(({ id, name }) => ({ id, name: name[locale] }))}
        onChange={(practice) => {
          store.change({ practice });
        }}
      />
      <Choice
        label={WORDS.level[locale]}
        any={WORDS.any[locale]}
        value={filters.firstLevel}
        options={FIRST_LEVELS.map((id) => ({ id, name: FIRST_NAMES[id][locale] }))}
        onChange={(firstLevel) => {
          store.change({ firstLevel });
        }}
      />
      <Choice
        label={WORDS.since[locale]}
        any={WORDS.any[locale]}
        value={filters.since}
        options={yearsOf(reforms).map((id: Period) => ({ id, name: formatPeriod(id, locale) }))}
        onChange={(since) => {
          store.change({ since });
        }}
      />
      <label className="chip">
        <input
          type="checkbox"
          checked={filters.measured}
          onChange={({ target }) => {
            store.change({ measured: target.checked });
          }}
        />
        {WORDS.measured[locale]}
      </label>
      {chosen && (
        <button
          type="button"
          onClick={() => {
            store.change(ALL_REFORMS);
          }}
        >
          {WORDS.reset[locale]}
        </button>
      )}
      <span className="gap" />
      <div className="toggle" role="group" aria-label={WORDS.layout[locale]}>
        {REFORM_LAYOUTS.map((layout) => (
          <button
            key={layout}
            type="button"
            aria-pressed={reformLayout === layout}
            onClick={() => {
              store.change({ reformLayout: layout });
            }}
          >
            {LAYOUT_NAMES[layout][locale]}
          </button>
        ))}
      </div>
    </div>
  );
}

type ChoiceProps<Id extends string> = {
  readonly label: string;
  readonly any: string;
  readonly value: Id | undefined;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChange: (value: Id | undefined) => void;
};

function Choice<Id extends string>({ label, any, value, options, onChange }: ChoiceProps<Id>) {
  return (
    <label className="choice">
      {label}
      <select
        value={value ?? ""}
        onChange={({ target }) => {
          onChange(options.find(({ id }) => id === target.value)?.id);
        }}
      >
        <option value="">{any}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
