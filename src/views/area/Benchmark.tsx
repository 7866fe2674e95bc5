import { useId } from "react";
import { TERMS } from "../../i18n/terms.ts";
import type { Stock } from "../../data/stock.ts";
import { subjectOf } from "../../i18n/words.ts";
import type { Block } from "../../report/blocks.ts";
import type { Filters } from "../../state/filters.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { useApp } from "../../ui/context.ts";
import { profileBase } from "./base.ts";
import { benchmarkOptions, chosenBenchmark } from "./benchmark-blocks.ts";
import { Bins } from "./Bins.tsx";
import { profileOf } from "./profile.ts";

type Props = { readonly block: Block | undefined; readonly stock: Stock; readonly filters: Filters };

/** For any indicator the distribution of the comparable districts. */
export function Benchmark({ block, stock, filters }: Props) {
  const titleId = useId();
  if (block?.kind !== "group") return null;
  const facts = block.blocks.find(({ kind }) => kind === "facts");
  const bins = block.blocks.find(({ kind }) => kind === "table");
  const notes = block.blocks.filter(({ kind }) => kind === "note");
  return (
    <section className="card benchmark" aria-labelledby={titleId}>
      <h2 id={titleId}>{block.title}</h2>
      <IndicatorChoice stock={stock} filters={filters} />
      <div className="benchmark-body">
        <div>{facts && <BlockView block={facts} />}</div>
        {bins?.kind === "table" && <Bins table={bins.table} title={bins.title} />}
      </div>
      {notes.map((note) => (
        <BlockView key={note.id} block={note} />
      ))}
    </section>
  );
}

function IndicatorChoice({ stock, filters }: Omit<Props, "block">) {
  const { store } = useApp();
  const { locale, district, against, indicator } = filters;
  const profile = profileOf(profileBase(stock), district, against, locale);
  const options = benchmarkOptions(profile).map(({ measurement }) => measurement);
  const chosen = chosenBenchmark(profile, indicator)?.measurement.partition.indicator.id;
  if (chosen === undefined) return null;
  return (
    <label>
      {TERMS.indicator[locale]}{" "}
      <select
        value={chosen}
        onChange={({ target }) => {
          const next = options.find(({ partition }) => partition.indicator.id === target.value);
          if (next) store.change({ indicator: next.partition.indicator.id });
        }}
      >
        {stock.manifest.topics.map(({ id, name }) => {
          const own = options.filter(({ partition }) => partition.indicator.topic === id);
          return own.length === 0 ? null : (
            <optgroup key={id} label={name[locale]}>
              {own.map((measurement) => (
                <option key={measurement.partition.indicator.id} value={measurement.partition.indicator.id}>
                  {subjectOf(measurement, locale)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
