import { queueMail } from "../../platform/mail/index.ts";
import { absoluteAddress, type InCounty, type Viewer } from "../records/index.ts";
import { changedWaysMail } from "./mails.ts";

/** Tells the owner of an account by mail that there is a way in more or less: also where somebody else has done it. */
export async function tellOwner(
  { services, tenant, paths, viewer }: Pick<InCounty, "services" | "tenant" | "paths"> & { viewer: Viewer },
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
