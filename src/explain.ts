import { BackupFailure } from "./platform/db/backup/index.ts";
import { ClusterFailure } from "./platform/db/cluster/index.ts";
import { UnsuitableDatabase } from "./platform/db/unsuitable.ts";

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Die Datenbank ist nicht zu erreichen. Prüfen Sie DATABASE_URL.",
  ENOTFOUND: "Den Server der Datenbank gibt es nicht. Prüfen Sie DATABASE_URL.",
  ETIMEDOUT: "Die Datenbank antwortet nicht. Prüfen Sie DATABASE_URL.",
  // SQLSTATE, classes 28 and 3D.
  "28000": "Die Datenbank weist den Benutzer ab. Prüfen Sie DATABASE_URL.",
  "28P01": "Die Datenbank weist Benutzer oder Passwort ab. Prüfen Sie DATABASE_URL.",
  "3D000": "Die in DATABASE_URL genannte Datenbank gibt es nicht.",
};

/** The sentence for a fault an operator can mend; undefined for anything else, which is a bug. */
export function explain(fault: unknown): string | undefined {
  if (fault instanceof BackupFailure || fault instanceof ClusterFailure || fault instanceof UnsuitableDatabase) {
    return fault.message;
  }
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  if (code === "EACCES") return `Zugriff verweigert: ${String(fault)}`;
  return sentences[code];
}
