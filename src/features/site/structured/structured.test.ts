import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOrganisation, EMPTY_ORGANISATION } from "../../directory/index.ts";
import { COSTS, createOffer, EMPTY_OFFER, type OfferContent, REACHES } from "../../offers/index.ts";
import { ORGANISATION_KINDS } from "../../directory/index.ts";
import { createTestWorld, type TestWorld } from "../../records/testing.ts";
import { typeOf } from "./place.ts";
import { findFaults } from "./vocabulary.fixture.ts";

type Found = Record<string, unknown> & { "@type": string };

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld()));
afterAll(() => world.drop());

const RUN = {
  id: "",
  startsOn: "2026-12-01",
  endsOn: "2027-02-28",
  weekdays: [1, 3],
  fromTime: "09:00",
  untilTime: "12:15",
  note: null,
  venue: "Raum 3",
  places: 20,
  free: 4,
  waiting: null,
};

async function publish(title: string, content: Partial<OfferContent>): Promise<string> {
  const { eins } = world.tenants;
  const offer = await eins.use((db) =>
    createOffer(
      db,
      eins.scope(),
      {
        ...EMPTY_OFFER,
        title,
        providerId: eins.organisations.partner.id,
        summary: "Kurz </script><script>alert(1)</script> gesagt",
        topics: ["language"],
        ...content,
        runs: (content.runs ?? []).map((run) => ({ ...run, id: world.services.newId() })),
      },
      { state: "published", audience: "public" },
    ),
  );
  world.services.tenants.forget();
  return `/eins/de/angebote/${offer.slug}`;
}

/** The things a page tells of; what is told must be readable as JSON and known to schema.org. */
async function thingsAt(path: string): Promise<Found[]> {
  const html = await world.text(path);
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(scripts, path).toHaveLength(1);
  const { "@context": context, "@graph": graph } = JSON.parse(scripts[0]?.[1] ?? "") as Record<string, unknown>;
  expect(context).toBe("https://schema.org");
  const things = graph as Found[];
  expect(
    things.flatMap((thing) => findFaults(thing)),
    path,
  ).toEqual([]);
  return things;
}

const ofType = (things: readonly Found[], type: string) => things.filter((thing) => thing["@type"] === type);

describe("what a page tells programs in the words of schema.org", () => {
  it("is a course with its runs where the offer is one", async () => {
    const past = { ...RUN, startsOn: "2026-01-01", endsOn: "2026-02-01" };
    const path = await publish("Integrationskurs B1", {
      courseType: "integration_course",
      levels: ["B1"],
      languages: ["de", "ar"],
      targetGroups: ["women"],
      ageFrom: 18,
      cost: "free",
      reach: "place",
      ags: "16066042",
      street: "Klostergasse 1",
      postcode: "98617",
      locality: "Meiningen",
      runs: [RUN, past],
    });
    const things = await thingsAt(path);
    const [course] = ofType(things, "Course");
    expect(course).toMatchObject({
      name: "Integrationskurs B1",
      description: "Kurz </script><script>alert(1)</script> gesagt",
      url: `http://localhost:3000${path}`,
      availableLanguage: ["de", "ar"],
      isAccessibleForFree: true,
      provider: { name: "Volkshochschule Muster" },
      audience: { audienceType: "Frauen", suggestedMinAge: 18 },
      offers: { price: 0, priceCurrency: "EUR" },
    });
    expect(course?.["hasCourseInstance"]).toMatchObject([
      {
        startDate: "2026-12-01",
        courseMode: "Onsite",
        remainingAttendeeCapacity: 4,
        courseSchedule: { byDay: ["https://schema.org/Monday", "https://schema.org/Wednesday"], startTime: "09:00" },
        location: { name: "Raum 3", address: { streetAddress: "Klostergasse 1", postalCode: "98617" } },
      },
    ]);
    const [trail] = ofType(things, "BreadcrumbList");
    expect(((trail?.["itemListElement"] ?? []) as Found[]).map((item) => item["name"])).toEqual([
      "Start",
      "Angebote",
      "Deutsch lernen",
      "Integrationskurs B1",
    ]);
  });

  it("is a service with its dates where it is no course, in the language of the page", async () => {
    const path = await publish("Sprachcafé", { runs: [{ ...RUN, endsOn: null }], phone: "+49369350000" });
    const things = await thingsAt(path.replace("/de/", "/uk/"));
    expect(ofType(things, "Service")[0]).toMatchObject({ areaServed: { name: "Landkreis Eins" } });
    expect(ofType(things, "Event")[0]).toMatchObject({ eventSchedule: { startDate: "2026-12-01" } });
    expect(ofType(things, "Event")[0]?.["endDate"]).toBeUndefined();
  });

  it("is known to schema.org for every way to pay, to come, and every kind of organisation", async () => {
    for (const [index, cost] of COSTS.entries()) {
      const reach = REACHES[index % REACHES.length] ?? "county";
      const ags = reach === "place" ? "16066042" : null;
      const courseType = index % 2 === 0 ? "other_course" : null;
      const once = { ...RUN, weekdays: [], endsOn: null };
      await thingsAt(await publish(`Angebot ${cost}`, { cost, reach, ags, courseType, runs: [once] }));
    }
    for (const kind of ORGANISATION_KINDS) expect(findFaults({ "@type": typeOf(kind), name: kind }), kind).toEqual([]);
  });

  it("names an organisation by what is public of it, and the county on the home page", async () => {
    const { eins } = world.tenants;
    const organisation = await eins.use((db) =>
      createOrganisation(
        db,
        eins.scope(),
        {
          ...EMPTY_ORGANISATION,
          name: "Stadt Muster",
          kind: "municipal_office",
          street: "Markt 1",
          points: [
            { field: "phone", value: "+49369350001", label: null, audience: "public" },
            { field: "email", value: "intern@example.org", label: null, audience: "network" },
          ],
        },
        { state: "published" },
      ),
    );
    world.services.tenants.forget();
    const [found] = ofType(await thingsAt(`/eins/de/akteure/${organisation.slug}`), "GovernmentOrganization");
    expect(found).toMatchObject({
      name: "Stadt Muster",
      telephone: "+49 3693 50001",
      address: { streetAddress: "Markt 1" },
    });
    expect(found?.["email"]).toBeUndefined();
    const [site] = ofType(await thingsAt("/eins/de/"), "WebSite");
    expect(site).toMatchObject({ publisher: { name: "Landkreis Eins" }, potentialAction: { "@type": "SearchAction" } });
  });

  it("is held to the vocabulary by a check that finds faults", () => {
    expect(findFaults({ "@type": "Kurs" })).toEqual(["thing: schema.org knows no Kurs"]);
    expect(findFaults({ "@type": "Service", courseMode: "Online" })).toEqual(["thing: Service has no courseMode"]);
    expect(findFaults({ "@type": "Course", provider: { "@type": "Place" } })[0]).toMatch(/provider: Place is none of/);
    expect(findFaults({ "@type": "Course", hasCourseInstance: "bald" })[0]).toMatch(/bald is none of/);
    expect(findFaults({ "@type": "Event", eventAttendanceMode: "https://schema.org/Gemischt" })).not.toEqual([]);
  });
});
