import type { Feature } from "../records/index.ts";
import { processing } from "./processing.ts";

export * from "./actions.ts";
export * from "./delivery.ts";
export * from "./period.ts";
export * from "./queries.ts";

/**
 * Figures that organisations deliver for their entries, period by period, in revisions. What is asked and of whom is the
 * business of the features that register with it (use of offers; later measures, indicators, accommodation).
 */
export const figures: Feature = {
  name: "figures",
  processing,
  routes: [],
};
