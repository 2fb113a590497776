import type { JSX } from "hono/jsx/jsx-runtime";
import { dayOf } from "../../../platform/clock.ts";
import {
  Badge,
  Button,
  DisclosureDetails,
  EmptyState,
  Heading,
  Lead,
  Note,
  SelectField,
  Stack,
  TextArea,
  TextField,
} from "../../../platform/ui/index.ts";
import { workspacePage } from "../../accounts/index.ts";
import type { Group } from "../../groups/index.ts";
import { FormErrors, type FormState, readerOf, type WorkspaceContext } from "../../records/index.ts";
import type { Meeting } from "../meeting.ts";
import { canPlan, canTakePart } from "../policy.ts";
import { isOpen, type Wish } from "../wish.ts";

type Shown = {
  context: WorkspaceContext;
  group: Group;
  wishes: readonly Wish[];
  /** Meetings on whose agenda a wish can come. */
  ahead: readonly Meeting[];
  state: FormState;
};

function OtherAnswers({ t, wish, action }: { t: WorkspaceContext["t"]; wish: Wish; action: string }) {
  return (
    <DisclosureDetails summary={t("meetings-office.wish.otherwise")}>
      <form method="post" action={action} class="stack stack--small">
        <TextArea name="note" id={`wort-${wish.id}`} label={t("meetings-office.wish.note")} rows={3} maxlength={2000} />
        <div class="cluster">
          <Button look="secondary" small name="decision" value="answered">
            {t("meetings-office.wish.answer")}
          </Button>
          <Button look="secondary" small name="decision" value="postponed">
            {t("meetings-office.wish.postpone")}
          </Button>
        </div>
      </form>
    </DisclosureDetails>
  );
}

function DecideForms({ shown, wish }: { shown: Shown; wish: Wish }) {
  const { context, ahead } = shown;
  const { t, paths } = context;
  const action = paths.intern(`treffen/themen/${wish.id}`);
  return (
    <Stack gap="small">
      {ahead.length === 0 ? (
        <Note>{t("meetings-office.wish.noMeeting")}</Note>
      ) : (
        <form method="post" action={action} class="stack stack--small">
          <SelectField
            name="meetingId"
            id={`treffen-${wish.id}`}
            label={t("meetings-office.wish.onto")}
            value={ahead[0]?.id}
            options={ahead.map(({ id, title, day }) => ({ value: id, label: `${title}, ${t.date(day, "short")}` }))}
          />
          <div>
            <Button
              look="secondary"
              small
              name="decision"
              value="taken"
              fullLabel={t("meetings-office.wish.takeFull", { title: wish.title })}
            >
              {t("meetings-office.wish.take")}
            </Button>
          </div>
        </form>
      )}
      <OtherAnswers t={t} wish={wish} action={action} />
    </Stack>
  );
}

/** What became of a wish, in a sentence. */
function Outcome({ context: { t, paths }, wish }: { context: WorkspaceContext; wish: Wish }) {
  if (wish.decision === null) return <Badge kind="unknown">{t("meetings-office.wish.open")}</Badge>;
  return (
    <>
      <Badge kind={wish.decision === "taken" ? "success" : wish.decision === "postponed" ? "warning" : "info"}>
        {t.code("meetings-office.wishDecision", wish.decision)}
      </Badge>
      {wish.taken === null ? null : (
        <a href={paths.intern(`treffen/${wish.taken.slug}`)}>
          {wish.taken.title}, {t.date(wish.taken.day, "short")}
        </a>
      )}
    </>
  );
}

function WishItem({ shown, wish }: { shown: Shown; wish: Wish }) {
  const { context, group } = shown;
  const { t, viewer, paths } = context;
  const plans = canPlan(viewer, { groupId: group.id });
  const isSame = wish.organisationName === null || wish.organisationName === wish.broughtBy;
  const by = isSame ? wish.broughtBy : `${wish.broughtBy}, ${wish.organisationName}`;
  return (
    <li class="times__item">
      <span class="times__time">{t.date(dayOf(wish.broughtAt), "short")}</span>
      <div class="stack stack--small">
        <h2 class="times__title h-small">{wish.title}</h2>
        <Note>
          {t("meetings-office.wish.by", { name: by })}
          {wish.minutes === null ? null : ` · ${t("meetings-office.minutes", { count: wish.minutes })}`}
        </Note>
        {wish.text === "" ? null : <p>{wish.text}</p>}
        <p class="tags">
          <Outcome context={context} wish={wish} />
        </p>
        {wish.note === null ? null : <p>{t("meetings-office.wish.noted", { note: wish.note })}</p>}
        {isOpen(wish) && plans ? <DecideForms shown={shown} wish={wish} /> : null}
        {isOpen(wish) && !plans && wish.membershipId === viewer.membershipId ? (
          <form method="post" action={paths.intern(`treffen/themen/${wish.id}`)}>
            <Button
              look="text"
              small
              name="decision"
              value="withdrawn"
              fullLabel={t("meetings-office.wish.withdrawFull", { title: wish.title })}
            >
              {t("meetings-office.wish.withdraw")}
            </Button>
          </form>
        ) : null}
      </div>
    </li>
  );
}

function BringForm({ context, group, state }: Shown) {
  const { t, paths } = context;
  const form = readerOf(t, state);
  return (
    <form method="post" action={paths.intern("treffen/themen")} class="box stack stack--small" novalidate>
      <Heading level={2}>{t("meetings-office.wish.bring")}</Heading>
      <input type="hidden" name="groupId" value={group.id} />
      <TextField
        {...form.field("title", t("meetings-office.item.title"), { required: true })}
        required
        maxlength={300}
      />
      <TextArea {...form.field("text", t("meetings-office.wish.text"))} rows={3} maxlength={4000} />
      <TextField {...form.field("minutes", t("meetings-office.item.minutes"))} inputmode="numeric" width="short" />
      <div>
        <Button>{t("meetings-office.wish.send")}</Button>
      </div>
    </form>
  );
}

/** What members of a group want to be spoken about, and what became of it. */
export function wishesPage(shown: Shown): JSX.Element {
  const { context, group, wishes, state } = shown;
  const { t, paths, viewer } = context;
  const title = t("meetings-office.wish.title");
  const open = wishes.filter(isOpen);
  const list = [...open, ...wishes.filter((wish) => !isOpen(wish))];
  return workspacePage(context, {
    title: `${title}: ${group.title}`,
    current: "meetings",
    trail: [
      {
        href: `${paths.intern("treffen")}?gremium=${group.slug}`,
        label: t("meetings-office.titleOf", { group: group.title }),
      },
    ],
    crumb: title,
    children: (
      <>
        <FormErrors
          t={t}
          errors={state.errors}
          labelOf={(field) =>
            field === "text"
              ? t("meetings-office.wish.text")
              : t(`meetings-office.item.${field === "minutes" ? "minutes" : "title"}`)
          }
        />
        <Heading level={1}>{title}</Heading>
        <Lead>{t("meetings-office.wish.lead", { count: open.length, group: group.title })}</Lead>
        {list.length === 0 ? (
          <EmptyState title={t("meetings-office.wish.empty")}>
            <p>{t("meetings-office.wish.emptyHelp")}</p>
          </EmptyState>
        ) : (
          <ul class="times">
            {list.map((wish) => (
              <WishItem shown={shown} wish={wish} />
            ))}
          </ul>
        )}
        {canTakePart(viewer, { groupId: group.id }) ? <BringForm {...shown} /> : null}
      </>
    ),
  });
}
