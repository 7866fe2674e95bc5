import { BOLD, textWidth } from "../../charts/parts.ts";
import type { BigNumber } from "../../report/slide.ts";

/** The type of a big number in shares of the page's, where there is room. */
const BIG = 6;

/** The largest type in hundredths of the panel's width at which a number stands on one line with its unit, a third as large. */
function widest(value: string, unit = ""): number {
  return Math.floor(95 / (textWidth(value, 1) * BOLD + (textWidth(` ${unit}`, 1) + 0.3) / 3));
}

/** One figure in large type, with what it is and what is to be known of it. */
export function PanelNumber({ number: { name, value, unit, remarks } }: { readonly number: BigNumber }) {
  return (
    <p className="panel-number">
      <span className="panel-name">{name}</span>
      <strong style={{ fontSize: `min(${String(BIG)} * var(--u), ${String(widest(value, unit))}cqi)` }}>
        {value}
        {unit !== undefined && <small> {unit}</small>}
      </strong>
      <span className="panel-note">{remarks.join(" · ")}</span>
    </p>
  );
}
