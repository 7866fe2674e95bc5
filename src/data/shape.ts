type Kind = "object" | "list" | "number" | number;

/**
 * Enough of the shape of a file to tell ours from a truncated one, an error page or another format. The build has
 * validated every record, so the page does not do it again.
 */
export function hasShape(json: unknown, shape: Readonly<Record<string, Kind>>): boolean {
  if (typeof json !== "object" || json === null) return false;
  const fields = new Map<string, unknown>(Object.entries(json));
  return Object.entries(shape).every(([name, kind]) => {
    const value = fields.get(name);
    if (typeof kind === "number") return value === kind;
    if (kind === "number") return typeof value === "number";
    return kind === "list"
      ? Array.isArray(value)
      : typeof value === "object" && value !== null && !Array.isArray(value);
  });
}
