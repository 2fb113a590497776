import { Heading, Stack } from "../../platform/ui/index.ts";
import { programReader, type RecordSection } from "../records/index.ts";
import { hasTakenPart, maySee, readSpan } from "./engagement.ts";
import { findEngagement } from "./queries.ts";

/** On the page of an organisation, for itself and the office: that there is something, in a sentence. */
export const section: RecordSection = {
  kind: "organisation",
  async find({ t, paths, viewer, services, tenant }, _db, { id, slug }) {
    if (!maySee(viewer, id)) return undefined;
    const span = readSpan(new URLSearchParams(), services.clock.today());
    const [own] = await services.doors.withTenant(programReader(tenant.id), (db) => findEngagement(db, span, id));
    if (own === undefined || !hasTakenPart(own.engagement)) return undefined;
    return (
      <Stack>
        <Heading level={2}>{t("engagement-office.title")}</Heading>
        <p>
          {t("engagement-office.sentence", {
            invited: own.engagement.invited,
            present: own.engagement.present,
            taken: own.engagement.tasksTaken,
            done: own.engagement.tasksDone,
          })}{" "}
          <a href={paths.intern(`akteure/${slug}/mitwirkung`)}>{t("engagement-office.more")}</a>
        </p>
      </Stack>
    );
  },
};
