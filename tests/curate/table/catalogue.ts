import type { Catalogue } from "../../../src/curate/table/facets.ts";
import { bundled } from "../../fixture.ts";

const { areas, indicators, units, observations } = bundled.curated;

/** What the page knows when a file is read. */
export const catalogue: Catalogue = {
  areas,
  units,
  indicators: indicators.map((indicator) => ({
    ...indicator,
    figures: observations.filter((figure) => figure.indicator === indicator.id).length,
  })),
};
