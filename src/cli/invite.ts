import { parseArgs } from "node:util";
import { z } from "zod";
import { createApp } from "../app.tsx";
import { inviteMember } from "../features/accounts/index.ts";
import { programReader, ROLES, type Services, type Tenant } from "../features/records/index.ts";
import { isMailAddress } from "../platform/mail/index.ts";
import type { Exit, Io } from "./command.ts";
import { withInstallation } from "./ground.ts";

const asked = z.object({
  email: z.string().refine(isMailAddress, "Wer soll eingeladen werden? Nennen Sie eine Mailadresse."),
  county: z
    .string("In welchen Landkreis? Nennen Sie ihn mit --county und fünf Ziffern, zum Beispiel --county 16066.")
    .regex(/^\d{5}$/, "Ein Landkreis hat fünf Ziffern, zum Beispiel --county 16066."),
  role: z.enum(ROLES, "In welcher Rolle? --role office, partner oder reader."),
  organisation: z.string().optional(),
  name: z.string().min(1).max(120).optional(),
});
type Asked = z.output<typeof asked>;

function readArguments(args: string[]): Asked | string {
  try {
    const text = { type: "string" } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { county: text, role: text, organisation: text, name: text },
    });
    const read = asked.safeParse({ ...values, email: positionals[0] ?? "" });
    return read.success ? read.data : (read.error.issues[0]?.message ?? "");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The organisation a partner belongs to, by its name; a sentence where it is not clear which. */
async function findOrganisation(
  services: Services,
  tenant: Tenant,
  { role, organisation }: Asked,
): Promise<{ id: string | null } | string> {
  if (organisation === undefined)
    return role === "partner"
      ? "Zu welcher Einrichtung gehört die Person? --organisation „Name der Einrichtung“."
      : { id: null };
  const found = await services.doors.withTenant(programReader(tenant.id), (db) =>
    db
      .selectFrom("record")
      .select("id")
      .where("kind", "=", "organisation")
      .where((eb) => eb(eb.fn<string>("lower", ["title"]), "=", organisation.trim().toLowerCase()))
      .where("deleted_at", "is", null)
      .execute(),
  );
  const [one, another] = found;
  if (one === undefined) return `Eine Einrichtung „${organisation}“ gibt es in ${tenant.name} nicht.`;
  return another === undefined ? { id: one.id } : `„${organisation}“ gibt es in ${tenant.name} mehrmals.`;
}

/** Invites somebody and prints the link to sign in; the mail goes out as soon as the program runs. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const invitation = readArguments(args);
  if (typeof invitation === "string") {
    io.err(invitation);
    return 2;
  }
  return withInstallation(io, async ({ config, log, installation }) => {
    const { services } = createApp({
      database: installation.database,
      baseUrl: config.baseUrl,
      onlyCounty: config.onlyCounty,
      log,
    });
    const tenant = (await services.tenants.list()).find((one) => one.ags === invitation.county);
    if (tenant === undefined) {
      io.err(`Den Landkreis ${invitation.county} gibt es hier nicht.`);
      return 2;
    }
    const organisation = await findOrganisation(services, tenant, invitation);
    if (typeof organisation === "string") {
      io.err(organisation);
      return 2;
    }
    const { email, role } = invitation;
    const name = invitation.name ?? email.slice(0, email.indexOf("@"));
    const by = { id: null, name: tenant.office.name ?? tenant.name };
    const member = { name, email, role, organisationId: organisation.id, by };
    const { address, isNew } = await inviteMember(services, tenant, member);
    io.out(isNew ? `${email} ist eingeladen.` : `${email} hatte diesen Zugang schon und bekommt einen neuen Link.`);
    io.out("Zum Anmelden, einmal und 30 Minuten lang:");
    io.out(address);
    return 0;
  });
}
