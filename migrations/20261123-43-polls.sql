-- Which day suits most: a group's lead proposes dates, the people asked answer each, one becomes the meeting.

create table poll (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  venue text not null default '' check (length(venue) <= 300),
  note text not null default '' check (length(note) <= 2000),
  -- the last day on which answers are taken
  closes_on date not null,
  -- who sees who answered what: those who lead alone, or everybody who was asked
  names text not null check (names in ('lead', 'asked')),
  made_at timestamptz not null,
  made_by text not null,
  sent_at timestamptz,
  sent_by text,
  fixed_at timestamptz,
  fixed_by text,
  fixed_date_id uuid,
  meeting_id uuid,
  withdrawn_at timestamptz,
  withdrawn_by text,
  -- the word that went to those asked
  withdrawal text check (length(withdrawal) <= 2000),
  primary key (tenant_id, id),
  unique (tenant_id, id, group_id),
  check ((sent_at is null) = (sent_by is null)),
  check ((fixed_at is null) = (fixed_by is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (fixed_at is null or withdrawn_at is null),
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade,
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id) on delete set null (meeting_id)
);
create index poll_of_group on poll (tenant_id, group_id, made_at desc);
create index poll_of_meeting on poll (tenant_id, meeting_id);

create table poll_date (
  tenant_id uuid not null,
  id uuid not null,
  poll_id uuid not null,
  group_id uuid not null,
  day date not null,
  from_time time not null,
  until_time time not null check (until_time > from_time),
  primary key (tenant_id, id),
  unique (tenant_id, id, poll_id),
  unique (tenant_id, poll_id, day, from_time),
  foreign key (tenant_id, poll_id, group_id) references poll (tenant_id, id, group_id) on delete cascade
);
create index poll_date_of_group on poll_date (tenant_id, group_id);
create index poll_date_by_day on poll_date (tenant_id, day);
alter table poll add foreign key (tenant_id, fixed_date_id, id) references poll_date (tenant_id, id, poll_id);
create index poll_fixed_date on poll (tenant_id, fixed_date_id);

-- Who is asked, and when they answered. The id of the link, signed by the county, is the secret in their mail.
create table poll_person (
  tenant_id uuid not null,
  id uuid not null,
  poll_id uuid not null,
  group_id uuid not null,
  organisation_id uuid,
  seat_id uuid,
  contact_id uuid,
  vote text not null check (vote in ('voting', 'advisory', 'none')),
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  link_id uuid not null,
  asked_at timestamptz,
  reminded_at timestamptz,
  answered_at timestamptz,
  answered_by text check (answered_by in ('link', 'member', 'lead')),
  comment text not null default '' check (length(comment) <= 2000),
  primary key (tenant_id, id),
  unique (tenant_id, id, poll_id),
  unique (tenant_id, link_id),
  unique (tenant_id, poll_id, email),
  check ((answered_at is null) = (answered_by is null)),
  foreign key (tenant_id, poll_id, group_id) references poll (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, seat_id) references seat (tenant_id, id) on delete set null (seat_id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id) on delete set null (contact_id)
);
create index poll_person_of_group on poll_person (tenant_id, group_id);
create index poll_person_of_organisation on poll_person (tenant_id, organisation_id);
create index poll_person_of_seat on poll_person (tenant_id, seat_id);
create index poll_person_of_contact on poll_person (tenant_id, contact_id);
create index poll_person_by_email on poll_person (tenant_id, email);

create table poll_answer (
  tenant_id uuid not null,
  person_id uuid not null,
  date_id uuid not null,
  poll_id uuid not null,
  answer text not null check (answer in ('yes', 'perhaps', 'no')),
  primary key (tenant_id, person_id, date_id),
  foreign key (tenant_id, person_id, poll_id) references poll_person (tenant_id, id, poll_id) on delete cascade,
  foreign key (tenant_id, date_id, poll_id) references poll_date (tenant_id, id, poll_id) on delete cascade
);
create index poll_answer_of_date on poll_answer (tenant_id, date_id);
create index poll_answer_of_poll on poll_answer (tenant_id, poll_id);

-- Days on which schools are closed, as the office enters them: the Länder announce them years ahead, each for itself.
create table school_break (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  primary key (tenant_id, id),
  unique (tenant_id, from_on, until_on)
);
create index school_break_by_day on school_break (tenant_id, until_on);
call protect('school_break', 'tenant');

-- People who are asked are read by who leads the group, by their organisation, by the office, and by themselves
-- (i:<person>, as a member or with the link). Whoever may see one of them sees the poll.
call protect_in_group('poll_person', false, true);
drop policy app on poll_person;
create policy app on poll_person to app
  using (tenant_id = current_tenant() and (
    'o:' || group_id::text = any((select reader_keys())::text[])
    or 'o:' || organisation_id::text = any((select reader_keys())::text[])
    or 'i:' || id::text = any((select reader_keys())::text[])
    or (select is_office()) or is_signing_in()))
  with check (tenant_id = current_tenant());
call protect_in_group('poll', true, false);
call protect_in_group('poll_date', true, false);
create policy asked on poll for select to app
  using (tenant_id = current_tenant() and exists (select from poll_person p where p.tenant_id = poll.tenant_id and p.poll_id = poll.id));
create policy asked on poll_date for select to app
  using (tenant_id = current_tenant() and exists (select from poll_person p where p.tenant_id = poll_date.tenant_id and p.poll_id = poll_date.poll_id));
alter table poll_answer enable row level security;
alter table poll_answer force row level security;
create policy app on poll_answer to app
  using (tenant_id = current_tenant() and exists (select from poll_person p where p.tenant_id = poll_answer.tenant_id and p.id = poll_answer.person_id))
  with check (tenant_id = current_tenant());
create policy migrator on poll_answer to migrator using (true) with check (true);
grant select, insert, update, delete on poll_answer to app;
