import { BUDGETS_PACE } from "./judged.mjs";
import { changedBy } from "./rivals.mjs";

/** What plain ECharts takes here and now of the main thread for a change of year, the median in ms; said in a line. */
export async function paceOf(browser) {
  const ran = (await changedBy(browser, "echarts")).map((change) => change.ran).sort((a, b) => a - b);
  const pace = ran[ran.length >> 1];
  console.log(
    `plain ECharts, a change of year: ${pace.toFixed(0)} ms; where the budgets were set ${BUDGETS_PACE} ms`,
  );
  return pace;
}
