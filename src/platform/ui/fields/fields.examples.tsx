import type { Example } from "../types.ts";
import { Checkbox, CheckboxGroup, Fieldset, RadioGroup, SelectField } from "./choice-fields.tsx";
import { SearchForm } from "./search-form.tsx";
import { DateField, FileField, Suggestions, TextArea, TextField } from "./text-field.tsx";

const topics = [
  { value: "language", label: "Deutsch lernen", hint: "auch Sprachcafés und Übungspartner" },
  { value: "recognition", label: "Anerkennung ausländischer Berufsabschlüsse" },
  { value: "housing", label: "Wohnen" },
];

const texts: Example[] = [
  {
    name: "Eine Zeile",
    render: () => (
      <TextField name="ex-title" label="Titel" hint="Kurz und so, wie Sie es am Telefon sagen würden." required />
    ),
  },
  {
    name: "Eine Zeile mit Fehler",
    render: () => (
      <TextField
        name="ex-postcode"
        label="Postleitzahl"
        value="9861"
        width="short"
        inputmode="numeric"
        error="„9861“ hat nur vier Ziffern. Zu Meiningen gehört 98617 – stimmt das?"
      />
    ),
  },
  {
    name: "Eine Zeile mit Vorschlägen",
    render: () => (
      <>
        <TextField name="ex-town" label="Ort" suggestions="ex-towns" />
        <Suggestions id="ex-towns" words={["Meiningen", "Schmalkalden", "Zella-Mehlis"]} />
      </>
    ),
  },
  {
    name: "Mehrere Zeilen, freiwillig",
    render: () => (
      <TextArea
        name="ex-description"
        label="Beschreibung"
        optionalMark="(freiwillig)"
        value="Gemeinsam reden, spielen, Kaffee trinken."
      />
    ),
  },
  {
    name: "Tag",
    render: () => (
      <DateField name="ex-from" label="Gültig ab" value="2024-08-05" hint="Der erste Tag, an dem man kommen kann." />
    ),
  },
  {
    name: "Datei mit Fehler",
    render: () => (
      <FileField
        name="ex-file"
        label="Adressliste"
        accept=".xlsx,.csv"
        hint="XLSX oder CSV, höchstens 10 MB"
        error="Diese Datei ist ein PDF. Wir lesen XLSX und CSV."
      />
    ),
  },
];

const choices: Example[] = [
  {
    name: "Liste, die sich öffnet",
    render: () => (
      <SelectField
        name="ex-place"
        label="Stadt oder Gemeinde"
        emptyLabel="Bitte wählen"
        value="16066063"
        options={[
          { label: "Städte", options: [{ value: "16066063", label: "Schmalkalden, Kurort" }] },
          { value: "county", label: "im ganzen Landkreis" },
        ]}
      />
    ),
  },
  {
    name: "Liste mit Fehler",
    render: () => (
      <SelectField
        name="ex-kind"
        label="Art der Einrichtung"
        emptyLabel="Bitte wählen"
        options={[{ value: "club", label: "Verein" }]}
        error="Wählen Sie, was am besten passt."
      />
    ),
  },
  {
    name: "Beliebig viele",
    render: () => (
      <CheckboxGroup
        name="ex-topics"
        label="Themen"
        choices={topics}
        values={["language"]}
        hint="Alles, was zutrifft."
      />
    ),
  },
  {
    name: "Beliebig viele mit Fehler",
    render: () => (
      <CheckboxGroup
        name="ex-topics-wrong"
        label="Themen"
        choices={topics}
        values={[]}
        error="Wählen Sie mindestens ein Thema."
      />
    ),
  },
  {
    name: "Genau eines",
    render: () => (
      <RadioGroup
        name="ex-same"
        label="Ist das dieselbe Einrichtung?"
        value="yes"
        choices={[
          { value: "yes", label: "Ja – Telefon ergänzen, Rest behalten" },
          { value: "no", label: "Nein – als neue Einrichtung anlegen" },
        ]}
      />
    ),
  },
  {
    name: "Ein einzelnes Ja",
    render: () => (
      <Checkbox name="ex-skip" label="Zeilen, die dann noch offen sind, auslassen und in einer Liste sammeln" />
    ),
  },
  {
    name: "Mehrere Felder unter einer Frage",
    render: () => (
      <Fieldset id="ex-run" label="Zeitraum des Kurses">
        <DateField name="ex-run-from" label="Erster Tag" />
        <DateField name="ex-run-to" label="Letzter Tag" optionalMark="(freiwillig)" />
      </Fieldset>
    ),
  },
  {
    name: "Suche",
    render: () => <SearchForm id="ex-search" action="#angebote" label="Was suchen Sie?" buttonLabel="Suchen" />,
  },
];

export const examples: Example[] = [...texts, ...choices];
