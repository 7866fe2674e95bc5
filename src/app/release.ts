/** Asks for the page as the server gives it now; undefined where it gives none. */
export type FetchPage = () => Promise<string | undefined>;

/**
 * Whether the site has been released anew since this page was opened: the page that is delivered now names another
 * script or another list of data. No answer, or a page that is not this site's, says nothing.
 */
export function releaseCheck(ours: Document, fetchPage: FetchPage): () => Promise<boolean> {
  const opened = releaseOf(ours);
  let asking: Promise<boolean> | undefined;
  async function ask(): Promise<boolean> {
    const text = await fetchPage();
    const now =
      text === undefined ? undefined : releaseOf(new DOMParser().parseFromString(text, "text/html"));
    return opened !== undefined && now !== undefined && now !== opened;
  }
  // Parts that fail together ask once.
  return () =>
    (asking ??= ask().finally(() => {
      asking = undefined;
    }));
}

/** What a release is known by: the names of its script and its list of data, which carry their content's hash. */
function releaseOf(page: Document): string | undefined {
  const script = page.querySelector('script[type="module"][src]')?.getAttribute("src");
  const manifest = page.querySelector("link#manifest")?.getAttribute("href");
  return typeof script === "string" && typeof manifest === "string" ? `${script} ${manifest}` : undefined;
}
