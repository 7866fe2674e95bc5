import { useMemo, useRef } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { isCovered } from "../../data/coverage.ts";
import type { Period, Text } from "../../core/types.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useApp, useFilters } from "../../ui/context.ts";
import { follow, ViewLink } from "../../ui/ViewLink.tsx";
import { coveredAreas, toCompare, toFigure } from "./links.ts";
import { TableBox } from "./Record.tsx";

const WORDS = {
  label: { zh: "有数的地区与时期", en: "Areas and periods with a figure" },
  hint: {
    zh: "有数的格子打开对比；方向键在格子间移动。表头打开该时期全部有数地区的对比。",
    en: "A filled cell opens the comparison; arrow keys go from cell to cell. The head of a column compares all areas with a figure then.",
  },
  area: { zh: "地区", en: "Area" },
  none: {
    zh: "没有说全区情况的数字，只有局部、目标或计划数。",
    en: "No figure is about a whole area; there are only parts, targets and plans.",
  },
} satisfies Record<string, Text>;

type Props = {
  readonly entry: IndicatorEntry;
  readonly manifest: Manifest;
  /** How many figures there are in all, parts, targets and repeated values too. */
  readonly total: number;
};

/** Areas × periods; the whole grid is one stop for Tab, and arrow keys move inside. */
export function Matrix({ entry, manifest, total }: Props) {
  const { store, address } = useApp();
  const filters = useFilters();
  const { locale } = filters;
  const grid = useRef<HTMLTableElement>(null);
  const { columns, rows, filled } = useMemo(() => matrixOf(entry, manifest), [entry, manifest]);
  if (rows.length === 0) return <p className="muted">{WORDS.none[locale]}</p>;
  return (
    <>
      <p className="muted">
        {WORDS.hint[locale]} {filledText(filled, total, locale)}
      </p>
      <TableBox label={WORDS.label[locale]}>
        <table ref={grid} className="matrix" onKeyDown={moveFocus} onFocus={keepStop}>
          <thead>
            <tr>
              <th scope="col">{WORDS.area[locale]}</th>
              {columns.map((period, column) => (
                <th key={period} scope="col">
                  <ViewLink
                    to={toCompare(entry.id, period, coveredAreas(manifest, entry, period))}
                    tabIndex={-1}
                    data-cell={`-1 ${String(column)}`}
                  >
                    <span>{formatPeriod(period, locale)}</span>
                  </ViewLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, has }, row) => (
              <tr key={area.code}>
                <th scope="row">{area.short[locale]}</th>
                {columns.map((period, column) => {
                  if (!has[column]) return <td key={period} />;
                  const to = toFigure(manifest, entry, { indicator: entry.id, area: area.code, period });
                  const isStop = row === 0 && has.indexOf(true) === column;
                  return (
                    <td key={period}>
                      <a
                        href={address.link(filters, to)}
                        tabIndex={isStop ? 0 : -1}
                        data-cell={`${String(row)} ${String(column)}`}
                        aria-label={`${area.short[locale]} ${formatPeriod(period, locale)}`}
                        onClick={(event) => {
                          follow(event, store, to);
                        }}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  );
}

function matrixOf({ periods, cover }: IndicatorEntry, { areas }: Manifest) {
  const columns: readonly Period[] = periods;
  const rows = areas
    .map((area, index) => ({ area, has: columns.map((_, at) => isCovered(cover[at] ?? "", index)) }))
    .filter(({ has }) => has.includes(true));
  const filled = rows.reduce((sum, { has }) => sum + has.filter(Boolean).length, 0);
  return { columns, rows, filled };
}

function filledText(filled: number, total: number, locale: "zh" | "en"): string {
  const rest = total - filled;
  if (locale === "zh")
    return `${String(filled)}格有数${rest > 0 ? `；另有${String(rest)}个局部数、目标数或同格的其他公布数` : ""}。`;
  return `${String(filled)} cells are filled${rest > 0 ? `; ${String(rest)} more figures are parts, targets or other values of a filled cell` : ""}.`;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** To the next filled cell in the direction of the arrow; in a column without one, to the nearest of the next row. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const direction = ARROWS[event.key];
  const from = placeOf(document.activeElement);
  if (!direction || !from) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-cell]")];
  const [down, right] = direction;
  const ahead = cells
    .map((cell) => ({ cell, place: placeOf(cell) ?? from }))
    .filter(({ place }) =>
      down === 0 ? place[0] === from[0] && (place[1] - from[1]) * right > 0 : (place[0] - from[0]) * down > 0,
    )
    .sort((a, b) => distance(a.place, from) - distance(b.place, from));
  ahead[0]?.cell.focus();
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.abs(a[0] - b[0]) * 1000 + Math.abs(a[1] - b[1]);
}

function placeOf(element: Element | null): readonly [number, number] | undefined {
  const [row, column] = (element?.getAttribute("data-cell") ?? "").split(" ").map(Number);
  return row === undefined || column === undefined ? undefined : [row, column];
}

/** The cell that was last in focus is where Tab comes back to. */
function keepStop({ currentTarget, target }: FocusEvent<HTMLTableElement>): void {
  if (!target.hasAttribute("data-cell")) return;
  for (const cell of currentTarget.querySelectorAll<HTMLElement>("a[data-cell]")) cell.tabIndex = -1;
  target.tabIndex = 0;
}
