import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { UnitSelect } from "../../../src/views/data/own/UnitSelect.tsx";
import { ADDRESS } from "../../../src/views/registry.ts";
import { emptyStock } from "../../../src/data/stock.ts";
import { bundled } from "../../fixture.ts";
import { loadedFor } from "../../loaded.ts";

const stock = await loadedFor(
  { needs: () => ({ all: [{ kind: "catalog" }] }) },
  ADDRESS.defaults,
  emptyStock(bundled.bundle.manifest),
);
const units = stock.catalog?.units ?? [];

it.each(["zh", "en"] as const)("a reader who chooses a unit reads each name once (%s)", (locale) => {
  render(
    <UnitSelect
      unit={units[0]?.id}
      base={undefined}
      stock={stock}
      locale={locale}
      onChange={() => undefined}
    />,
  );
  const names = screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it.each(units.map(({ id }) => id))("a unit that is chosen is among those that can be chosen: %s", (unit) => {
  render(<UnitSelect unit={unit} base={undefined} stock={stock} locale="zh" onChange={() => undefined} />);
  expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe(unit);
});
