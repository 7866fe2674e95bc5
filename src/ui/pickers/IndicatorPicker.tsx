import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import { useCombobox } from "downshift";
import { useMemo, useState } from "react";
import type { ChangeEvent } from "react";
import { INDICATOR_GROUPS } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import type { CommonPeriod } from "../../core/newest.ts";
import type { TopicId, Text } from "../../core/types.ts";
import { searchOver } from "../../data/search.ts";
import type { IndicatorEntry } from "../../data/wire.ts";
import { GROUP_NAMES } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import "./picker.css";
import "./IndicatorPicker.css";

type IndicatorOption = {
  readonly entry: IndicatorEntry;
  /** The period in which it will be shown, with how many of the chosen areas can be compared there. */
  readonly best: CommonPeriod | undefined;
};

type Props = {
  readonly options: readonly IndicatorOption[];
  readonly topics: ReadonlyMap<TopicId, string>;
  readonly areas: number;
  readonly selected: IndicatorEntry | undefined;
  readonly locale: Locale;
  readonly onSelect: (entry: IndicatorEntry) => void;
};

const WORDS = {
  label: PART_ACTIONS.chooseIndicator,
  hint: PART_ACTIONS.searchBy,
  none: SHOW_TERMS.noIndicator,
  list: TERMS.indicators,
} satisfies Record<string, Text>;

const NO_FIGURE: Text = { zh: "所选区没有可比的数字", en: "no comparable figure" };
const ONE_AREA: Text = { zh: "仅1区有数字", en: "one area only" };

/** All indicators by topic, the best covered first; searched in Chinese, pinyin, initials and English, best match first. */
export function IndicatorPicker({ options, topics, areas, selected, locale, onSelect }: Props) {
  const [query, setQuery] = useState("");
  const search = useMemo(
    () =>
      searchOver(order(options, topics), ({ entry: { id, name, keys } }) => ({
        names: [name.zh, name.en, keys, id],
      })),
    [options, topics],
  );
  const found = search(query);
  const core = useMemo(() => coreHeading(options, locale), [options, locale]);
  /** The core list stands first; in what is searched, as in the rest, each stands under its topic. */
  const headingOf = (entry: IndicatorEntry, isListed: boolean) =>
    isListed && entry.core ? core : topicOf(entry, topics, locale);
  // At once and not after the next drawing: Enter may follow the last letter immediately.
  const ask = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    setQuery(currentTarget.value);
  };
  const combobox = useCombobox({
    items: [...found],
    isOpen: true,
    inputValue: query,
    selectedItem: null,
    itemToString: (item) => item?.entry.name[locale] ?? "",
    stateReducer: (_, { changes, type }) =>
      type === useCombobox.stateChangeTypes.InputChange ? { ...changes, highlightedIndex: 0 } : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onSelect(selectedItem.entry);
    },
  });
  return (
    <div className="picker">
      <label {...combobox.getLabelProps()}>
        {WORDS.label[locale]} <small>{WORDS.hint[locale]}</small>
      </label>
      <input type="search" autoFocus {...combobox.getInputProps({ autoComplete: "off", onChange: ask })} />
      <ul {...combobox.getMenuProps({ "aria-label": WORDS.list[locale] })} className="picker-list">
        {found.map((option, index) => {
          const { entry, best } = option;
          const isListed = query === "";
          const heading = headingOf(entry, isListed);
          const before = found[index - 1]?.entry;
          const first = !before || headingOf(before, isListed) !== heading;
          return (
            <li
              key={entry.id}
              {...combobox.getItemProps({ item: option, index })}
              className={[
                first ? "first-of-topic" : "",
                combobox.highlightedIndex === index ? "active" : "",
              ].join(" ")}
              data-topic={first ? heading : undefined}
              data-current={entry.id === selected?.id || undefined}
            >
              <span>{entry.name[locale]}</span>
              <span className={countOf(option) < 2 ? "coverage thin" : "coverage"}>
                {coverageText(best, areas, locale)}
              </span>
            </li>
          );
        })}
        {found.length === 0 && <li className="none">{WORDS.none[locale]}</li>}
      </ul>
    </div>
  );
}

function countOf({ best }: IndicatorOption): number {
  return best?.count ?? 0;
}

/** 2022年 3/3; with one figure there is nothing to compare. */
function coverageText(best: CommonPeriod | undefined, areas: number, locale: Locale): string {
  if (!best || best.count === 0) return NO_FIGURE[locale];
  const period = formatPeriod(best.period, locale);
  if (best.count === 1) return `${period} · ${ONE_AREA[locale]}`;
  return `${period} ${String(best.count)}/${String(areas)}`;
}

/** How many of the core list there are, and of how many two or more of the chosen areas have figures of one period. */
function coreHeading(options: readonly IndicatorOption[], locale: Locale): string {
  const core = options.filter(({ entry }) => entry.core);
  const [all, shared] = [core.length, core.filter((option) => countOf(option) >= 2).length].map(String);
  return locale === "zh"
    ? `核心指标 · ${all}项，${shared}项有两区以上的同期数字`
    : `Core indicators · ${all}; ${shared} with figures of two or more of the areas for one period`;
}

/** Statistics by topic; figures of single cases and claims each under a heading of their own. */
function topicOf(
  { topic, group = "statistic" }: IndicatorEntry,
  topics: ReadonlyMap<TopicId, string>,
  locale: Locale,
): string {
  return group === "statistic" ? (topics.get(topic) ?? "") : GROUP_NAMES[group][locale];
}

/**
 * The core list first, then other statistics, single cases and claims; in each the topics in their own order, and
 * within a topic the best covered first.
 */
function order(
  options: readonly IndicatorOption[],
  topics: ReadonlyMap<TopicId, string>,
): readonly IndicatorOption[] {
  const places = new Map([...topics.keys()].map((id, index) => [id, index]));
  const place = ({ entry: { topic, group = "statistic", core } }: IndicatorOption) =>
    (core ? -1 : INDICATOR_GROUPS.indexOf(group)) * (places.size + 1) + (places.get(topic) ?? places.size);
  return [...options].sort((a, b) => place(a) - place(b) || countOf(b) - countOf(a));
}
