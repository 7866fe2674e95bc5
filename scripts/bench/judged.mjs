/** A measured figure beside its budget, as a line; `npm run bench` ends with all of them. */
export function judged(what, value, unit, most) {
  return `${value <= most ? "within" : "OVER"}: ${what} ${plain(value)} ${unit}, at most ${most}`;
}

/** How many times slower this machine is than that of the budgets; 1 on a quicker one, for which the budgets stand. */
function slownessAt(pace) {
  return Math.max(1, pace / BUDGETS_PACE);
}

/** What plain ECharts took of the main thread for a change of year on the machine that the budgets were set on, ms. */
export const BUDGETS_PACE = 22;

/**
 * A time beside its budget as a ratio in one run, for machines differ: what `pace` is of `BUDGETS_PACE`, that part of the
 * budget may be more which is work; `waited` of it, in ms, is for frames or for the net, which no machine makes slower. The
 * line says also of a time that is over the budget as it stands, that it is.
 */
export function judgedAt(pace, what, value, unit, most, waited = 0) {
  const allowed = Math.round(waited + (most - waited) * slownessAt(pace));
  const line = judged(what, value, unit, allowed);
  const stands = value <= most ? "within it as it stands" : AS_IT_STANDS;
  return allowed === most ? line : `${line} at this machine's pace, ${most} at the budgets', ${stands}`;
}

export const AS_IT_STANDS = "OVER it as it stands";

/** The lines of an output that are such. */
export function judgements(output) {
  return output.split("\n").filter((line) => /^(?:within|OVER): /.test(line));
}

function plain(value) {
  return Number(value.toFixed(2));
}
