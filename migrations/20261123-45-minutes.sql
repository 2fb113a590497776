-- Minutes: notes saved as they are typed, votes by seat, versions that were sent, objections, approval; what was approved
-- is never changed again. And who answers for a task.

-- Who wrote an item's notes last: whoever writes at the same time is told.
alter table agenda_item add column notes_by text check (length(notes_by) <= 200);
alter table agenda_item add column notes_at timestamptz;

-- For members alone, or also in the public version.
alter table result add column is_internal boolean not null default false;
-- The person who brought it, where it was a person with an address: they are shown what became of it.
alter table result add column brought_by_email text check (brought_by_email = lower(brought_by_email) and length(brought_by_email) <= 254);
-- Went into another: it stays where it came from, and who brought it is led on.
alter table result add column joined_into_id uuid;
alter table result add check (joined_into_id <> id);
alter table result add foreign key (tenant_id, joined_into_id) references result (tenant_id, id);
create index result_joined on result (tenant_id, joined_into_id);
-- A task: what the link in its reminder is made for, and when it was reminded of last.
alter table result add column task_link_id uuid;
alter table result add column reminded_at timestamptz;
update result set task_link_id = id where kind = 'task';
alter table result add check (kind <> 'task' or task_link_id is not null);
alter table result add check (kind = 'task' or (done_at is null and dropped_at is null and due_on is null));
alter table result add check (kind = 'decision' or (votes_yes is null and votes_no is null and votes_abstained is null and outcome is null));
alter table result add unique (tenant_id, id, group_id);
alter table result add unique (tenant_id, task_link_id);
create index result_brought_by_email on result (tenant_id, brought_by_email) where brought_by_email is not null;
create index result_responsible_email on result (tenant_id, responsible_email) where responsible_email is not null;

-- How a seat voted: one vote a seat, by seats that may vote.
create table result_vote (
  tenant_id uuid not null,
  result_id uuid not null,
  seat_id uuid not null,
  group_id uuid not null,
  vote text not null check (vote in ('yes', 'no', 'abstained')),
  primary key (tenant_id, result_id, seat_id),
  foreign key (tenant_id, result_id, group_id) references result (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, seat_id, group_id) references seat (tenant_id, id, group_id) on delete cascade
);
create index result_vote_of_seat on result_vote (tenant_id, seat_id);
call protect_in_group('result_vote', true, false);
create function only_voting_seats_vote() returns trigger language plpgsql as $$
begin
  if exists (select 1 from seat s where s.tenant_id = new.tenant_id and s.id = new.seat_id and s.vote <> 'voting') then
    raise exception 'an advisory seat does not vote' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger only_voting_seats_vote before insert or update on result_vote for each row execute function only_voting_seats_vote();

-- What somebody said of a task: done, another day, not mine, handed on.
create table task_answer (
  tenant_id uuid not null,
  id uuid not null,
  result_id uuid not null,
  group_id uuid not null,
  kind text not null check (kind in ('done', 'reopened', 'new_date', 'not_mine', 'handed_over', 'dropped')),
  -- the day that is wished for, or was
  day date,
  note text not null default '' check (length(note) <= 2000),
  by text not null check (length(by) between 1 and 200),
  at timestamptz not null,
  -- wishes wait until the lead has seen to them
  settled_at timestamptz,
  settled_by text,
  primary key (tenant_id, id),
  check ((settled_at is null) = (settled_by is null)),
  foreign key (tenant_id, result_id, group_id) references result (tenant_id, id, group_id) on delete cascade
);
create index task_answer_of_result on task_answer (tenant_id, result_id, at);
call protect_in_group('task_answer', true, false);

-- Minutes of a meeting on their way: sent, open to objections, approved.
create table minutes (
  tenant_id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  visible_to text not null,
  -- the newest version
  version integer not null default 0 check (version >= 0),
  sent_at timestamptz,
  sent_by text,
  -- the last day on which somebody may object
  objections_until date,
  approved_at timestamptz,
  approved_by text,
  primary key (tenant_id, meeting_id),
  unique (tenant_id, meeting_id, group_id),
  check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (objections_until is null)),
  check ((approved_at is null) = (approved_by is null) and (approved_at is null or sent_at is not null)),
  foreign key (tenant_id, meeting_id, visible_to) references meeting (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade
);
call protect('minutes', 'visible');

