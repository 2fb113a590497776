import type { Translator } from "../../../platform/i18n/translate.ts";
import { RadioGroup, Stack, TextArea, TextField } from "../../../platform/ui/index.ts";
import type { FormReader } from "../../records/index.ts";
import { ANSWERS } from "../invitation.ts";

/** Yes, perhaps, no, or somebody else; what is needed; a wish: the same on every page where it is asked. */
export function AnswerFields({ t, form, showsWish }: { t: Translator; form: FormReader; showsWish: boolean }) {
  const deputy = (
    <Stack>
      <TextField {...form.field("deputyName", t("invitations.field.deputyName"))} maxlength={200} autocomplete="off" />
      <TextField
        {...form.field("deputyEmail", t("invitations.field.deputyEmail"))}
        hint={t("invitations.field.deputyHint")}
        type="email"
        autocomplete="off"
      />
    </Stack>
  );
  return (
    <>
      <RadioGroup
        name="answer"
        label={t("invitations.answer.title")}
        value={form.text("answer")}
        error={form.error("answer")}
        required
        choices={ANSWERS.map((one) => ({
          value: one,
          label: t(`invitations.answer.${one}`),
          ...(one === "deputy" ? { children: deputy } : {}),
        }))}
      />
      <TextArea {...form.field("comment", t("invitations.field.comment"))} rows={2} maxlength={1000} />
      <TextArea
        {...form.field("needs", t("invitations.field.needs"))}
        hint={t("invitations.field.needsHint")}
        rows={2}
        maxlength={2000}
      />
      {showsWish ? (
        <TextField
          {...form.field("wish", t("invitations.field.wish"))}
          hint={t("invitations.field.wishHint")}
          maxlength={300}
        />
      ) : null}
    </>
  );
}

/** What the form of an answer holds of what was said before. */
export function typedAnswer(
  said: { answer: string | null; comment: string; deputyName: string | null; deputyEmail: string | null },
  need: string | undefined,
): Record<string, string[]> {
  const { answer, comment, deputyName, deputyEmail } = said;
  return {
    answer: [answer ?? ""],
    comment: [comment],
    needs: [need ?? ""],
    deputyName: [deputyName ?? ""],
    deputyEmail: [deputyEmail ?? ""],
  };
}
