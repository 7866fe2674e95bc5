import type { Text } from "../../core/types.ts";
import { FOCUS } from "../../state/home.ts";
import { fetched } from "../../ui/fetched.tsx";
import { Popover } from "../../ui/Popover.tsx";
import type { ViewParts } from "../types.ts";

/** The three are named only where the report is theirs; the panel says whose any other is. */
const LABEL: Record<"three" | "chosen", Text> = {
  three: { zh: "三区对标报告", en: "Benchmark report of the three districts" },
  chosen: { zh: "对标报告", en: "Benchmark report" },
};

const Panel = fetched(async () => (await import("./benchmark/Panel.tsx")).BenchmarkPanel);

/** The button of the report over the chosen districts; all that makes it is fetched when the button is used. */
export function Benchmark({ filters }: Pick<ViewParts, "filters">) {
  const { areas, highlight } = filters;
  const isThree = areas.kind === "preset" && FOCUS.every((area) => highlight.includes(area));
  const label = LABEL[isThree && highlight.length === FOCUS.length ? "three" : "chosen"];
  return (
    <Popover button={label[filters.locale]} className="upward">
      {() => <Panel filters={filters} />}
    </Popover>
  );
}
