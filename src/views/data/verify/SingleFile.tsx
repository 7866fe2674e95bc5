import { useLocale } from "../../../ui/context.ts";
import { sizeText } from "../words.ts";
import { SAID, SINGLE_ABOUT } from "./words.ts";

/** The whole site as one file; not offered where the page names none, as in that file itself. */
export function SingleFile() {
  const locale = useLocale();
  const link = document.querySelector<HTMLLinkElement>("link#single");
  if (!link) return null;
  return (
    <p className="single-file">
      <a className="button" href={link.href} download>
        {SAID.single[locale](sizeText(Number(link.dataset["bytes"])))}
      </a>{" "}
      {SINGLE_ABOUT[locale]}
    </p>
  );
}
