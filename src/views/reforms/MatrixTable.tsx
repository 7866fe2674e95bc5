import { classOf } from "../../charts/matrix.ts";
import { matrixOf } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { countText, MATRIX_WORDS } from "./matrix.ts";
import type { Place } from "./matrix.ts";
import { areaName } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const TOTAL: Text = { zh: "合计", en: "Total" };

/** Field × area as a table; a count opens the cases behind it. */
export function MatrixTable({
  shelf,
  reforms,
}: {
  readonly shelf: Shelf;
  readonly reforms: readonly Reform[];
}) {
  const { store } = useApp();
  const locale = useLocale();
  const { fields, areas, cells } = matrixOf(reforms, shelf.order);
  const largest = Math.max(...cells.flat().map((cell) => cell.length), 1);
  const count = (part: Partial<Place>, name: string, found: readonly Reform[], shade?: number) =>
    found.length === 0 ? (
      <span>
        <span aria-hidden="true">·</span>
        <span className="sr-only">{countText(0, locale)}</span>
      </span>
    ) : (
      <button
        type="button"
        className={shade === undefined ? "count" : `count class-${String(shade)}`}
        aria-label={`${name} ${countText(found.length, locale)}`}
        onClick={() => {
          store.change({
            ...(part.field && { reformFields: [part.field] }),
            ...(part.area && { reformAreas: [part.area] }),
            reformLayout: "cards",
          });
        }}
      >
        {found.length}
      </button>
    );
  return (
    <div className="table-scroll matrix" tabIndex={0} role="region" aria-label={MATRIX_WORDS.title[locale]}>
      <table data-chart="matrix" data-state="ready">
        <caption className="sr-only">{MATRIX_WORDS.title[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{MATRIX_WORDS.field[locale]}</th>
            {areas.map((area) => (
              <th key={area} scope="col" className="numeric">
                {areaName(shelf, area, locale)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {TOTAL[locale]}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field, row) => (
            <tr key={field}>
              <th scope="row">{FIELD_NAMES[field][locale]}</th>
              {areas.map((area, column) => {
                const found = cells[row]?.[column] ?? [];
                const name = `${areaName(shelf, area, locale)} ${FIELD_NAMES[field][locale]}`;
                return (
                  <td key={area} className="numeric">
                    {count({ field, area }, name, found, classOf(found.length, largest))}
                  </td>
                );
              })}
              <td className="numeric">
                {count({ field }, FIELD_NAMES[field][locale], cells[row]?.flat() ?? [])}
              </td>
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{TOTAL[locale]}</th>
            {areas.map((area) => (
              <td key={area} className="numeric">
                {count(
                  { area },
                  areaName(shelf, area, locale),
                  reforms.filter((reform) => reform.area === area),
                )}
              </td>
            ))}
            <td className="numeric">{count({}, TOTAL[locale], reforms)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
