import { Button, Heading, Note, RadioGroup, Stack } from "../../../platform/ui/index.ts";
import { type Group, nameOfSeat, type Seat } from "../../groups/index.ts";
import { FormStart, type WorkspaceContext } from "../../records/index.ts";
import type { Result } from "../result.ts";
import { majorityOf, quorumFigures, seatsThatVote, type Vote, VOTES } from "../votes.ts";

type VotesForm = {
  context: WorkspaceContext;
  result: Result;
  group: Group | undefined;
  seats: readonly Seat[];
  present: readonly string[];
  votes: ReadonlyMap<string, Vote>;
};

/** How many are there of those that vote, and whether that is enough, in a sentence. */
export function QuorumNote({ context: { t }, result, group, seats, present }: Omit<VotesForm, "votes">) {
  if (group === undefined) return <></>;
  const figures = quorumFigures(group, seats, present, result.meetingDay);
  if (group.quorum === "none") return <Note>{t("minutes-office.quorum.none", figures)}</Note>;
  const isEnough = figures.present >= figures.needed;
  return <Note>{t(isEnough ? "minutes-office.quorum.yes" : "minutes-office.quorum.no", figures)}</Note>;
}

/** A vote for each seat that is there and may vote; advisory seats are not asked. */
export function VotesForm(props: VotesForm) {
  const { context, result, seats, present, votes } = props;
  const { t, paths } = context;
  const asked = seatsThatVote(seats, present, result.meetingDay);
  const majority = result.votes === null ? undefined : majorityOf(result.votes);
  return (
    <Stack>
      <Heading level={2} id="abstimmung">
        {t("minutes-office.votes")}
      </Heading>
      <QuorumNote {...props} />
      {result.votes === null ? null : (
        <p>
          <b>{t("minutes-office.tally", result.votes)}</b>{" "}
          {majority === undefined ? t("minutes-office.majority.none") : t(`minutes-office.majority.${majority}`)}
        </p>
      )}
      {asked.length === 0 ? (
        <Note>{t("minutes-office.nobodyVotes")}</Note>
      ) : (
        <form method="post" action={`${paths.intern(`ergebnisse/${result.slug}`)}/stimmen`} class="stack">
          <FormStart />
          <div class="stack stack--small">
            <div>
              <Button look="secondary" name="rest" value="yes">
                {t("minutes-office.restYes", { count: asked.length })}
              </Button>
            </div>
            <Note>{t("minutes-office.restHelp")}</Note>
          </div>
          {asked.map((seat) => (
            <RadioGroup
              name={`vote.${seat.id}`}
              label={nameOfSeat(seat)}
              value={votes.get(seat.id) ?? ""}
              horizontal
              choices={VOTES.map((value) => ({ value, label: t.code("minutes-office.vote", value) }))}
            />
          ))}
          <div>
            <Button look="secondary">{t("minutes-office.saveVotes")}</Button>
          </div>
        </form>
      )}
    </Stack>
  );
}
