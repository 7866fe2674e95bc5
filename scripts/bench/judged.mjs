/** A measured figure beside its budget, as a line; `npm run bench` ends with all of them. */
export function judged(what, value, unit, most) {
  return `${value <= most ? "within" : "OVER"}: ${what} ${Number(value.toFixed(2))} ${unit}, at most ${most}`;
}

/** The lines of an output that are such. */
export function judgements(output) {
  return output.split("\n").filter((line) => /^(?:within|OVER): /.test(line));
}
