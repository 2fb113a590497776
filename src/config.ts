import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { LogLevel } from "./platform/log.ts";
import { MACHINE_KINDS, type MachineOptions } from "./platform/machine-translation/index.ts";
import { projectRoot } from "./platform/root.ts";

/** Everything an operator can set, checked. Absent values are `undefined`, never empty text. */
export type Config = {
  port: number;
  /** Folder of the embedded database and its log, absolute. */
  home: string;
  /** An external PostgreSQL instead of the embedded one. */
  databaseUrl: string | undefined;
  /** Whether a new database is filled with the demo counties. */
  demo: boolean;
  /** Without it mails are kept in the database and can be read in the workspace. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** The mailbox of `mailFrom`, where answers arrive; nobody looks into one without it. */
  imapUrl: string | undefined;
  /** Address under which people reach this installation, without a slash at the end. */
  baseUrl: string;
  /** Slug of the county whose addresses name no county: this host is its host. */
  onlyCounty: string | undefined;
  /** Hosts inside the operator's house that may be called: identity providers of counties. */
  insideHosts: readonly string[];
  logLevel: LogLevel;
  /** The machine that translates; none is asked without it. */
  translation: MachineOptions | undefined;
};

/** Either the configuration or all its faults at once, as sentences an operator understands. */
export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: string[] };

const urlWith = (schemes: readonly string[], message: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), message);

const portFault = "muss eine ganze Zahl von 1 bis 65535 sein";

const variables = z.object({
  PORT: z
    .string()
    .default("3000")
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, portFault)
    .transform(Number),
  MITEINANDER_URL: urlWith(["http:", "https:"], "muss mit http:// oder https:// beginnen")
    .transform((text) => text.replace(/\/+$/, ""))
    .optional(),
  MITEINANDER_COUNTY: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "muss das Kürzel eines Landkreises sein, zum Beispiel unna")
    .optional(),
  MITEINANDER_HOME: z.string().default("./data"),
  MITEINANDER_DEMO: z.enum(["0", "1"], "muss 0 (keine Beispieldaten) oder 1 (Beispieldaten) sein").default("1"),
  DATABASE_URL: urlWith(["postgres:", "postgresql:"], "muss mit postgres:// beginnen").optional(),
  SMTP_URL: urlWith(["smtp:", "smtps:"], "muss mit smtp:// oder smtps:// beginnen").optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/,
      "muss eine Mailadresse enthalten: Name <name@example.org>",
    )
    .default("Miteinander <miteinander@localhost>"),
  MITEINANDER_IMAP_URL: urlWith(["imap:", "imaps:"], "muss mit imap:// oder imaps:// beginnen").optional(),
  MITEINANDER_TRANSLATION_KIND: z.enum(MACHINE_KINDS, "muss libretranslate oder deepl sein").optional(),
  MITEINANDER_TRANSLATION_URL: urlWith(["http:", "https:"], "muss mit http:// oder https:// beginnen")
    .transform((text) => text.replace(/\/+$/, ""))
    .optional(),
  MITEINANDER_TRANSLATION_KEY: z.string().optional(),
  MITEINANDER_INSIDE_HOSTS: z
    .string()
    .regex(
      /^[a-z0-9.-]+( *, *[a-z0-9.-]+)*$/,
      "muss aus Namen von Rechnern bestehen: sso.kreis.intern, login.kreis.intern",
    )
    .optional()
    .transform((text = "") =>
      text
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    ),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], "muss debug, info, warn oder error sein").default("info"),
});

/** The names of all variables, in the order in which `.env.example` explains them. */
export const configVariables: readonly string[] = Object.keys(variables.shape);

/** Checks the given environment. Empty text counts as not set; unknown variables are none of our business. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const given = Object.fromEntries(
    configVariables.flatMap((name) => {
      const text = env[name]?.trim();
      return text ? [[name, text]] : [];
    }),
  );
  const result = variables.safeParse(given);
  if (!result.success) return { ok: false, faults: result.error.issues.map((issue) => describeFault(issue, given)) };
  const read = result.data;
  const missing = findMissingOfMachine(read);
  if (missing.length > 0) return { ok: false, faults: missing };
  return {
    ok: true,
    config: {
      port: read.PORT,
      // Relative to the project's folder, so that every command finds the same data wherever it is called from.
      home: resolve(projectRoot, read.MITEINANDER_HOME),
      databaseUrl: read.DATABASE_URL,
      demo: read.MITEINANDER_DEMO === "1",
      smtpUrl: read.SMTP_URL,
      mailFrom: read.MAIL_FROM,
      imapUrl: read.MITEINANDER_IMAP_URL,
      baseUrl: read.MITEINANDER_URL ?? `http://localhost:${read.PORT}`,
      onlyCounty: read.MITEINANDER_COUNTY,
      insideHosts: read.MITEINANDER_INSIDE_HOSTS,
      logLevel: read.LOG_LEVEL,
      translation: machineOf(read),
    },
  };
}

type Named = Pick<
  z.output<typeof variables>,
  "MITEINANDER_TRANSLATION_KIND" | "MITEINANDER_TRANSLATION_URL" | "MITEINANDER_TRANSLATION_KEY"
>;

/** What is missing to ask a machine; each by itself may be right. */
function findMissingOfMachine(read: Named): string[] {
  const { MITEINANDER_TRANSLATION_KIND: kind, MITEINANDER_TRANSLATION_URL: url } = read;
  if (kind === undefined) {
    const lonely = (["MITEINANDER_TRANSLATION_URL", "MITEINANDER_TRANSLATION_KEY"] as const).filter(
      (name) => read[name],
    );
    return lonely.map((name) => `${name} gilt nur zusammen mit MITEINANDER_TRANSLATION_KIND`);
  }
  return [
    ...(url === undefined ? ["MITEINANDER_TRANSLATION_URL fehlt: die Adresse des Übersetzungsprogramms"] : []),
    ...(kind === "deepl" && read.MITEINANDER_TRANSLATION_KEY === undefined
      ? ["MITEINANDER_TRANSLATION_KEY fehlt: DeepL verlangt einen Schlüssel"]
      : []),
  ];
}

function machineOf(read: Named): MachineOptions | undefined {
  const {
    MITEINANDER_TRANSLATION_KIND: kind,
    MITEINANDER_TRANSLATION_URL: url,
    MITEINANDER_TRANSLATION_KEY: key,
  } = read;
  return kind === undefined || url === undefined ? undefined : { kind, url, key };
}

/** Reads the process's environment, completed by the file `.env` in the project's folder; what the environment says wins. */
export function loadConfig(): ConfigResult {
  const file = join(projectRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  return readConfig(process.env);
}

const SECRET: ReadonlySet<string> = new Set([
  "DATABASE_URL",
  "SMTP_URL",
  "MITEINANDER_IMAP_URL",
  "MITEINANDER_TRANSLATION_KEY",
]);

function describeFault(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>): string {
  const name = String(issue.path[0]);
  // Addresses of servers carry passwords: they are not repeated.
  const shown = SECRET.has(name) ? "" : ` (angegeben: „${given[name] ?? ""}“)`;
  return `${name} ${issue.message}${shown}`;
}
