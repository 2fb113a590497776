import { page, redirect, Refusal } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { isLanguage, LANGUAGES } from "../../platform/i18n/languages.ts";
import { preparePicture } from "../../platform/pictures/index.ts";
import { isReadable, nearestReadable } from "../../platform/ui/theme.ts";
import { absoluteAddress, Conflict, pathsOf, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { changeSite, removeLogo, reviseCounty, storeLogo } from "./actions.ts";
import { domainForm, LOGO_BOUNDS, lookForm } from "./look.ts";
import { countyForm, countyOf, fingerprintOf, typedCounty } from "./profile.ts";
import { findCounty } from "./queries.ts";
import { scopeOf } from "./scope.ts";
import { addressPage } from "./views/address-page.tsx";
import { languagesPage } from "./views/languages-page.tsx";
import { lookPage } from "./views/look-page.tsx";
import { profilePage } from "./views/profile-page.tsx";

const done = ({ paths }: WorkspaceContext, path: string, what: string) =>
  redirect(`${paths.intern(path)}?hinweis=county.done.${what}`);

const loadProfile = (context: WorkspaceContext) => context.use((db) => findCounty(db, context.tenant.id));

async function showProfile(context: WorkspaceContext) {
  const county = await loadProfile(context);
  return page(profilePage({ context, state: { typed: typedCounty(county), errors: [] } }));
}

/** The form again with what was typed, made out on what stands there now. */
async function showConflict(context: WorkspaceContext, typed: Typed) {
  const county = await loadProfile(context);
  const state = { typed: { ...typed, before: [fingerprintOf(county)] }, errors: [] };
  return page(profilePage({ context, state, isConflict: true }), 409);
}

async function reviseProfile(context: WorkspaceContext) {
  const { typed } = context.sent;
  const read = readForm(countyForm, typed);
  if (!read.ok) return page(profilePage({ context, state: { typed, errors: read.errors } }), 422);
  const { value } = read;
  try {
    await context.use((db) => reviseCounty(db, scopeOf(context), countyOf(value), value.before));
  } catch (error) {
    if (error instanceof Conflict) return showConflict(context, typed);
    throw error;
  }
  return done(context, "landkreis", "profile");
}

const typedLook = ({ tenant }: WorkspaceContext): Typed => ({
  shortName: [tenant.shortName ?? ""],
  colour: [tenant.colour ?? ""],
});

async function showLook(context: WorkspaceContext) {
  return page(lookPage({ context, state: { typed: typedLook(context), errors: [] } }));
}

async function changeLook(context: WorkspaceContext) {
  const { typed } = context.sent;
  const read = readForm(lookForm, typed);
  if (!read.ok) return page(lookPage({ context, state: read }), 422);
  const { shortName = null, colour = null } = read.value;
  if (colour !== null && !isReadable(colour)) {
    const errors = [{ field: "colour", key: "county.error.contrast" }];
    return page(lookPage({ context, state: { typed, errors }, offered: nearestReadable(colour) }), 422);
  }
  await context.use((db) => changeSite(db, scopeOf(context), { shortName, colour }));
  return done(context, "website/aussehen", "look");
}

async function changeLogo(context: WorkspaceContext) {
  const file = context.sent.files.get("logo");
  const refuse = (key: string) =>
    page(lookPage({ context, state: { typed: typedLook(context), errors: [{ field: "logo", key }] } }), 422);
  if (file === undefined) return refuse("county.error.noFile");
  const bytes = file.size > LOGO_BOUNDS.bytesIn ? undefined : new Uint8Array(await file.arrayBuffer());
  const picture = bytes === undefined ? ({ fault: "too_large" } as const) : preparePicture(bytes, LOGO_BOUNDS);
  if ("fault" in picture) return refuse(`county.error.logo.${picture.fault}`);
  await context.use((db) => storeLogo(db, scopeOf(context), picture));
  return done(context, "website/aussehen", "logo");
}

async function takeLogoOff(context: WorkspaceContext) {
  await context.use((db) => removeLogo(db, scopeOf(context)));
  return done(context, "website/aussehen", "logoRemoved");
}

async function showLanguages(context: WorkspaceContext) {
  return page(languagesPage(context));
}

/** The languages that were ticked, in the order of the numbers beside them; German comes along whatever was ticked. */
function readLanguages({ typed }: WorkspaceContext["sent"]): string[] | null {
  const ticked = new Set((typed["language"] ?? []).filter(isLanguage).concat("de"));
  const rank = (code: string) => Number(typed[`rank.${code}`]?.at(-1)) || LANGUAGES.length + 1;
  const chosen = LANGUAGES.map(({ code }) => code)
    .filter((code) => ticked.has(code))
    .toSorted((a, b) => rank(a) - rank(b));
  // All, in the program's order: a language that is added later shows by itself.
  const isAll = chosen.length === LANGUAGES.length && chosen.every((code, index) => code === LANGUAGES[index]?.code);
  return isAll ? null : chosen;
}

async function changeLanguages(context: WorkspaceContext) {
  await context.use((db) => changeSite(db, scopeOf(context), { languages: readLanguages(context.sent) }));
  return done(context, "website/sprachen", "languages");
}

async function showAddress(context: WorkspaceContext) {
  const { tenant } = context;
  const typed = { domain: [tenant.domainWanted ?? tenant.domain ?? ""] };
  return page(addressPage({ context, state: { typed, errors: [] } }));
}

/** Prepares a domain; nothing changes for anybody until it is put into use. */
async function prepareAddress(context: WorkspaceContext) {
  const { services, tenant } = context;
  const read = readForm(domainForm, context.sent.typed);
  if (!read.ok) return page(addressPage({ context, state: read }), 422);
  const domainWanted = read.value.domain ?? null;
  const isTaken =
    domainWanted === new URL(services.baseUrl).hostname ||
    (await services.tenants.list()).some((one) => one.id !== tenant.id && one.domain === domainWanted);
  if (domainWanted !== null && isTaken) {
    const errors = [{ field: "domain", key: "county.error.domainTaken" }];
    return page(addressPage({ context, state: { ...read, errors } }), 422);
  }
  await context.use((db) => changeSite(db, scopeOf(context), { domainWanted }));
  return done(context, "website/adresse", "prepared");
}

const isUniqueFault = (error: unknown): boolean => (error as { code?: string }).code === "23505";

/** Puts the prepared domain into use, or takes the one in use back; from then on people are led to the right address. */
async function useAddress(context: WorkspaceContext) {
  const { services, tenant } = context;
  const isBack = context.sent.typed["next"]?.at(-1) === "back";
  if (!isBack && tenant.domainWanted === null) throw new Refusal(409, "conflict");
  const domain = isBack ? null : tenant.domainWanted;
  try {
    await context.use((db) => changeSite(db, scopeOf(context), { domain }));
  } catch (error) {
    if (isUniqueFault(error)) throw new Conflict();
    throw error;
  }
  services.tenants.forget();
  const changed = (await services.tenants.find(tenant.slug)) ?? tenant;
  const path = `${pathsOf(changed).intern("website/adresse")}?hinweis=county.done.${isBack ? "back" : "inUse"}`;
  // There, nobody is signed in yet.
  return redirect(absoluteAddress(services, changed, path));
}

const office = { door: "workspace", roles: ["office"] } as const;

export const settingsRoutes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "landkreis", handle: showProfile },
  { ...office, method: "post", path: "landkreis", handle: reviseProfile },
  { ...office, method: "get", path: "website/aussehen", handle: showLook },
  { ...office, method: "post", path: "website/aussehen", handle: changeLook },
  { ...office, method: "post", path: "website/aussehen/logo", handle: changeLogo },
  { ...office, method: "post", path: "website/aussehen/logo/loeschung", handle: takeLogoOff },
  { ...office, method: "get", path: "website/sprachen", handle: showLanguages },
  { ...office, method: "post", path: "website/sprachen", handle: changeLanguages },
  { ...office, method: "get", path: "website/adresse", handle: showAddress },
  { ...office, method: "post", path: "website/adresse", handle: prepareAddress },
  { ...office, method: "post", path: "website/adresse/nutzung", handle: useAddress },
];
