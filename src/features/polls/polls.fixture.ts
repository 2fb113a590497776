import { giveSeat, makeGroup } from "../groups/testing.ts";
import { findLinkSecret, makeToken } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

export const START = "2026-11-23T09:00:00Z";
export const HOME = "/eins/intern/abstimmungen";

const FORM = {
  title: "Herbsttreffen der AG Sprache",
  venue: "Rathaus, großer Saal",
  note: "",
  days: "Di 2.3.2027, 4.3.2027",
  fromTime: "14:00",
  untilTime: "16:00",
  closesOn: "04.12.2026",
  names: "asked",
};
type Form = Partial<typeof FORM>;
type As = "partner" | "otherPartner" | "office" | "reader";

const idOf = (answer: Response): string =>
  /abstimmungen\/([0-9a-f-]{36})/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";

/** A group led by the partner, with a seat of each organisation. */
async function makeSeats({ tenants: { eins } }: TestWorld) {
  const group = await makeGroup(eins, { leadId: eins.organisations.partner.id, quorum: "half" });
  await giveSeat(eins, group.id, { persons: [{ name: "Bernd Apfelbaum", email: eins.people.partner.email }] });
  const organisationId = eins.organisations.otherPartner.id;
  await giveSeat(eins, group.id, {
    organisationId,
    persons: [{ name: "Olena Quittenhain", email: "olena@example.org" }],
  });
  return group;
}

/** What is stored of polls in the county. */
const storeOf = ({ eins }: TestWorld["tenants"]) => ({
  rows: (id: string) =>
    eins.use(async (db) => ({
      dates: await db.selectFrom("poll_date").selectAll().where("poll_id", "=", id).orderBy("day").execute(),
      people: await db.selectFrom("poll_person").selectAll().where("poll_id", "=", id).orderBy("email").execute(),
      answers: await db.selectFrom("poll_answer").selectAll().where("poll_id", "=", id).execute(),
    })),
  mails: () =>
    eins.use((db) =>
      db.selectFrom("mail").select(["to_address", "subject", "text_body"]).orderBy("to_address").execute(),
    ),
  forgetMails: () => eins.use((db) => db.deleteFrom("mail").execute()),
  linkOf: (id: string, email: string) =>
    eins.use(async (db) => {
      const person = await db
        .selectFrom("poll_person")
        .select("link_id")
        .where("poll_id", "=", id)
        .where("email", "=", email)
        .executeTakeFirstOrThrow();
      return `/eins/intern/terminwahl/${makeToken(await findLinkSecret(db), "poll", person.link_id)}`;
    }),
});

/** A county in which polls are made. */
export async function createPollWorld() {
  const world = await createTestWorld();
  const group = await makeSeats(world);
  const store = storeOf(world.tenants);
  const lead = world.tenants.eins.people.partner;
  const send = (form: Form, as: As = "partner") =>
    world.request(`${HOME}/neu`, { as, form: { ...FORM, groupId: group.id, ...form } });
  const propose = async (form: Form = {}) => idOf(await send(form));
  const act = (id: string, path: string, form: Record<string, string> = {}, as: As = "partner") =>
    world.request(`${HOME}/${id}/${path}`, { as, form });
  return {
    ...store,
    world,
    group,
    lead,
    send,
    propose,
    act,
    /** Everything as in the beginning. */
    async clear() {
      world.clock.set(START);
      await world.tenants.eins.use((db) => db.deleteFrom("poll").execute());
      await store.forgetMails();
    },
    /** A poll that runs, with its dates, and the links of both who are asked. */
    async open(form: Form = {}) {
      const id = await propose(form);
      const answer = await act(id, "versand");
      if (answer.status !== 303) throw new Error(`The poll was not sent: ${world.lines.join("\n")}`);
      const { dates, people } = await store.rows(id);
      const [one = "", two = ""] = dates.map((date) => date.id);
      const [link, own] = [await store.linkOf(id, "olena@example.org"), await store.linkOf(id, lead.email)];
      return { id, one, two, people, link, own };
    },
  };
}
