import { z } from "zod";
import { type Answer, download, notFound, page, redirect } from "../../platform/http/answers.ts";
import { takeEvenly } from "../../platform/http/evenly.ts";
import { readForm } from "../../platform/http/forms.ts";
import { optionalText, text } from "../../platform/http/inputs.ts";
import { isMailAddress, queueMail, renderMail } from "../../platform/mail/index.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { countAttempt } from "../accounts/index.ts";
import {
  absoluteAddress,
  type EntranceContext,
  type EntranceRoute,
  type FormState,
  type InCounty,
  pathsOf,
  programReader,
  ROLES,
  type Route,
  type Scope,
  scopeOf,
  type WorkspaceContext,
  type WorkspaceRoute,
} from "../records/index.ts";
import {
  askOffice,
  findDataLink,
  findStored,
  makeDataLink,
  OWN_DATA_MAIL,
  settleRequest,
  type Stored,
  WISHES,
} from "./own-data.ts";
import { askPage, lostPage, sentPage } from "./views/ask-pages.tsx";
import { givenPage, ownPage } from "./views/own-pages.tsx";

const FRESH: FormState = { typed: {}, errors: [] };

const askForm = z.object({ email: text(254).refine(isMailAddress, "privacy-office.error.email") });
const wishForm = z.object({ wish: z.enum(WISHES, "privacy-office.error.wish"), message: optionalText(4000) });

