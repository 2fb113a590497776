import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configVariables, readConfig } from "./config.ts";
import { projectRoot } from "./platform/root.ts";

test("an empty environment gives the defaults", () => {
  expect(readConfig({ SMTP_URL: "" })).toEqual({
    ok: true,
    config: {
      port: 3000,
      home: join(projectRoot, "data"),
      databaseUrl: undefined,
      demo: true,
      smtpUrl: undefined,
      mailFrom: "Miteinander <miteinander@localhost>",
      baseUrl: "http://localhost:3000",
      insideHosts: [],
      logLevel: "info",
    },
  });
});

test("a machine that translates is named whole or not at all", () => {
  const machine = (more: Record<string, string>) => readConfig({ ...more });
  const whole = machine({
    MITEINANDER_TRANSLATION_KIND: "deepl",
    MITEINANDER_TRANSLATION_URL: "https://api.deepl.com/",
    MITEINANDER_TRANSLATION_KEY: "geheim",
  });
  expect(whole.ok && whole.config.translation).toEqual({ kind: "deepl", url: "https://api.deepl.com", key: "geheim" });
  const faults = [
    machine({ MITEINANDER_TRANSLATION_KIND: "deepl", MITEINANDER_TRANSLATION_URL: "https://api.deepl.com" }),
    machine({ MITEINANDER_TRANSLATION_KIND: "libretranslate" }),
    machine({ MITEINANDER_TRANSLATION_KEY: "geheim" }),
    machine({ MITEINANDER_TRANSLATION_KIND: "babel", MITEINANDER_TRANSLATION_KEY: "geheim" }),
    machine({ MITEINANDER_TRANSLATION_KIND: "libretranslate", MITEINANDER_TRANSLATION_URL: "file:///etc/passwd" }),
  ].map((read) => (read.ok ? "" : read.faults.join(" ")));
  for (const fault of faults) expect(fault).toMatch(/MITEINANDER_TRANSLATION_/);
  expect(faults.join(" ")).not.toContain("geheim");
});

test("what is set is taken over", () => {
  const result = readConfig({
    PORT: "4100",
    MITEINANDER_HOME: "/srv/miteinander",
    MITEINANDER_DEMO: "0",
    DATABASE_URL: "postgresql://db.example.org/m",
    SMTP_URL: "smtps://user:secret@mail.example.org:465",
    MITEINANDER_URL: "https://integration.example.org/",
    MAIL_FROM: "integration@example.org",
    LOG_LEVEL: "debug",
  });
  expect(result.ok && result.config).toMatchObject({
    port: 4100,
    home: "/srv/miteinander",
    demo: false,
    baseUrl: "https://integration.example.org",
    mailFrom: "integration@example.org",
  });
});

test("all faults are listed at once and no password is repeated", () => {
  const result = readConfig({
    PORT: "70000",
    MITEINANDER_DEMO: "ja",
    DATABASE_URL: "mysql://root:geheim@localhost/x",
    SMTP_URL: "mail.example.org",
    MITEINANDER_URL: "integration.example.org",
    MAIL_FROM: "niemand",
    LOG_LEVEL: "laut",
  });
  const faults = result.ok ? [] : result.faults;
  expect(faults.map((fault) => fault.split(" ")[0]).toSorted()).toEqual([
    "DATABASE_URL",
    "LOG_LEVEL",
    "MAIL_FROM",
    "MITEINANDER_DEMO",
    "MITEINANDER_URL",
    "PORT",
    "SMTP_URL",
  ]);
  expect(faults).toContain("PORT muss eine ganze Zahl von 1 bis 65535 sein (angegeben: „70000“)");
  expect(faults.join()).not.toContain("geheim");
});

test(".env.example names exactly the variables that are read", () => {
  const example = readFileSync(join(projectRoot, ".env.example"), "utf8");
  const named = example.split("\n").flatMap((line) => /^#?([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(named).toEqual(configVariables);
});
