import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkDesk, linkWall, SILENCE } from "../../src/state/show-link.ts";
import { createEar, createVoice } from "../../src/state/show-message.ts";
import type { ToDesk, ToWall } from "../../src/state/show-message.ts";
import { createShow, lead, startShow, stepShow } from "../../src/state/show.ts";
import type { Command, Show } from "../../src/state/show.ts";

const RULES = { loops: false, stands: (at: number) => 10 + at };
const COUNT = 5;
const start = (at = 0) => startShow(COUNT, at, false, RULES);
const about = () => ({ address: "#/present", width: 1920, height: 1080, deck: "made-up" });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const spot = fc.record({ x: share, y: share });
const at = fc.nat(COUNT - 1);
const plain = fc.constantFrom(
  ...(["next", "back", "first", "last", "black", "white", "play", "pause", "freeze", "spotlight"] as const),
);
const command: fc.Arbitrary<Command> = fc.oneof(
  { arbitrary: plain.map((type) => ({ type })), weight: 4 },
  at.map((to) => ({ type: "go" as const, at: to })),
  fc.option(spot, { nil: undefined }).map((to) => ({ type: "point" as const, spot: to })),
  fc.constantFrom("440106", undefined).map((key) => ({ type: "highlight" as const, key })),
  fc
    .tuple(at, fc.constantFrom("a", "b"), fc.array(spot, { minLength: 1, maxLength: 3 }))
    .map(([on, id, spots]) => ({ type: "ink" as const, at: on, id, spots })),
  at.map((on) => ({ type: "erase" as const, at: on })),
);

/** Messages on their way between two windows. */
function createWorld() {
  const ways = { wall: [] as unknown[], desk: [] as unknown[] };
  let time = 0;
  let windows = 0;
  const name = () => `w${String((windows += 1))}`;
  const newWall = (from: Show) => {
    const show = createShow(from, RULES);
    return {
      show,
      ...linkWall(show, about, { show: "s", from: name(), send: (one) => ways.desk.push(one) }),
    };
  };
  const newDesk = () =>
    linkDesk(start(), RULES, { show: "s", from: name(), send: (one) => ways.wall.push(one) }, () => time);
  let wall = newWall(start());
  let desk = newDesk();
  return {
    wall: () => wall.show,
    desk: () => desk,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    lose: (to: "wall" | "desk") => ways[to].shift(),
    /** By two ways at once, as where both are there. */
    double: (to: "wall" | "desk") => ways[to].unshift(...ways[to].slice(0, 1)),
    deliver: (to: "wall" | "desk") => {
      const [message] = ways[to].splice(0, 1);
      if (message !== undefined) (to === "wall" ? wall : desk).hear(structuredClone(message));
    },
    flow() {
      while (ways.wall.length + ways.desk.length > 0) {
        this.deliver("wall");
        this.deliver("desk");
      }
    },
    reload: (which: "wall" | "desk") => {
      if (which === "desk") {
        desk = newDesk();
        return;
      }
      const { shown } = wall.show.getState();
      wall.stop();
      wall = newWall(start(shown));
    },
  };
}

type World = ReturnType<typeof createWorld>;

const side = fc.constantFrom("wall" as const, "desk" as const);
const event: fc.Arbitrary<(world: World) => void> = fc.oneof(
  {
    arbitrary: fc.tuple(side, command).map(([where, one]) => (world: World) => {
      (where === "wall" ? world.wall() : world.desk().show).send(one);
    }),
    weight: 5,
  },
  fc
    .tuple(fc.constantFrom("lose" as const, "double" as const, "deliver" as const, "reload" as const), side)
    .map(([what, where]) => (world: World) => {
      world[what](where);
    }),
  fc.nat(2 * SILENCE).map((time) => (world: World) => {
    world.wait(time);
    world.desk().ask();
  }),
);

