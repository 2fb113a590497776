// A personal link of the partner's organisation, and what the office asks with.
import { findBounces, noteBounce } from "../../features/rounds/bounces.ts";
import { openRequests } from "../../features/rounds/index.ts";
import { makeTokens, writeLink } from "../../features/rounds/links.ts";
import { createRound } from "../../features/rounds/rounds.ts";
import { note, OFFICE, type Planting } from "./planting.fixture.ts";

/** The partner's organisation has a link of its own, which leads wherever somebody is not signed in. */
export async function plantLink(planting: Planting): Promise<void> {
  const { county, name, marks, world, values } = planting;
  const { id: organisationId, slug } = county.organisations.partner;
  const [made] = await makeTokens(world.services, 1);
  if (made === undefined) throw new Error("No token was made.");
  const address = `${marks.plant(name, "linkadresse", "office")}@example.org`;
  const to = { organisationId, address, name: null, mailId: world.services.newId() };
  const { id: link } = await county.use((db) =>
    writeLink(db, county.scope(), made, { ...to, restsOn: { on: "office" } }),
  );
  await county.use((db) => openRequests(db, county.scope(), [{ organisationId, ask: "check" }]));
  const round = {
    title: marks.plant(name, "abfrage", "office"),
    letter: "",
    asks: ["check"],
    rule: { kinds: [], memberships: [], places: [], topics: [], notSince: null, withAddress: false },
    dueOn: "2026-12-14",
    remindOn: [],
  };
  const roundId = await county.use((db) => createRound(db, county.scope(), round));
  note(planting, "round", { value: roundId, audience: "office", keepers: OFFICE });
  const bounced = `${marks.plant(name, "ruecklaeufer", "office")}@example.org`;
  await county.use((db) => noteBounce(db, county.scope(), { address: bounced, organisationId: null, reason: "" }));
  const [bounce] = await county.use((db) => findBounces(db));
  note(planting, "bounce", { value: bounce?.id ?? "", audience: "office", keepers: OFFICE });
  const before = { token: made.token };
  for (const entry of values["offerId"]?.filter((one) => one.county === name && one.audience !== "office") ?? [])
    note(planting, "personalEntry", { value: entry.value, audience: "partner", keepers: [], before });
  note(planting, "personalKind", { value: "offer", audience: "partner", keepers: [], before });
  note(planting, "personalToken", { value: made.token, audience: "partner", keepers: [] });
  note(planting, "personalLink", { value: link, audience: "office", keepers: OFFICE, before: { organisation: slug } });
}
