import { DateField, Grid, SelectField, TextArea, TextField } from "../../../platform/ui/index.ts";
import { rowNumbers, RowsFieldset } from "../../records/index.ts";
import { AUDIENCES, WAYS } from "../forms.ts";
import type { SectionProps } from "./form-parts.tsx";

/** Ways to reach the organisation, each with who may see it. */
export function PointRows({ t, form, typed, action }: SectionProps) {
  return (
    <RowsFieldset
      t={t}
      prefix="points"
      kind={t("directory-office.row.points")}
      numbers={rowNumbers(typed, "points")}
      action={action}
      row={(number) => {
        const name = (part: string) => `points.${number}.${part}`;
        return (
          <>
            <Grid columns={3}>
              <SelectField
                {...form.field(name("field"), t("directory-office.rowField.points_field"), { required: true })}
                options={WAYS.map((code) => ({ value: code, label: t.code("directory.contactField", code) }))}
              />
              <TextField
                {...form.field(name("value"), t("directory-office.rowField.points_value"), { required: true })}
                maxlength={500}
              />
              <SelectField
                {...form.field(name("audience"), t("directory-office.rowField.points_audience"), { required: true })}
                options={AUDIENCES.map((code) => ({
                  value: code,
                  label: t.code("directory-office.pointAudience", code),
                }))}
              />
            </Grid>
            <TextField
              {...form.field(name("label"), t("directory-office.rowField.points_label"))}
              hint={t("directory-office.hint.pointLabel")}
              maxlength={100}
            />
          </>
        );
      }}
    />
  );
}

/** Rooms others may use. */
export function RoomRows({ t, form, typed, action }: SectionProps) {
  return (
    <RowsFieldset
      t={t}
      prefix="rooms"
      kind={t("directory-office.row.rooms")}
      numbers={rowNumbers(typed, "rooms")}
      action={action}
      row={(number) => {
        const name = (part: string) => `rooms.${number}.${part}`;
        return (
          <>
            <Grid columns={2}>
              <TextField
                {...form.field(name("name"), t("directory-office.rowField.rooms_name"), { required: true })}
                maxlength={200}
              />
              <TextField
                {...form.field(name("seats"), t("directory-office.rowField.rooms_seats"))}
                inputmode="numeric"
                width="short"
                maxlength={5}
              />
            </Grid>
            <TextField
              {...form.field(name("note"), t("directory-office.rowField.rooms_note"))}
              hint={t("directory-office.hint.roomNote")}
              maxlength={300}
            />
          </>
        );
      }}
    />
  );
}

/** Facts and figures, each with its day. */
export function FactRows({ t, form, typed, action }: SectionProps) {
  return (
    <RowsFieldset
      t={t}
      prefix="facts"
      kind={t("directory-office.row.facts")}
      numbers={rowNumbers(typed, "facts")}
      action={action}
      row={(number) => {
        const name = (part: string) => `facts.${number}.${part}`;
        const required = { required: true };
        return (
          <>
            <Grid columns={3}>
              <TextField
                {...form.field(name("label"), t("directory-office.rowField.facts_label"), required)}
                maxlength={200}
              />
              <TextField
                {...form.field(name("value"), t("directory-office.rowField.facts_value"), required)}
                maxlength={200}
              />
              <DateField {...form.field(name("date"), t("directory-office.rowField.facts_date"), required)} />
            </Grid>
            <TextField {...form.field(name("source"), t("directory-office.rowField.facts_source"))} maxlength={200} />
          </>
        );
      }}
    />
  );
}

/** Projects, running and past. */
export function ProjectRows({ t, form, typed, action }: SectionProps) {
  return (
    <RowsFieldset
      t={t}
      prefix="projects"
      kind={t("directory-office.row.projects")}
      numbers={rowNumbers(typed, "projects")}
      action={action}
      row={(number) => {
        const name = (part: string) => `projects.${number}.${part}`;
        return (
          <>
            <TextField
              {...form.field(name("title"), t("directory-office.rowField.projects_title"), { required: true })}
              maxlength={200}
            />
            <Grid columns={2}>
              <DateField {...form.field(name("from"), t("directory-office.rowField.projects_from"))} />
              <DateField {...form.field(name("to"), t("directory-office.rowField.projects_to"))} />
            </Grid>
            <TextArea
              {...form.field(name("text"), t("directory-office.rowField.projects_text"))}
              rows={3}
              maxlength={1000}
            />
            <TextField
              {...form.field(name("url"), t("directory-office.rowField.projects_url"))}
              inputmode="url"
              maxlength={500}
            />
          </>
        );
      }}
    />
  );
}