describe("a wall and a desk", () => {
  it("stand alike once the desk is answered, whatever was done, lost, doubled or loaded anew before", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const world = createWorld();
        for (const happen of events) happen(world);
        world.flow();
        world.wait(SILENCE);
        world.desk().ask();
        world.flow();
        world.desk().ask();
        expect(world.desk().link.getState().kind).toBe("linked");
        expect(world.desk().show.getState()).toEqual(world.wall().getState());
      }),
      { numRuns: 300 },
    );
  });

  it("do each command once, and the same as if it had been done on the wall, though each message comes twice", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const world = createWorld();
        world.flow();
        let expected = start();
        for (const one of commands) {
          world.desk().show.send(one);
          world.double("wall");
          world.flow();
          expected = stepShow(expected, one, RULES);
        }
        expect(world.wall().getState()).toEqual(expected);
        expect(world.desk().show.getState()).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("a desk with no wall says so in time and goes through the show by itself until one comes", () => {
    const world = createWorld();
    world.flow();
    world.wait(SILENCE);
    world.desk().ask();
    expect(world.desk().link.getState()).toEqual({ kind: "lost" });
    lead(world.desk().show, { type: "go", at: 3 });
    expect(world.desk().show.getState().at).toBe(3);
    expect(world.wall().getState().at).toBe(0);
    world.reload("wall");
    world.flow();
    expect(world.desk().link.getState().kind).toBe("linked");
    expect(world.desk().show.getState().at).toBe(0);
  });

  it("a frozen wall keeps its slide while the desk goes on, and comes to the desk's when it thaws", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        const others = commands.filter(({ type }) => type !== "freeze");
        const before = stepShow(start(), { type: "go", at: 2 }, RULES);
        const frozen = stepShow(before, { type: "freeze" }, RULES);
        const after = others.reduce((show, one) => stepShow(show, one, RULES), frozen);
        expect(after.shown).toBe(2);
        const thawed = stepShow(after, { type: "freeze" }, RULES);
        expect(thawed.shown).toBe(after.at);
      }),
    );
  });
});

describe("an ear", () => {
  const said: readonly (ToWall | ToDesk)[] = [
    { type: "ask" },
    { type: "command", command: { type: "point", spot: { x: 0.2, y: 1 } } },
    { type: "state", show: start(), isNew: false, ...about() },
  ];

  it.each(said)("hears %j once, and nothing of another show or version", (one) => {
    const sent: Record<string, unknown>[] = [];
    createVoice("s", "me", (message) => sent.push(message as Record<string, unknown>))(one);
    const [message] = sent;
    const hear = createEar("s");
    expect(hear({ ...message, show: "t" })).toBeUndefined();
    expect(hear({ ...message, qujian: 2 })).toBeUndefined();
    expect(hear(message)?.said).toEqual(one);
    expect(hear(message)).toBeUndefined();
  });

  it("is deaf to everything else, and never throws", () => {
    const hear = createEar("s");
    fc.assert(
      fc.property(fc.anything(), (noise) => {
        expect(hear(noise)).toBeUndefined();
      }),
    );
  });

  it("is deaf to a message of which any part is missing or of another kind", () => {
    const [, , state] = said;
    const good = { qujian: 1, show: "s", from: "me", nr: 1, said: state };
    expect(createEar("s")(good)).toBeDefined();
    const paths = pathsOf(good).filter((path) => !path.includes("ink"));
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths)
      for (const other of [undefined, null, "?", -1, [], {}, Number.NaN])
        if (!(other === "?" && FREE.has(path.at(-1) ?? "")))
          expect([path, other, createEar("s")(withAt(good, path, other))]).toEqual([path, other, undefined]);
  });
});

/** What may be any text. */
const FREE = new Set(["from", "deck"]);

function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsOf(inner).map((rest) => [key, ...rest]),
  ]);
}

function withAt(value: object, [key = "", ...rest]: readonly string[], other: unknown): object {
  const inner: unknown = Reflect.get(value, key);
  return { ...value, [key]: rest.length === 0 ? other : withAt(inner as object, rest, other) };
}
