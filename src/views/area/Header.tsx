import type { Dataset } from "../../core/dataset.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { useApp, useFilters } from "../../ui/context.ts";
import { keyFigures } from "./figures.ts";

const WORDS = {
  title: { zh: "区情画像", en: "district profile" },
  unknown: { zh: "所据来源未见数字", en: "no source at hand prints a figure" },
  key: { zh: "关键数字", en: "Key figures" },
  open: { zh: "在对比中查看出处", en: "open with its origin in Compare" },
} satisfies Record<string, Text>;

/** The district's name and its key figures, each with year, bound and status; what is unknown stays blank. */
export function Header({ data, district }: { readonly data: Dataset; readonly district: AreaCode }) {
  const { address } = useApp();
  const filters = useFilters();
  const { locale } = filters;
  const area = data.areas.get(district);
  const city = area?.parent === undefined ? undefined : data.areas.get(area.parent);
  return (
    <header className="profile-head">
      <h1>
        {area?.name[locale]}{" "}
        <span className="muted">
          {city?.name[locale]} · {WORDS.title[locale]}
        </span>
      </h1>
      <dl className="key-figures" aria-label={WORDS.key[locale]}>
        {keyFigures(data, district, locale).map(({ indicator, name, text }) => (
          <div key={indicator} data-known={text !== undefined}>
            <dt>{name}</dt>
            {text ? (
              <dd>
                <a
                  className="figure"
                  title={WORDS.open[locale]}
                  href={address.link(filters, {
                    view: "compare",
                    indicator,
                    when: { kind: "period", period: text.period },
                    areas: { kind: "preset", preset: city?.code === "440300" ? "sz" : "gz" },
                    highlight: [district],
                  })}
                >
                  <strong>{text.value}</strong> <span className="unit">{text.unit}</span>
                </a>
                <span className="when">
                  {text.when} · {text.status}
                </span>
                {text.remark !== undefined && <span className="when remark">{text.remark}</span>}
              </dd>
            ) : (
              <dd>
                <strong>—</strong>
                <span className="when">{WORDS.unknown[locale]}</span>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </header>
  );
}
