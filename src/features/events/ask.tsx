import { DateField, Grid, SelectField, TextArea, TextField } from "../../platform/ui/index.ts";
import { findMunicipalities } from "../directory/index.ts";
import { askForEntries } from "../rounds/index.ts";
import { nextDate } from "./event.ts";
import { describeDate } from "./phrases.ts";
import { findEventsOfOrganiser } from "./queries.ts";
import { eventUpkeep } from "./upkeep.tsx";
import { labelOf } from "./views/field-words.ts";

/** „Bitte nennen Sie uns Ihre Termine.“ */
export const eventsAsk = askForEntries({
  name: "events",
  label: "events-office.ask.label",
  order: 30,
  lead: "events-office.ask.lead",
  known: "events-office.ask.known",
  upkeep: eventUpkeep,
  async findKnown({ organisation, services, t }, db) {
    const today = services.clock.today();
    return (await findEventsOfOrganiser(db, organisation.id, today)).flatMap(({ title, dates, state }) => {
      const next = nextDate(dates, today);
      return next === undefined || state === "ended" ? [] : [{ title, note: describeDate(next, t, today) }];
    });
  },
  async fields({ t, tenant, services }, db, { form, prefix }) {
    const places = await findMunicipalities(db, tenant.ags, services.clock.today());
    const must = (name: string) => form.field(`${prefix}${name}`, labelOf(t, name), { required: true });
    const may = (name: string) => form.field(`${prefix}${name}`, labelOf(t, name));
    return (
      <>
        <TextField {...must("title")} maxlength={200} />
        <Grid columns={3}>
          <DateField {...must("startsOn")} />
          <DateField {...may("fromTime")} time />
          <DateField {...may("untilTime")} time />
        </Grid>
        <SelectField
          {...must("where")}
          emptyLabel={t("offers-office.choosePlease")}
          options={[
            { value: "county", label: t("offers.reach.county") },
            { value: "online", label: t("offers.reach.online") },
            {
              label: t("offers-office.municipalities"),
              options: places.map(({ ags, name }) => ({ value: ags, label: name })),
            },
          ]}
        />
        <TextField {...may("venue")} maxlength={200} />
        <TextArea {...must("summary")} hint={t("events-office.hint.summary")} rows={2} maxlength={500} />
      </>
    );
  },
  typedOf: (_answering, row) => ({ ...row, audience: ["public"] }),
});