-- Each version as it was sent. `content` names bodies, never people: their names stand in `persons`, from which they may be
-- taken out (periods, erasure), while what was agreed on stays as it is.
create table minutes_version (
  tenant_id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  visible_to text not null,
  number integer not null check (number > 0),
  content jsonb not null,
  persons jsonb not null default '{}',
  -- why there is another one
  reason text not null default '' check (length(reason) <= 2000),
  made_at timestamptz not null,
  made_by text not null,
  primary key (tenant_id, meeting_id, number),
  foreign key (tenant_id, meeting_id, visible_to) references meeting (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade
);
call protect('minutes_version', 'visible');

-- To whom they were sent; the link in the mail is made for `link_id`.
create table minutes_recipient (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  organisation_id uuid,
  link_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  sent_at timestamptz not null,
  sent_version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, link_id),
  unique (tenant_id, meeting_id, email),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete set null (organisation_id)
);
create index minutes_recipient_of_organisation on minutes_recipient (tenant_id, organisation_id);
create index minutes_recipient_by_email on minutes_recipient (tenant_id, email);
call protect_in_group('minutes_recipient', false, true);

-- What somebody holds against the minutes, and what the lead said to it.
create table minutes_objection (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  organisation_id uuid,
  item_id uuid,
  name text not null check (length(name) between 1 and 200),
  text text not null check (length(text) between 1 and 4000),
  raised_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  outcome text check (outcome in ('taken', 'refused', 'withdrawn')),
  answer text not null default '' check (length(answer) <= 4000),
  primary key (tenant_id, id),
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (outcome is null)),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete set null (organisation_id),
  foreign key (tenant_id, item_id, meeting_id) references agenda_item (tenant_id, id, meeting_id)
);
create index minutes_objection_of_meeting on minutes_objection (tenant_id, meeting_id, raised_at);
create index minutes_objection_of_organisation on minutes_objection (tenant_id, organisation_id);
create index minutes_objection_of_item on minutes_objection (tenant_id, item_id);
call protect_in_group('minutes_objection', true, true);

-- What everybody may read of approved minutes, in a row of its own: no names, public notes, public results. Read as its body
-- is; shown where the body shows its results.
create table public_minutes (
  tenant_id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  visible_to text not null,
  content jsonb not null,
  approved_at timestamptz not null,
  primary key (tenant_id, meeting_id),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, group_id, visible_to) references network_group (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade
);
create index public_minutes_of_group on public_minutes (tenant_id, group_id);
call protect('public_minutes', 'visible', true);
create trigger raise_publication after insert or update or delete on public_minutes for each statement execute function raise_publication();

-- Approved minutes are frozen, whatever asks: neither their rows, nor the notes of their items, nor what was agreed on.
create function minutes_are_frozen(tenant uuid, meeting uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from minutes m where m.tenant_id = tenant and m.meeting_id = meeting and m.approved_at is not null)
$$;
create function refuse_frozen(what text) returns void language plpgsql as $$
begin
  raise exception '% of approved minutes is frozen', what using errcode = 'restrict_violation';
end $$;

create function keep_minutes_frozen() returns trigger language plpgsql as $$
begin
  if old.approved_at is not null and (to_jsonb(new) - 'visible_to') <> (to_jsonb(old) - 'visible_to') then
    perform refuse_frozen('the state');
  end if;
  return new;
end $$;
create trigger keep_frozen before update on minutes for each row execute function keep_minutes_frozen();

-- Versions are never changed; people's names may be taken out, nothing may be put in.
create function keep_versions_frozen() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'visible_to' - 'persons') <> (to_jsonb(old) - 'visible_to' - 'persons')
    or not (new.persons <@ old.persons) then
    perform refuse_frozen('a version');
  end if;
  return new;
