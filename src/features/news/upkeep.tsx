import { findOwnerChoices, upkeepOf } from "../directory/index.ts";
import { changeNewsState, createNews, reviseNews } from "./actions.ts";
import { contentOf, type NewsInput, typedOf } from "./forms.ts";
import type { News } from "./news.ts";
import { findNews } from "./queries.ts";
import { readNews } from "./read-news.ts";
import { newsFieldWords, newsLabelOf } from "./views/field-words.ts";
import { NewsFields } from "./views/form-page.tsx";

/** News looked after without an account. */
export const newsUpkeep = upkeepOf<News, NewsInput>({
  kind: "news",
  addLabel: "news-office.new",
  ownerField: "ownerId",
  find: findNews,
  fresh: ({ services }) => ({ toldOn: [services.clock.today()], audience: ["public"] }),
  typedOf,
  read: readNews,
  saidOf: (input) => ({ ...contentOf(input), audience: input.audience }),
  create: (db, scope, input, state) => createNews(db, scope, contentOf(input), { state, audience: input.audience }),
  revise: reviseNews,
  change: changeNewsState,
  async fields({ t }, db, { choosing, state }) {
    return <NewsFields t={t} state={state} choices={await findOwnerChoices(choosing, db)} />;
  },
  labelOf: ({ t }, field) => newsLabelOf(t, field),
  words: async (around, db, { ownerId }) => {
    const viewer = { role: "partner", organisationId: ownerId } as const;
    return newsFieldWords(around.t, await findOwnerChoices({ ...around, viewer }, db));
  },
});
