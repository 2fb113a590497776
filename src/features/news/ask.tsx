import { dayOf } from "../../platform/clock.ts";
import { TextArea, TextField } from "../../platform/ui/index.ts";
import { askForEntries } from "../rounds/index.ts";
import { findNewsOfOwner } from "./queries.ts";
import { newsUpkeep } from "./upkeep.tsx";
import { newsLabelOf } from "./views/field-words.ts";

/** Days that news count as new for who is asked whether there are any. */
const RECENT = 90;

/** „Haben Sie Neuigkeiten?“ */
export const newsAsk = askForEntries({
  name: "news",
  label: "news-office.ask.label",
  order: 40,
  lead: "news-office.ask.lead",
  known: "news-office.ask.known",
  upkeep: newsUpkeep,
  async findKnown({ organisation, services, t }, db) {
    const since = dayOf(new Date(services.clock.now().getTime() - RECENT * 86_400_000));
    const own = await findNewsOfOwner(db, organisation.id);
    return own
      .filter(({ toldOn, state }) => toldOn >= since && state !== "ended")
      .map(({ title, toldOn }) => ({ title, note: t.date(toldOn, "long") }));
  },
  async fields({ t }, _db, { form, prefix }) {
    const field = (name: string) => form.field(`${prefix}${name}`, newsLabelOf(t, name), { required: true });
    return (
      <>
        <TextField {...field("title")} maxlength={200} />
        <TextArea {...field("summary")} hint={t("news-office.hint.summary")} rows={2} maxlength={500} />
        <TextArea {...form.field(`${prefix}body`, newsLabelOf(t, "body"))} hint={t("news-office.hint.body")} rows={4} />
      </>
    );
  },
  typedOf: ({ services }, row) => ({ ...row, toldOn: [services.clock.today()], audience: ["public"] }),
});
