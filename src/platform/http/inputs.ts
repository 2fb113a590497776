import { isDay } from "../clock.ts";
/**
 * What forms ask for again and again, as parts of a schema for `readForm`: texts in, values out. Messages are keys of
 * the namespace `ui`, unless told otherwise.
 */
import { z } from "zod";

/** A text that has to be there, of at most `longest` characters. */
export const text = (longest: number, missing = "ui.error.missing") =>
  z.string({ error: missing }).max(longest, "ui.error.tooLong");

/** May be left out; then it is null. */
export const optional = <T extends z.ZodType>(schema: T) => schema.optional().transform((value) => value ?? null);

/** A text that may be left out; then it is empty. */
export const optionalText = (longest: number) =>
  text(longest)
    .optional()
    .transform((value) => value ?? "");

/** What lists of offices can mean; other years are slips of the finger, and databases know no year 0. */
const [EARLIEST, LATEST] = ["1900-01-01", "2199-12-31"];

/** A day as the browser's calendar sends it, or as people type it where there is none: 31.12.2026. As `YYYY-MM-DD`. */
export const day = z.string({ error: "ui.error.missing" }).transform((typed, context) => {
  const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/u.exec(typed);
  const [, date, month, year] = german ?? [];
  const iso = german === null ? typed : `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`;
  if (isDay(iso) && iso >= EARLIEST && iso <= LATEST) return iso;
  context.addIssue({ code: "custom", message: "ui.error.date" });
  return z.NEVER;
});

/** A time as the browser sends it, or as people type it: 9.30 Uhr. As `HH:MM`. */
export const timeOfDay = (fault: string) =>
  z.string().transform((typed, context) => {
    const found = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(?:uhr|h)?$/iu.exec(typed);
    const [hours, minutes] = [Number(found?.[1] ?? 24), Number(found?.[2] ?? 0)];
    if (hours < 24 && minutes < 60) return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
    context.addIssue({ code: "custom", message: fault });
    return z.NEVER;
  });

/** A whole number from nought to `most`. */
export const whole = (most: number) =>
  z
    .string({ error: "ui.error.missing" })
    .regex(/^\d{1,9}$/u, "ui.error.number")
    .transform(Number)
    .refine((number) => number <= most, "ui.error.number");

/** A German postcode. */
export const postcode = z.string().regex(/^\d{5}$/u, "ui.error.postcode");

/** A mail address. */
export const email = z.email("ui.error.email").max(200, "ui.error.tooLong");

/** Whether a text is an address of the web of at most 500 characters. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) &&
  /^https?:$/u.test(new URL(address).protocol) &&
  /\.\p{L}{2,}/u.test(address) &&
  // `https://vhs.example.org@elsewhere.example` leads elsewhere
  `${new URL(address).username}${new URL(address).password}` === "" &&
  address.length <= 500;

/** An address of the web with its protocol: `www.example.org` is taken for https. */
export const withProtocol = (typed: string): string =>
  /^[a-z][a-z0-9+.-]*:/iu.test(typed) ? typed : `https://${typed}`;

/** An address of the web; `www.example.org` is taken for https. */
export const website = z.string().transform((typed, context) => {
  const address = withProtocol(typed);
  if (isWebAddress(address)) return address;
  context.addIssue({ code: "custom", message: "ui.error.url" });
  return z.NEVER;
});

/** The version of a record a form was filled from. */
export const version = z
  .string({ error: "ui.error.missing" })
  .regex(/^\d{1,9}$/u)
  .transform(Number);

/** A value as somebody would have typed it: to fill a form. */
export const asTyped = (value: string | number | null | undefined): string[] =>
  value === null || value === undefined ? [""] : [String(value)];
