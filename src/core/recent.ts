import { isEqual } from "./equal.ts";

/** The same answer to the same question, as long as it is among the last few that were asked; of a function that only computes. */
export function recent<Asked extends readonly unknown[], Made>(
  most: number,
  make: (...asked: Asked) => Made,
): (...asked: Asked) => Made {
  let kept: readonly { readonly asked: Asked; readonly made: Made }[] = [];
  return (...asked) => {
    const found = kept.find((one) => isEqual(one.asked, asked)) ?? { asked, made: make(...asked) };
    if (found !== kept[0]) kept = [found, ...kept.filter((one) => one !== found)].slice(0, most);
    return found.made;
  };
}
