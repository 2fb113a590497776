/** Lists of offers: course lists, overviews of counselling, lists of meeting points. */
import { describeFields } from "../wordings.ts";
import type { ImportField, ImportList } from "../fields.ts";
import { completeOffer, settleOffer } from "./complete.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";
import { levelRuns } from "./level.ts";
import { AGS_HEADS, KEY_HEADS, OFFER_HEADS } from "./offer-heads.ts";
import {
  ACCESSIBILITY_WORDS,
  CHILDCARE_WORDS,
  COURSE_TYPE_WORDS,
  REGISTRATION_WORDS,
  RESIDENCE_WORDS,
  TARGET_GROUP_WORDS,
  TOPIC_WORDS,
} from "./offer-words.ts";
import { isSameRun, runColumns } from "./run-columns.ts";

const field = describeFields("importing.offer");

export const offerFields: readonly ImportField[] = [
  field("provider", "text", OFFER_HEADS.provider, { required: true }),
  field("title", "text", OFFER_HEADS.title, { required: true }),
  field("courseType", "code", OFFER_HEADS.courseType, { words: COURSE_TYPE_WORDS }),
  field("summary", "text", OFFER_HEADS.summary, { lines: true }),
  field("description", "text", OFFER_HEADS.description, { lines: true }),
  field("topics", "codes", OFFER_HEADS.topics, { fromHeading: true, words: TOPIC_WORDS }),
  field("targetGroups", "codes", OFFER_HEADS.targetGroups, { words: TARGET_GROUP_WORDS }),
  field("ages", "ages", OFFER_HEADS.ages),
  field("residence", "codes", OFFER_HEADS.residence, { words: RESIDENCE_WORDS }),
  field("languages", "codes", OFFER_HEADS.languages, { words: LANGUAGE_WORDS }),
  field("levels", "levels", OFFER_HEADS.levels),
  field("cost", "cost", OFFER_HEADS.cost),
  field("costNote", "text", OFFER_HEADS.costNote),
  field("childcare", "code", OFFER_HEADS.childcare, { words: CHILDCARE_WORDS }),
  field("childcareNote", "text", OFFER_HEADS.childcareNote),
  field("accessibility", "codes", OFFER_HEADS.accessibility, { words: ACCESSIBILITY_WORDS }),
  field("accessibilityNote", "text", OFFER_HEADS.accessibilityNote),
  field("registration", "code", OFFER_HEADS.registration, { words: REGISTRATION_WORDS }),
  field("registrationNote", "text", OFFER_HEADS.registrationNote, { lines: true }),
  field("registrationUrl", "url", OFFER_HEADS.registrationUrl),
  field("documents", "text", OFFER_HEADS.documents, { lines: true }),
  field("address", "address", OFFER_HEADS.address, { inputOnly: true }),
  field("venue", "text", OFFER_HEADS.venue),
  field("street", "text", OFFER_HEADS.street),
  field("postcodePlace", "postcode_place", OFFER_HEADS.postcodePlace, { inputOnly: true }),
  field("postcode", "postcode", OFFER_HEADS.postcode),
  field("place", "place", OFFER_HEADS.place, { fromHeading: true }),
  field("ags", "ags", AGS_HEADS),
  field("period", "period", OFFER_HEADS.period, { inputOnly: true }),
  field("starts", "date", OFFER_HEADS.starts, { edge: "from" }),
  field("ends", "date", OFFER_HEADS.ends, {
    edge: "until",
  }),
  field("times", "times", OFFER_HEADS.times),
  field("places", "number", OFFER_HEADS.places),
  field("free", "number", OFFER_HEADS.free),
  field("waiting", "number", OFFER_HEADS.waiting),
  field("runVenue", "text", OFFER_HEADS.runVenue),
  field("runNote", "text", OFFER_HEADS.runNote),
  field("contactName", "person", OFFER_HEADS.contactName),
  field("phone", "phone", OFFER_HEADS.phone, { single: true }),
  field("email", "email", OFFER_HEADS.email, { single: true }),
  field("website", "url", OFFER_HEADS.website),
  field("validFrom", "date", OFFER_HEADS.validFrom, { edge: "from" }),
  field("validUntil", "date", OFFER_HEADS.validUntil, { edge: "until" }),
  field("key", "key", KEY_HEADS, { keptOnly: true }),
];

export const offerList: ImportList = {
  name: "offers",
  fields: offerFields,
  identity: {
    name: "title",
    with: ["provider", "place", "levels"],
    run: ["period", "starts", "ends", "times", "places", "free", "waiting", "venue", "street", "runVenue", "runNote"],
    ofOrganisation: false,
  },
  parts: { fields: Object.keys(runColumns), isSame: isSameRun },
  settle: settleOffer,
  complete: completeOffer,
  level: levelRuns,
};
