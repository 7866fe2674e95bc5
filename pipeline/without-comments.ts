/** A script that stands in the page itself, where its comments and indents would be weight for everyone. */
export function withoutComments(source: string): string {
  return source
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
