/** The block that lists all sources of a report by number: outputs that number sources themselves refer to it. */
export const REFERENCES = "references";
