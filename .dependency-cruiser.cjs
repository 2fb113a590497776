// The directions of ARCHITECTURE.md: main → app → features → platform; between features through index.ts and upwards only;
// inside a feature from the routes down. Run by bin/directions.mjs; bin/directions.test.ts proves that each rule bites.

/** A feature may use those above it. */
const features = (
  "records accounts postbox directory county files pages rounds inquiries figures groups announcements meetings calendars invitations polls attendance minutes tables room tasks engagement offers use help news events newsletter monitoring " +
  "disclosure reports needs strategy committees housing volunteering transition glossary importing visits discovery site embedding remarks " +
  "translating coverage brochure freshness privacy handover exchange"
).split(" ");

const feature = "^src/features/([^/]+)/";
const test = "[.](test|fixture|examples)[.]tsx?$|/testing(-setup)?[.]ts$";
/** The files of a feature that are above the domain, as a part of a path. */
const upper = "(routes|api)[^/]*\\.tsx?$";

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const upwardsOnly = features
  .slice(0, -1)
  .map((name, index) =>
    forbid(
      `upwards-from-${name}`,
      `${name} stands above them in the list of features`,
      { path: `^src/features/${name}/`, pathNot: test },
      { path: `^src/features/(${features.slice(index + 1).join("|")})/` },
    ),
  );

module.exports = {
  forbidden: [
    forbid(
      "no-cycle",
      "nothing depends on itself in a circle",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    forbid("resolvable", "every import leads somewhere", {}, { couldNotResolve: true }),
    forbid(
      "platform-below-all",
      "the platform has no domain word and knows nothing above it",
      { path: "^src/platform/" },
      { path: "^(src/(features|app|cli)/|src/[^/]+\\.tsx?$|demo/|bench/|e2e/)" },
    ),
    forbid(
      "features-below-app",
      "features are mounted by the program and do not know it",
      { path: "^src/features/", pathNot: test },
      { path: "^(src/(app|cli)/|src/[^/]+\\.tsx?$|demo/|bench/|e2e/)" },
    ),
    forbid(
      "known-feature",
      "a feature has its place in the list of .dependency-cruiser.cjs",
      { path: `^src/features/(?!(${features.join("|")})/)[^/]+/` },
      {},
    ),
    forbid(
      "features-by-index",
      "between features only through index.ts, code lists (codes.ts) besides; tests also through testing.ts",
      { path: feature, pathNot: test },
      { path: "^src/features/", pathNot: ["^src/features/$1/", "^src/features/[^/]+/(index|codes)\\.ts$"] },
    ),
    forbid(
      "tests-by-index",
      "tests use other features through index.ts, codes.ts and testing.ts",
      { path: `${feature}.*(?:${test})` },
      { path: "^src/features/", pathNot: ["^src/features/$1/", "^src/features/[^/]+/(index|codes|testing)\\.ts$"] },
    ),
    ...upwardsOnly,
    forbid(
      "below-routes",
      "actions, queries, policy, forms and views do not know the routes",
      { path: feature, pathNot: [`^src/features/[^/]+/(index\\.ts|${upper})`, test] },
      { path: `^src/features/$1/${upper}` },
    ),
    forbid(
      "views-pure",
      "views are functions of their props: no actions, no SQL, no input or output",
      { path: "^src/features/[^/]+/views/", pathNot: test },
      {
        path: "/(actions|queries|jobs|mails)[^/]*\\.tsx?$|^src/platform/(db|jobs|mail|files)/|^node:|^(fs|net|http|https|child_process)$|node_modules/(pg|kysely|nodemailer)/",
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "policy-of-types",
      "who may do what follows from values; a policy takes types from others and nothing else",
      { path: "^src/features/([^/]+)/policy\\.ts$" },
      { dependencyTypesNot: ["type-only"], pathNot: "^src/features/$1/" },
    ),
    forbid(
      "no-request-below-routes",
      "only routes, the program and platform/http see requests",
      { path: "^src/(features|platform)/", pathNot: [`^src/features/[^/]+/${upper}`, "^src/platform/http/", test] },
      { path: "node_modules/(hono|@hono)/", pathNot: "node_modules/hono/dist/(types/)?(jsx|html|helper/html)/" },
    ),
    forbid(
      "database-by-doors",
      "connections are made in platform/db and platform/jobs alone",
      { path: "^src/(features|app)/", pathNot: test },
      { path: "node_modules/pg/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "no-test-code",
      "tests, fixtures and examples serve tests",
      { path: "^(src|demo|bench)/", pathNot: [test, "^src/platform/ui/gallery\\.tsx$"] },
      { path: test },
    ),
    forbid(
      "runs-without-dev",
      "what runs needs what an operator installs",
      { path: "^(src|demo)/", pathNot: test },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    // Without swc nothing is seen under TypeScript 7.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(src/browser|dist)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
