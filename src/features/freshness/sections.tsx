import type { TenantDb } from "../../platform/db/doors.ts";
import { Button, Heading, Stack } from "../../platform/ui/index.ts";
import { canKeep, isTakenOff, type RecordSection, type WorkspaceContext } from "../records/index.ts";

async function find(context: WorkspaceContext, db: TenantDb, { id, title }: { id: string; title: string }) {
  const { t, paths, viewer } = context;
  const record = await db
    .selectFrom("record")
    .select(["owner_id", isTakenOff.as("isOff")])
    .where("id", "=", id)
    .executeTakeFirst();
  if (record?.isOff !== true || !canKeep(viewer, { ownerId: record.owner_id })) return undefined;
  return (
    <Stack>
      <Heading level={2}>{t("freshness-office.section.title")}</Heading>
      <p>{t("freshness-office.section.text")}</p>
      <form method="post" action={paths.intern("frische/zurueck")}>
        <input type="hidden" name="record" value={id} />
        <Button icon="check" fullLabel={t("freshness-office.backFull", { title })}>
          {t("freshness-office.back")}
        </Button>
      </form>
    </Stack>
  );
}

/** On the pages of what went off the site: the way back. */
export const sections: readonly RecordSection[] = ["offer", "organisation"].map((kind) => ({ kind, find }));
