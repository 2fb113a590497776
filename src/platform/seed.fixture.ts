import fc from "fast-check";

/**
 * Property tests try the same values with each run, so that a check never fails by chance and whoever sees a failure sees it
 * again. `MITEINANDER_TEST_SEED=random` tries others; a failure then says its seed, a number here repeats it.
 */
const asked = process.env["MITEINANDER_TEST_SEED"];
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20_261_123) });
