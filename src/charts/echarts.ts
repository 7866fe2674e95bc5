import { dispose, getInstanceByDom, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { installDrawn } from "./drawn-series.ts";

use([SVGRenderer, installDrawn]);

/** What is used of the library, by name: handed on whole, it would be shipped whole. */
export const echarts = { dispose, getInstanceByDom, init };
