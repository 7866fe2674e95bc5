import { useMemo } from "react";
import { areaStyles } from "../../charts/area-style.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import { areaName } from "../../i18n/words.ts";
import { useLocale } from "../../ui/context.ts";
import { ChartCard } from "../../ui/ChartCard.tsx";
import type { Profile } from "./profile.ts";
import { markedAreas, spineSections } from "./spine.ts";
import { unplacedGroups } from "./unplaced.ts";

const WORDS = {
  heading: { zh: "在可比区中的位置", en: "Position among comparable districts" },
  how: {
    zh: "每行一个指标：细线为最小到最大，粗段为中间一半，竖线为中位数，越靠右越好；标◇的指标不分好坏，靠右为较高。右侧为本区数值和位次/可比区数。各行取可比区较多的最近时期。",
    en: "One row an indicator: the thin line runs from lowest to highest, the bar is the middle half, the stroke the median; further right is better. Rows marked ◇ have no better end: right is higher. On the right the district's value and its place/comparable districts. Each row shows the latest well covered period.",
  },
  unplaced: { zh: "没有位次的指标", en: "Indicators without a place" },
  count: { zh: "项", en: "" },
} satisfies Record<string, Text>;

type Props = { readonly data: Dataset; readonly profile: Profile; readonly manifest: Manifest };

const SHAPES: Readonly<Record<string, string>> = { circle: "●", rect: "■", triangle: "▲", diamond: "◆" };

/** One spine a topic, and below what has no place, by reason. */
export function SpinePanel({ data, profile, manifest }: Props) {
  const locale = useLocale();
  const sections = useMemo(
    () => spineSections(data, profile, manifest.topics, locale),
    [data, profile, manifest.topics, locale],
  );
  const groups = useMemo(
    () => unplacedGroups(data, profile, manifest, locale),
    [data, profile, manifest, locale],
  );
  return (
    <section className="profile-spines" aria-labelledby="spines">
      <h2 id="spines">{WORDS.heading[locale]}</h2>
      <p className="note">{WORDS.how[locale]}</p>
      <ul className="legend">
        {markedAreas(data, profile).map((code) => {
          const style = areaStyles(data.areas).get(code);
          return (
            <li key={code}>
              <span aria-hidden="true" style={{ color: style?.color }}>
                {SHAPES[style?.symbol ?? "circle"]}
              </span>{" "}
              {areaName(data, code, locale)}
            </li>
          );
        })}
      </ul>
      <div className="spine-columns">
        {sections.map((section) => (
          <ChartCard
            key={section.title}
            section={section}
            sentence={`${areaName(data, profile.district, locale)} · ${WORDS.heading[locale]}`}
          />
        ))}
      </div>
      {groups.length > 0 && (
        <div className="card unplaced">
          <h3>{WORDS.unplaced[locale]}</h3>
          {groups.map(({ reason, items }) => (
            <details key={reason}>
              <summary>
                {reason} · {items.length}
                {WORDS.count[locale]}
              </summary>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      )}
    </section>
  );
}
