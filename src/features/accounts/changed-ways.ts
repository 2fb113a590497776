import { queueMail } from "../../platform/mail/index.ts";
import { absoluteAddress, type InCounty, type Viewer } from "../records/index.ts";
import { changedDoorsMail, changedWaysMail } from "./mails.ts";

type Around = Pick<InCounty, "services" | "tenant" | "paths">;

/** Tells the owner of an account by mail that there is a way in more or less: also where somebody else has done it. */
export async function tellOwner(
  { services, tenant, paths, viewer }: Around & { viewer: Pick<Viewer, "name"> },
  accountId: string,
  what: string,
): Promise<void> {
  const at = services.clock.now();
  const href = absoluteAddress(services, tenant, paths.intern("sitzungen"));
  await services.doors.asSignIn(async (db) => {
    const account = db.selectFrom("account").select("email").where("id", "=", accountId);
    const { email } = await account.executeTakeFirstOrThrow();
    await queueMail(db, {
      tenantId: tenant.id,
      id: services.newId(),
      kind: "sign-in-change",
      to: { address: email, name: viewer.name },
      ...changedWaysMail({ tenant, name: viewer.name, href, what, at }),
      at,
    });
  }, tenant.id);
}

/** Tells everybody of the office, whoever did it: also who did. `path`: where they see it, in the workspace. */
export async function tellOffice({ services, tenant, paths }: Around, what: string, path: string): Promise<void> {
  const at = services.clock.now();
  const href = absoluteAddress(services, tenant, paths.intern(path));
  await services.doors.asSignIn(async (db) => {
    const office = await db
      .selectFrom("membership")
      .select(["email", "name"])
      .where("tenant_id", "=", tenant.id)
      .where("role", "=", "office")
      .where("ended_at", "is", null)
      .orderBy("email")
      .execute();
    for (const { email, name } of office)
      await queueMail(db, {
        tenantId: tenant.id,
        id: services.newId(),
        kind: "sign-in-change",
        to: { address: email, name },
        ...changedDoorsMail({ tenant, name, href, what, at }),
        at,
      });
  }, tenant.id);
}
