/** Work that halts again and again, and ends with what it makes. */
export type Steps<Made> = Generator<void, Made, void>;

/** Does all of it without a halt. */
export function finished<Made>(steps: Steps<Made>): Made {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