end $$;
create trigger keep_frozen before update on minutes_version for each row execute function keep_versions_frozen();

create function keep_public_frozen() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'visible_to') <> (to_jsonb(old) - 'visible_to') then perform refuse_frozen('the public version'); end if;
  return new;
end $$;
create trigger keep_frozen before update on public_minutes for each row execute function keep_public_frozen();

create function keep_items_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if minutes_are_frozen(new.tenant_id, new.meeting_id) then perform refuse_frozen('the agenda'); end if;
    return new;
  end if;
  if minutes_are_frozen(old.tenant_id, old.meeting_id) and
    (new.notes, new.public_notes, new.title, new.text, new.position, new.kind, new.meeting_id, new.state)
      is distinct from (old.notes, old.public_notes, old.title, old.text, old.position, old.kind, old.meeting_id, old.state)
  then perform refuse_frozen('an item'); end if;
  return new;
end $$;
create trigger keep_frozen before insert or update on agenda_item for each row execute function keep_items_frozen();

create function keep_results_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if minutes_are_frozen(new.tenant_id, new.meeting_id) then perform refuse_frozen('the list of results'); end if;
    return new;
  end if;
  -- who sees to a task, until when, and that it is done may be said later: the version keeps what was agreed on
  if minutes_are_frozen(old.tenant_id, old.meeting_id) and
    (new.kind, new.text, new.item_id, new.meeting_id, new.position, new.topic, new.is_internal, new.votes_yes, new.votes_no,
      new.votes_abstained, new.quorate, new.outcome) is distinct from
    (old.kind, old.text, old.item_id, old.meeting_id, old.position, old.topic, old.is_internal, old.votes_yes, old.votes_no,
      old.votes_abstained, old.quorate, old.outcome)
  then perform refuse_frozen('a result'); end if;
  return new;
end $$;
create trigger keep_frozen before insert or update on result for each row execute function keep_results_frozen();

create function keep_votes_frozen() returns trigger language plpgsql as $$
declare one result_vote;
begin
  if tg_op = 'DELETE' then one := old; else one := new; end if;
  if current_user <> 'migrator' and exists (select 1 from result r where r.tenant_id = one.tenant_id and r.id = one.result_id
    and minutes_are_frozen(r.tenant_id, r.meeting_id)) then perform refuse_frozen('a vote'); end if;
  return one;
end $$;
create trigger keep_frozen before insert or update or delete on result_vote for each row execute function keep_votes_frozen();

-- Deleting is changing: a meeting whose minutes are approved, its results, and their rows stay. Only with the county itself,
-- or the program's own erasing of what was deleted long ago, does all of it go.
create function keep_frozen_records() returns trigger language plpgsql as $$
begin
  if new.deleted_at is distinct from old.deleted_at or new.title <> old.title then
    if (old.kind = 'meeting' and minutes_are_frozen(old.tenant_id, old.id)) or (old.kind = 'result' and exists (
      select 1 from result r where r.tenant_id = old.tenant_id and r.id = old.id and minutes_are_frozen(r.tenant_id, r.meeting_id)))
    then perform refuse_frozen('an entry'); end if;
  end if;
  return new;
end $$;
create trigger keep_frozen before update of title, deleted_at on record for each row
  when (old.kind in ('meeting', 'result')) execute function keep_frozen_records();
create function keep_frozen_rows() returns trigger language plpgsql as $$
begin
  if minutes_are_frozen(old.tenant_id, old.meeting_id) and current_user <> 'migrator' then perform refuse_frozen('a row'); end if;
  return old;
end $$;
create trigger keep_frozen_rows before delete on minutes for each row execute function keep_frozen_rows();
create trigger keep_frozen_rows before delete on minutes_version for each row execute function keep_frozen_rows();
create trigger keep_frozen_rows before delete on public_minutes for each row execute function keep_frozen_rows();
create trigger keep_frozen_rows before delete on agenda_item for each row execute function keep_frozen_rows();
create trigger keep_frozen_rows before delete on result for each row execute function keep_frozen_rows();
