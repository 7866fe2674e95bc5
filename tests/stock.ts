import type { Stock } from "../src/data/stock.ts";
import { emptyStock, withPartitions } from "../src/data/stock.ts";
import type { Atlas } from "../src/data/geo.ts";
import { withCode } from "./with-code.ts";
import { bundled, bundledJson, data } from "./fixture.ts";

/** The curated data as the page holds them once everything of the comparison is loaded. */
export function curatedStock(): Stock {
  const { manifest } = bundled.bundle;
  const stock = withPartitions(emptyStock(manifest), [...data.partitions.values()]);
  return withCode({ ...stock, atlas: bundledJson(manifest.geo["atlas"] ?? "") as Atlas });
}
