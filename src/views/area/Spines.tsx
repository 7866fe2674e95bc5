import { useId } from "react";
import type { ReactNode } from "react";
import { areaStyles } from "../../charts/area-style.ts";
import type { Stock } from "../../data/stock.ts";
import { areaName } from "../../i18n/words.ts";
import type { Block } from "../../report/blocks.ts";
import type { Filters } from "../../state/filters.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { markedAreas } from "./spine.ts";

type Props = {
  readonly block: Block | undefined;
  readonly stock: Stock;
  readonly filters: Filters;
  readonly children: ReactNode;
};

/** One spine a topic with the key to its marks, and below what has no place. */
export function Spines({ block, stock: { data }, filters, children }: Props) {
  const titleId = useId();
  if (block?.kind !== "group") return null;
  const { locale, district, against } = filters;
  const notes = block.blocks.filter(({ kind }) => kind === "note");
  const charts = block.blocks.filter(({ kind }) => kind === "chart");
  return (
    <section className="profile-spines" aria-labelledby={titleId}>
      <h2 id={titleId}>{block.title}</h2>
      {notes.map((note) => (
        <BlockView key={note.id} block={note} />
      ))}
      <ul className="legend">
        {markedAreas(data, { district, against }).map((code) => {
          const style = areaStyles(data.areas).get(code);
          return (
            <li key={code}>
              <span aria-hidden="true" style={{ color: style?.color }}>
                {style?.glyph}
              </span>{" "}
              {areaName(data, code, locale)}
            </li>
          );
        })}
      </ul>
      <div className="spine-columns">
        {charts.map((chart) => (
          <BlockView key={chart.id} block={chart} />
        ))}
      </div>
      {children}
    </section>
  );
}
