import type { Child, Example } from "./types.ts";
import { examples as audience } from "./audience/audience.examples.tsx";
import { examples as badge } from "./badge/badge.examples.tsx";
import { examples as month } from "./month/month.examples.tsx";
import { examples as barChart } from "./bar-chart/bar-chart.examples.tsx";
import { examples as breadcrumb } from "./breadcrumb/breadcrumb.examples.tsx";
import { examples as button } from "./button/button.examples.tsx";
import { examples as contactBox } from "./contact-box/contact-box.examples.tsx";
import { examples as descriptionList } from "./description-list/description-list.examples.tsx";
import { examples as disclosureDetails } from "./disclosure-details/disclosure-details.examples.tsx";
import { examples as dueList } from "./due-list/due-list.examples.tsx";
import { examples as emptyState } from "./empty-state/empty-state.examples.tsx";
import { examples as errorSummary } from "./error-summary/error-summary.examples.tsx";
import { examples as fields } from "./fields/fields.examples.tsx";
import { examples as filterChips } from "./filter-chips/filter-chips.examples.tsx";
import { examples as filterGroup } from "./filter-group/filter-group.examples.tsx";
import { examples as freshness } from "./freshness/freshness.examples.tsx";
import { examples as heading } from "./heading/heading.examples.tsx";
import { examples as historyList } from "./history-list/history-list.examples.tsx";
import { examples as layout } from "./layout/layout.examples.tsx";
import { examples as matrix } from "./matrix/matrix.examples.tsx";
import { examples as markdown } from "./markdown.examples.tsx";
import { examples as notice } from "./notice/notice.examples.tsx";
import { examples as pagination } from "./pagination/pagination.examples.tsx";
import { examples as pointMap } from "./point-map/point-map.examples.tsx";
import { examples as resultCard } from "./result-card/result-card.examples.tsx";
import { examples as statTiles } from "./stat-tiles/stat-tiles.examples.tsx";
import { examples as steps } from "./steps/steps.examples.tsx";
import { examples as table } from "./table/table.examples.tsx";
import { examples as tabs } from "./tabs/tabs.examples.tsx";
import { examples as thread } from "./thread/thread.examples.tsx";
import { examples as timeList } from "./time-list/time-list.examples.tsx";
import { examples as topicGrid } from "./topic-grid/topic-grid.examples.tsx";
import { Heading, Lead } from "./heading/heading.tsx";
import { Band } from "./layout/layout.tsx";
import { Page } from "./page/page.tsx";
import { SiteShell } from "./shell/site-shell.tsx";
import { WorkspaceShell } from "./shell/workspace-shell.tsx";

/** Every component with its examples, by the name of its folder. */
export const gallery: [component: string, examples: Example[]][] = [
  ["heading", heading],
  ["layout", layout],
  ["matrix", matrix],
  ["breadcrumb", breadcrumb],
  ["button", button],
  ["fields", fields],
  ["error-summary", errorSummary],
  ["notice", notice],
  ["badge", badge],
  ["filter-group", filterGroup],
  ["filter-chips", filterChips],
  ["pagination", pagination],
  ["tabs", tabs],
  ["steps", steps],
  ["table", table],
  ["description-list", descriptionList],
  ["due-list", dueList],
  ["stat-tiles", statTiles],
  ["thread", thread],
  ["time-list", timeList],
  ["topic-grid", topicGrid],
  ["result-card", resultCard],
  ["contact-box", contactBox],
  ["point-map", pointMap],
  ["bar-chart", barChart],
  ["month", month],
  ["empty-state", emptyState],
  ["audience", audience],
  ["freshness", freshness],
  ["history-list", historyList],
  ["disclosure-details", disclosureDetails],
  ["markdown", markdown],
];

const brand = { href: "#inhalt", county: "Landkreis Schmalkalden-Meiningen", network: "Netzwerk für Integration" };
const legal = [
  { href: "#impressum", label: "Impressum" },
  { href: "#barrierefreiheit", label: "Erklärung zur Barrierefreiheit" },
];

function Contents() {
  return (
    <>
      <Band first>
        <Heading level={1}>Bausteine</Heading>
        <Lead>Alle Bausteine der Oberfläche mit ihren Beispielen.</Lead>
      </Band>
      {gallery.map(([component, examples]) => (
        <Band id={`g-${component}`}>
          <Heading level={2}>{component}</Heading>
          {examples.map((example) => (
            <section aria-label={`${component}: ${example.name}`} class="stack">
              <p class="note">{example.name}</p>
              <div>{example.render()}</div>
            </section>
          ))}
        </Band>
      ))}
    </>
  );
}

const navigation = {
  label: "Hauptmenü",
  menuLabel: "Menü",
  items: gallery.slice(0, 7).map(([name], index) => ({ href: `#g-${name}`, label: name, current: index === 3 })),
};

function Public() {
  const items = [
    { href: "?", label: "Deutsch", lang: "de", current: true },
    { href: "?dir=rtl", label: "العربية", lang: "ar", dir: "rtl" as const },
    { href: "?look=workspace", label: "Українська", lang: "uk" },
  ];
  return (
    <SiteShell
      banner="Offizielle Website – Landkreis Schmalkalden-Meiningen"
      brand={brand}
      navigation={navigation}
      tools={[{ href: "#leicht", label: "Leichte Sprache", icon: "easy-language" }]}
      languages={{ label: "Sprache wählen", items }}
      footer={{
        title: brand.county,
        lines: ["Obertshäuser Platz 1 · 98617 Meiningen"],
        linksLabel: "Rechtliches",
        links: legal,
      }}
    >
      <Contents />
    </SiteShell>
  );
}

/** The workspace's navigation: groups, and the ways of the one the reader is in. */
const grouped = {
  ...navigation,
  items: navigation.items.map((group) => ({
    ...group,
    items: group.current
      ? ["Einrichtungen", "Orte", "Einlesen"].map((label, index) => ({ href: "?", label, current: index === 0 }))
      : undefined,
  })),
};

function Inside() {
  return (
    <WorkspaceShell
      banner={{ short: "Arbeitsbereich", rest: "nur für Mitglieder des Netzwerks" }}
      publicPage={{ href: "?", label: "Öffentliche Seite" }}
      brand={brand}
      navigation={grouped}
      search={{ href: "#suchen", label: "Suchen" }}
      person={{
        name: "Jana Holbeck",
        menuLabel: "Ihr Konto",
        links: [{ href: "#rechte", label: "Was Sie dürfen und warum" }],
      }}
      footer={{ label: "Rechtliches", links: legal }}
    >
      <Contents />
    </WorkspaceShell>
  );
}

/** One page with every example, in either look and direction. The interface words are examples too, so it speaks German only. */
export function galleryPage(options: { look?: "public" | "workspace"; dir?: "ltr" | "rtl" } = {}): Child {
  const { look = "public", dir = "ltr" } = options;
  return (
    <Page lang="de" dir={dir} title="Bausteine – Miteinander" look={look} skipLabel="Zum Inhalt" noIndex>
      {look === "public" ? <Public /> : <Inside />}
    </Page>
  );
}
