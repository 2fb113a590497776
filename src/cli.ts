import type { CommandModule, Exit, Io } from "./cli/command.ts";

type Command = {
  /** The words after the name. */
  usage: string;
  summary: string;
  /** Further lines of the command's own help. */
  help?: readonly string[];
  load(): Promise<CommandModule>;
};

const commands: Readonly<Record<string, Command>> = {
  start: {
    usage: "",
    summary: "startet das Programm; Strg-C beendet es",
    load: () => import("./cli/start.ts"),
  },
  migrate: {
    usage: "",
    summary: "bringt die Datenbank auf den neuesten Stand",
    load: () => import("./cli/migrate.ts"),
  },
  demo: {
    usage: "",
    summary: "lädt die vier Beispiel-Landkreise in eine leere Datenbank",
    load: () => import("./cli/demo.ts"),
  },
  county: {
    usage: "AGS --name NAME [--slug KÜRZEL] [--places DATEI]",
    summary: "richtet einen Landkreis ein",
    help: [
      "  AGS               fünf Ziffern, zum Beispiel 16066",
      "  --name NAME       zum Beispiel „Landkreis Schmalkalden-Meiningen“",
      "  --slug KÜRZEL     Teil der Adresse; sonst aus dem Namen",
      "  --places DATEI    Tabelle der Gemeinden: ags, name, plz, einwohner, lon, lat",
    ],
    load: () => import("./cli/county.ts"),
  },
  boundaries: {
    usage: "DATEI --county AGS --year JAHR",
    summary: "lädt amtliche Grenzen der Gemeinden für die Karten eines Landkreises",
    help: [
      "  DATEI             VG250 vom BKG: ZIP mit Shapefile (VG250_GEM) oder GeoJSON, UTM32 oder WGS84",
      "  --county AGS      Landkreis, fünf Ziffern, zum Beispiel 16066",
      "  --year JAHR       Jahr der Grenzen, für die Quelle unter der Karte",
    ],
    load: () => import("./cli/boundaries.ts"),
  },
  domain: {
    usage: "AGS [ADRESSE | --remove]",
    summary: "zeigt, setzt oder entfernt die eigene Adresse eines Landkreises",
    help: [
      "  AGS               Landkreis, fünf Ziffern, zum Beispiel 16066",
      "  ADRESSE           zum Beispiel integration.example.org, ohne https://",
      "  --remove          zurück zur Adresse mit dem Kürzel des Landkreises",
    ],
    load: () => import("./cli/domain.ts"),
  },
  room: {
    usage: "AGS [MEGABYTE]",
    summary: "zeigt oder setzt, wie viel Platz ein Landkreis für Dateien hat",
    help: [
      "  AGS               Landkreis, fünf Ziffern, zum Beispiel 16066",
      "  MEGABYTE          höchstens 100000; ohne Angabe gelten 500",
    ],
    load: () => import("./cli/room.ts"),
  },
  import: {
    usage: "organisations|offers DATEI --county AGS [--mapping DATEI] [--dry-run] [--json]",
    summary: "liest eine Liste von Einrichtungen (organisations) oder Angeboten (offers) ein",
    help: [
      "  DATEI             Tabelle als XLSX, ODS oder CSV",
      "  --county AGS      Landkreis, fünf Ziffern, zum Beispiel 16066",
      "  --mapping DATEI   gespeicherte Zuordnung der Spalten",
      "  --dry-run         prüft nur und schreibt nichts",
      "  --json            Ergebnis als JSON",
    ],
    load: () => import("./cli/import.ts"),
  },
  invite: {
    usage: "MAILADRESSE --county AGS --role office|partner|reader [--organisation NAME] [--name NAME]",
    summary: "lädt eine Person ein und gibt ihren Link zur Anmeldung aus",
    help: [
      "  MAILADRESSE           wohin die Einladung geht",
      "  --county AGS          Landkreis, fünf Ziffern, zum Beispiel 16066",
      "  --role ROLLE          office: Koordination; partner: für eine Einrichtung; reader: liest mit",
      "  --organisation NAME   Einrichtung, wie sie im Netzwerk steht; für partner nötig",
      "  --name NAME           Vor- und Nachname; ohne ihn steht der Anfang der Adresse da",
    ],
    load: () => import("./cli/invite.ts"),
  },
  backup: {
    usage: "DATEI",
    summary: "sichert alle Daten in eine Datei, auch im laufenden Betrieb",
    load: () => import("./cli/backup.ts"),
  },
  restore: {
    usage: "DATEI",
    summary: "spielt eine Sicherung in eine leere Datenbank ein",
    load: () => import("./cli/restore.ts"),
  },
  move: {
    usage: "DATABASE_URL",
    summary: "zieht aus der eingebauten Datenbank in ein eigenes PostgreSQL um",
    load: () => import("./cli/move.ts"),
  },
  doctor: {
    usage: "",
    summary: "prüft, ob alles da ist, was das Programm braucht",
    load: () => import("./cli/doctor.ts"),
  },
};

/** Runs the command line: `args` without program and script. Never throws; what goes wrong is said on `err` and ends with 2. */
export async function runCommand(args: string[], io: Io): Promise<Exit> {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") return showHelp(io);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.err(`Den Befehl „${name}“ gibt es nicht. Alle Befehle: miteinander --help`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) return showCommandHelp(name, command, io);
  try {
    return await (await command.load()).run(rest, io);
  } catch (fault) {
    io.err(
      `Das hätte nicht geschehen dürfen: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
    );
    return 2;
  }
}

function showHelp(io: Io): Exit {
  io.out("Aufruf: miteinander BEFEHL");
  io.out("");
  for (const [name, { summary }] of Object.entries(commands)) io.out(`  ${name.padEnd(10)} ${summary}`);
  io.out("");
  io.out("Mehr zu einem Befehl: miteinander BEFEHL --help");
  io.out("Ende mit 0: erledigt. 1: erledigt, aber Zeilen wurden ausgelassen. 2: nicht erledigt.");
  io.out("Einstellungen kommen aus der Umgebung und der Datei .env; .env.example erklärt sie.");
  return 0;
}

function showCommandHelp(name: string, { usage, summary, help = [] }: Command, io: Io): Exit {
  io.out(`Aufruf: miteinander ${name} ${usage}`.trimEnd());
  io.out(`  ${summary}`);
  for (const line of help) io.out(line);
  return 0;
}

if (import.meta.main) {
  process.exitCode = await runCommand(process.argv.slice(2), {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
  });
}
