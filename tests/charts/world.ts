import { atlas, data, stock } from "../world/world.ts";
import type { World } from "./case.ts";

export const world: World = { stock, data, atlas };
