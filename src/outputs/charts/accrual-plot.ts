import type { ScaleLinear } from "d3-scale";
import type { Step } from "./accrual-steps.ts";
import type { Canvas } from "./canvas.ts";
import type { TimeScale } from "./time-scale.ts";

/** Where a chart of astreintes is drawn. */
export interface Sheet {
  /** The as-of day, ISO. */
  readonly asOf: string;
  readonly canvas: Canvas;
  /** Begins every id of the drawing. */
  readonly prefix: string;
}

/** The scales of a drawing of amounts over days. */
export interface Plot {
  readonly steps: readonly Step[];
  readonly scale: TimeScale;
  /** Whole euros to px. */
  readonly amount: ScaleLinear<number, number>;
  readonly textSize: number;
  /** Begins every id of the drawing. */
  readonly prefix: string;
}
