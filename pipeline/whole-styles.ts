import type { Plugin } from "vite";

/** The rule that every style of the build ends with, and by which a page knows that it has got it to its end. */
const LAST_RULE = ".whole{}";

/**
 * A style that was cut on its way, or another page in its place, is none to a browser's mind that failed: it lays the page
 * out wrongly and says nothing. `early.js` asks for the last rule of each.
 */
export function wholeStyles(): Plugin {
  return {
    name: "qujian-whole-styles",
    apply: "build",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "asset" && file.fileName.endsWith(".css"))
          file.source = `${String(file.source).trimEnd()}${LAST_RULE}\n`;
    },
  };
}
