export type Part = {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly budget: number | undefined;
};

export function measure(dist: string): Part[];

export function table(parts: readonly Part[]): string;

export function overweight(parts: readonly Part[]): string[];
