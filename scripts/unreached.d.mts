export function unreached(dist: string): readonly string[];
