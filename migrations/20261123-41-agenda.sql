-- What stands around an agenda: what members wish for it, papers, what has to be prepared; and who may read an agenda.

-- What everybody may know of a meeting, in a row of its own: title, when, where. The meeting itself, its papers and its agenda
-- stay with the body. Read as its body is; shown where the body shows its meetings.
create table meeting_notice (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  visible_to text not null,
  slug text not null,
  title text not null,
  stage text not null,
  day date not null,
  from_time time not null,
  until_time time not null,
  venue text not null,
  address text not null,
  ags text references place (ags),
  primary key (tenant_id, id),
  unique (tenant_id, slug),
  foreign key (tenant_id, id) references meeting (tenant_id, id) on delete cascade,
  foreign key (tenant_id, group_id, visible_to) references network_group (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade
);
create index meeting_notice_of_group on meeting_notice (tenant_id, group_id, day);
create index meeting_notice_by_day on meeting_notice (tenant_id, day);
call protect('meeting_notice', 'visible', true);
create trigger raise_publication after insert or update or delete on meeting_notice for each statement execute function raise_publication();

-- Steps of a meeting are counted: two within one moment have an order, too.
alter table meeting_stage add column step integer not null check (step > 0), add unique (tenant_id, meeting_id, step);

-- What an item came from or is about may be erased; the item stays.
alter table agenda_item drop constraint agenda_item_tenant_id_carried_from_id_fkey,
  add constraint agenda_item_tenant_id_carried_from_id_fkey foreign key (tenant_id, carried_from_id) references agenda_item (tenant_id, id) on delete set null (carried_from_id);
alter table agenda_item drop constraint agenda_item_tenant_id_record_id_fkey,
  add constraint agenda_item_tenant_id_record_id_fkey foreign key (tenant_id, record_id) references record (tenant_id, id) on delete set null (record_id);
alter table agenda_item drop constraint agenda_item_tenant_id_organisation_id_fkey,
  add constraint agenda_item_tenant_id_organisation_id_fkey foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete set null (organisation_id);
alter table agenda_item drop constraint agenda_item_tenant_id_group_id_fkey,
  add constraint agenda_item_tenant_id_group_id_fkey foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete set null (group_id);

-- Meetings that were held before the program: what came of them, in the words of who enters them.
alter table meeting add column outcome text not null default '' check (length(outcome) <= 20000);

-- Somebody of the body wants something on an agenda: the lead takes it on, postpones it, or answers.
create table agenda_wish (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  -- who brought it
  organisation_id uuid,
  brought_by text not null check (length(brought_by) between 1 and 200),
  membership_id uuid,
  -- for this meeting, where one was named
  meeting_id uuid,
  title text not null check (length(title) between 1 and 300),
  text text not null default '' check (length(text) <= 4000),
  minutes integer check (minutes between 1 and 600),
  record_id uuid,
  brought_at timestamptz not null,
  -- what became of it last
  decision text check (decision in ('taken', 'postponed', 'answered', 'withdrawn')),
  decided_at timestamptz,
  decided_by text,
  note text check (length(note) <= 2000),
  item_id uuid,
  primary key (tenant_id, id),
  check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete set null (organisation_id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id) on delete set null (meeting_id),
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete set null (record_id),
  foreign key (tenant_id, item_id) references agenda_item (tenant_id, id) on delete set null (item_id)
);
create index agenda_wish_of_group on agenda_wish (tenant_id, group_id, brought_at desc);
create index agenda_wish_of_organisation on agenda_wish (tenant_id, organisation_id, brought_at);
create index agenda_wish_of_meeting on agenda_wish (tenant_id, meeting_id);
create index agenda_wish_of_record on agenda_wish (tenant_id, record_id);
create index agenda_wish_of_item on agenda_wish (tenant_id, item_id);
call protect_in_group('agenda_wish', true, true);

-- What has to be ready, and who sees to it; taking something on is counted as part in the network's work.
create table preparation (
  tenant_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  group_id uuid not null,
  kind text not null check (kind in ('room', 'technology', 'interpreter', 'childcare', 'catering', 'other')),
  title text not null check (length(title) between 1 and 300),
  position integer not null,
  due_on date,
  -- who sees to it
  organisation_id uuid,
  taker text check (length(taker) between 1 and 200),
  taken_at timestamptz,
  taken_by text,
  done_at timestamptz,
  done_by text,
  primary key (tenant_id, id),
  check ((taken_at is null) = (taken_by is null) and (done_at is null) = (done_by is null)),
  check (taken_at is not null or (organisation_id is null and taker is null)),
  foreign key (tenant_id, meeting_id, group_id) references meeting (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete set null (organisation_id)
);
create index preparation_of_meeting on preparation (tenant_id, meeting_id, position);
create index preparation_of_organisation on preparation (tenant_id, organisation_id, taken_at);
call protect_in_group('preparation', true, true);

-- Files of a meeting that belong to an item of its agenda.
create table agenda_paper (
  tenant_id uuid not null,
  file_id uuid not null,
  item_id uuid not null,
  meeting_id uuid not null,
  visible_to text not null,
  primary key (tenant_id, file_id),
  foreign key (tenant_id, file_id) references file (tenant_id, id) on delete cascade,
  foreign key (tenant_id, item_id, meeting_id) references agenda_item (tenant_id, id, meeting_id) on delete cascade,
  foreign key (tenant_id, meeting_id, visible_to) references meeting (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id) on delete cascade
);
create index agenda_paper_of_item on agenda_paper (tenant_id, item_id);
create index agenda_paper_of_meeting on agenda_paper (tenant_id, meeting_id);
call protect('agenda_paper', 'visible');
