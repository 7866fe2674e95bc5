import type { Dataset } from "../../core/dataset.ts";
import type { IndicatorId, Text, Topic } from "../../core/types.ts";
import { subjectOf } from "../../i18n/words.ts";
import { useApp, useFilters } from "../../ui/context.ts";
import { benchmarkOf } from "./benchmark.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  heading: { zh: "标杆对照", en: "Benchmark" },
  indicator: { zh: "指标", en: "Indicator" },
  none: { zh: "没有可比区不少于5个的指标。", en: "There is no indicator with five comparable peers." },
  open: { zh: "在对比中打开，查看每个数字的出处", en: "Open in Compare, with the origin of each figure" },
  districts: { zh: "个区", en: " districts" },
} satisfies Record<string, Text>;

type Props = { readonly data: Dataset; readonly profile: Profile; readonly topics: readonly Topic[] };

/** For any indicator the distribution of the comparable districts. */
export function BenchmarkPanel({ data, profile, topics }: Props) {
  const { store, address } = useApp();
  const filters = useFilters();
  const { locale, indicator } = filters;
  const options = profile.positions.filter(({ measurement }) => measurement.measure === "raw");
  const idOf = (position: (typeof options)[number]) => position.measurement.partition.indicator.id;
  const chosen = options.find((position) => idOf(position) === indicator) ?? options[0];
  const benchmark = chosen && benchmarkOf(data, chosen, profile.district, locale);
  const most = Math.max(1, ...(benchmark?.bins.map(({ count }) => count) ?? []));
  return (
    <section className="card benchmark" aria-labelledby="benchmark">
      <h2 id="benchmark">{WORDS.heading[locale]}</h2>
      {!benchmark ? (
        <p className="muted">{WORDS.none[locale]}</p>
      ) : (
        <>
          <label>
            {WORDS.indicator[locale]}{" "}
            <select
              value={idOf(chosen)}
              onChange={({ target }) => {
                store.change({ indicator: target.value as IndicatorId });
              }}
            >
              {topics.map(({ id, name }) => {
                const own = options.filter(({ measurement }) => measurement.partition.indicator.topic === id);
                return own.length === 0 ? null : (
                  <optgroup key={id} label={name[locale]}>
                    {own.map((position) => (
                      <option key={idOf(position)} value={idOf(position)}>
                        {subjectOf(position.measurement, locale)}
                      </option>
                    ))}
                  </optgroup>
                );
              })}
            </select>
          </label>
          <h3>{benchmark.title}</h3>
          <div className="benchmark-body">
            <dl className="facts">
              {benchmark.facts.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <ul className="bins" aria-label={`${benchmark.title} (${benchmark.unit})`}>
              {benchmark.bins.map(({ label, count, areas, own }) => (
                <li key={label} className={own ? "own" : undefined}>
                  <span className="range">{label}</span>
                  <span className="bar" aria-hidden="true">
                    <span style={{ width: `${String((count / most) * 100)}%` }} />
                  </span>
                  <span className="count">
                    {count}
                    {WORDS.districts[locale]}
                  </span>
                  <span className="who">{areas}</span>
                </li>
              ))}
            </ul>
          </div>
          <p className="note">
            {WORDS.indicator[locale]} ({benchmark.unit}) ·{" "}
            <a
              href={address.link(filters, {
                view: "compare",
                indicator: idOf(chosen),
                when: { kind: "period", period: chosen.period },
                areas: { kind: "preset", preset: "all" },
                highlight: [profile.district, ...(profile.against === undefined ? [] : [profile.against])],
              })}
            >
              {WORDS.open[locale]}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