const asFile = ({ t, tenant, services }: InCounty, address: string, stored: Stored): Answer => {
  const on = services.clock.today();
  const file = { county: tenant.name, givenOn: on, address, ...stored };
  const name = t("privacy-office.fileName", { on });
  return download(new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`), "application/json", name);
};

/** The own address, as it is now; and everything that hangs on account and access. */
async function loadOwn({ services, tenant, viewer }: WorkspaceContext) {
  return services.doors.withTenant(programReader(tenant.id), async (db) => {
    const { email } = await db
      .selectFrom("membership")
      .select("email")
      .where("id", "=", viewer.membershipId)
      .executeTakeFirstOrThrow();
    const stored = await findStored(db, {
      address: email,
      accountId: viewer.accountId,
      membershipId: viewer.membershipId,
    });
    return { address: email, stored };
  });
}

async function showOwn(context: WorkspaceContext, state: FormState = FRESH): Promise<Answer> {
  return page(ownPage({ context, ...(await loadOwn(context)), state }), state.errors.length > 0 ? 422 : 200);
}

async function downloadOwn(context: WorkspaceContext): Promise<Answer> {
  const { address, stored } = await loadOwn(context);
  return asFile(context, address, stored);
}

/** Somebody signed in asks for a correction or to be erased; the office decides. */
async function askOwn(context: WorkspaceContext): Promise<Answer> {
  const { services, tenant, viewer, paths, sent } = context;
  const form = readForm(wishForm, sent.typed);
  if (!form.ok) return showOwn(context, form);
  const { address } = await loadOwn(context);
  const asked = { wish: form.value.wish, message: form.value.message ?? "", name: viewer.name, address };
  await services.doors.withTenant(programReader(tenant.id), (db) => askOffice(db, scopeOf(context), asked));
  return redirect(`${paths.intern("meine-daten")}?hinweis=privacy-office.done.asked`);
}

async function settle(context: WorkspaceContext): Promise<Answer> {
  const id = z.uuid().safeParse(context.params["request"]);
  if (!id.success) throw notFound();
  const isSettled = await context.use((db) => settleRequest(db, scopeOf(context), id.data));
  if (!isSettled) throw notFound();
  return redirect(`${context.paths.intern("eigene-daten")}?hinweis=privacy-office.done.settled`);
}

const NETWORK_LIMIT = { name: "data-link", most: 20, within: 3_600_000 };
const ADDRESS_LIMIT = { name: "data-link-to", most: 3, within: 24 * 3_600_000 };

const programScope = ({ services, tenant }: EntranceContext, name: string): Scope => ({
  tenantId: tenant.id,
  actor: { id: null, name },
  clock: services.clock,
  newId: services.newId,
});

/** Sends the link, whether anything is stored or not: the mail's reader sees that, and nobody else. */
async function sendLink(context: EntranceContext, address: string): Promise<void> {
  const { services, tenant, network } = context;
  const isAllowed = await services.doors.asSignIn(async (db) => {
    const byNetwork = await countAttempt(db, services, NETWORK_LIMIT, `${tenant.id} ${network}`);
    return (
      byNetwork.isAllowed && (await countAttempt(db, services, ADDRESS_LIMIT, `${tenant.id} ${address}`)).isAllowed
    );
  });
  if (!isAllowed) return;
  const t = getTranslator("de");
  await services.doors.withTenant(programReader(tenant.id), async (db) => {
    const { token, until } = await makeDataLink(db, programScope(context, address), address);
    const href = absoluteAddress(services, tenant, pathsOf(tenant).intern(`auskunft/ansicht/${token}`));
    const mail = renderMail({
      subject: t("privacy-office.own.mail.subject", { county: tenant.name }),
      greeting: t("rounds-office.mail.greeting"),
      parts: [
        { paragraph: t("privacy-office.own.mail.what", { county: tenant.name }) },
        { button: t("privacy-office.own.mail.button"), href },
        { note: t("privacy-office.own.mail.valid", { until: t.dateTime(until) }) },
      ],
      footer: [`${tenant.networkName} · ${tenant.office.name ?? tenant.name}`],
    });
    const at = services.clock.now();
    await queueMail(db, {
      tenantId: tenant.id,
      id: services.newId(),
      kind: OWN_DATA_MAIL,
      to: { address },
      at,
      secretUntil: until,
      ...mail,
    });
  });
}

async function send(context: EntranceContext): Promise<Answer> {
  const form = readForm(askForm, context.sent.typed);
  if (!form.ok) return page(askPage(context, form), 422);
  await takeEvenly(sendLink(context, form.value.email.toLowerCase()));
  return redirect(context.paths.intern("auskunft/unterwegs"));
}

const findAddress = ({ services, tenant, params }: EntranceContext): Promise<string | undefined> =>
  services.doors.withTenant(programReader(tenant.id), (db) =>
    findDataLink(db, params["token"] ?? "", services.clock.now()),
  );

const loadGiven = ({ services, tenant }: EntranceContext, address: string): Promise<Stored> =>
  services.doors.withTenant(programReader(tenant.id), (db) =>
    findStored(db, { address, accountId: null, membershipId: null }),
  );

async function showGiven(context: EntranceContext, state: FormState = FRESH): Promise<Answer> {
  const address = await findAddress(context);
  if (address === undefined) return page(lostPage(context), 404);
  const stored = await loadGiven(context, address);
  return page(givenPage({ context, address, stored, state }), state.errors.length > 0 ? 422 : 200);
}

async function downloadGiven(context: EntranceContext): Promise<Answer> {
  const address = await findAddress(context);
  if (address === undefined) return page(lostPage(context), 404);
  return asFile(context, address, await loadGiven(context, address));
}

async function askGiven(context: EntranceContext): Promise<Answer> {
  const { services, tenant, paths, params, sent } = context;
  const address = await findAddress(context);
  if (address === undefined) return page(lostPage(context), 404);
  const form = readForm(wishForm, sent.typed);
  if (!form.ok) return showGiven(context, form);
  const asked = { wish: form.value.wish, message: form.value.message ?? "", name: null, address };
  await services.doors.withTenant(programReader(tenant.id), (db) =>
    askOffice(db, programScope(context, address), asked),
  );
  return redirect(`${paths.intern(`auskunft/ansicht/${params["token"] ?? ""}`)}?hinweis=privacy-office.done.asked`);
}

const everybody = { door: "workspace", roles: ROLES } as const;
const entrance = { door: "entrance" } as const;
const view = "auskunft/ansicht/:token";

/** Of people who sign in. */
const ownOfMembers: readonly WorkspaceRoute[] = [
  { ...everybody, method: "get", path: "meine-daten", handle: (context) => showOwn(context) },
  { ...everybody, method: "get", path: "meine-daten.json", handle: downloadOwn },
  { ...everybody, method: "post", path: "meine-daten/bitte", handle: askOwn },
  {
    door: "workspace",
    roles: ["office"],
    method: "post",
    path: "eigene-daten/bitten/:request/erledigung",
    handle: settle,
  },
];

/** Of everybody else, by a link in a mail. */
const ownByMail: readonly EntranceRoute[] = [
  { ...entrance, method: "get", path: "auskunft", handle: async (context) => page(askPage(context, FRESH)) },
  { ...entrance, method: "post", path: "auskunft", handle: send },
  { ...entrance, method: "get", path: "auskunft/unterwegs", handle: async (context) => page(sentPage(context)) },
  { ...entrance, method: "get", path: view, handle: (context) => showGiven(context) },
  { ...entrance, method: "get", path: `${view}/auskunft.json`, handle: downloadGiven },
  { ...entrance, method: "post", path: `${view}/bitte`, handle: askGiven },
];

/** One's own data. */
export const ownRoutes: readonly Route[] = [...ownOfMembers, ...ownByMail];
