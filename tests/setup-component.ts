import { configure } from "@testing-library/react";

// What is awaited comes when it comes: one second says nothing about a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// The page of these tests lays nothing out, so that nothing ever changes its size.
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// All of it is in view.
globalThis.IntersectionObserver = class {
  readonly #tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell;
  }
  observe(target: Element): void {
    this.#tell([{ target, isIntersecting: true } as IntersectionObserverEntry], this as never);
  }
  disconnect(): void {}
} as never;

// Nor is it ever printed.
globalThis.matchMedia = (media) => {
  const never = new EventTarget() as MediaQueryList;
  return Object.assign(never, { matches: false, media });
};
