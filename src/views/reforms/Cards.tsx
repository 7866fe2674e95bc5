import { isMeasured } from "../../core/library.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { FIRST_NAMES } from "../../i18n/reforms.ts";
import { useLocale } from "../../ui/context.ts";
import { ReformLink } from "./ReformLink.tsx";
import { areaColor, areaName, sinceText } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  list: { zh: "案例", en: "Cases" },
  measured: { zh: "有实测成效", en: "measured effect" },
  claimed: { zh: "自称", en: "claims: " },
  undated: { zh: "起始未注明", en: "beginning not stated" },
  since: { zh: "起", en: "since " },
} satisfies Record<string, Text>;

/** The chosen reforms one by one. */
export function Cards({ shelf, reforms }: { readonly shelf: Shelf; readonly reforms: readonly Reform[] }) {
  const locale = useLocale();
  return (
    <ul className="reform-cards" aria-label={WORDS.list[locale]}>
      {reforms.map((reform) => (
        <li key={reform.id} className="card reform-card">
          <AreaTag shelf={shelf} reform={reform} />
          <h2>
            <ReformLink id={reform.id}>{reform.name[locale]}</ReformLink>
          </h2>
          <p>{reform.measures[0]?.[locale]}</p>
          <Tags shelf={shelf} reform={reform} />
        </li>
      ))}
    </ul>
  );
}

/** District, in words and colour, and field. */
export function AreaTag({ shelf, reform }: { readonly shelf: Shelf; readonly reform: Reform }) {
  const locale = useLocale();
  return (
    <p className="area-tag">
      <span className="dot" style={{ background: areaColor(shelf, reform.area) }} aria-hidden="true" />
      {areaName(shelf, reform.area, locale)} · {FIELD_NAMES[reform.field][locale]}
    </p>
  );
}

export function Tags({ shelf, reform }: { readonly shelf: Shelf; readonly reform: Reform }) {
  const locale = useLocale();
  const levels = [...new Set(reform.firsts.map(({ level }) => level))];
  const since =
    reform.since === undefined
      ? WORDS.undated[locale]
      : locale === "zh"
        ? sinceText(reform, locale) + WORDS.since.zh
        : WORDS.since.en + sinceText(reform, locale);
  return (
    <ul className="tags">
      <li>{since}</li>
      {isMeasured(shelf.library, reform) && <li>{WORDS.measured[locale]}</li>}
      {levels.map((level) => (
        <li key={level}>
          {WORDS.claimed[locale]}
          {FIRST_NAMES[level][locale]}
        </li>
      ))}
    </ul>
  );
}
