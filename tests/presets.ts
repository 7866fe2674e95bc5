/** The sets of areas that stand ready in the curated data and in the frozen world. */
export const PRESETS = ["focus", "gz", "sz", "all"] as const;
