export function isInstalled(root?: string): boolean;

export function nodeProblem(version?: string): string | undefined;
