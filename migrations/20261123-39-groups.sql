-- Bodies of the network: a tree of groups, their names over time, who leads them, whose seats they have.
-- A body owns itself and everything in it: who leads it holds the keys o:<group> and d:<group>, who sits in it g:<group>.

create table network_group (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'group' check (record_kind = 'group'),
  visible_to text not null,
  type text not null check (type in ('network', 'steering', 'working', 'regional', 'municipalities', 'staff', 'conference', 'round_table', 'committee')),
  parent_id uuid,
  -- Federführung and Geschäftsführung
  lead_id uuid,
  management_id uuid,
  -- the municipality it belongs to, where it belongs to one
  ags text references place (ags),
  purpose text not null default '',
  email text check (length(email) between 3 and 254),
  founded_on date,
  ended_on date check (ended_on >= founded_on),
  -- whether organisations may ask for a seat
  joining text not null default 'closed' check (joining in ('closed', 'network', 'public')),
  -- what its public page tells besides name, purpose and lead
  shows text[] not null default '{}' check (shows <@ array['members', 'moderators', 'meetings', 'results', 'files', 'contact']),
  quorum text not null default 'none' check (quorum in ('none', 'half', 'more_than_half', 'two_thirds', 'number')),
  quorum_number integer check (quorum_number > 0),
  primary key (tenant_id, id),
  unique (tenant_id, id, visible_to),
  check (parent_id <> id),
  check ((quorum = 'number') = (quorum_number is not null)),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, parent_id) references network_group (tenant_id, id),
  foreign key (tenant_id, lead_id) references organisation (tenant_id, id),
  foreign key (tenant_id, management_id) references organisation (tenant_id, id)
);
create index network_group_of_parent on network_group (tenant_id, parent_id);
create index network_group_of_lead on network_group (tenant_id, lead_id);
create index network_group_of_management on network_group (tenant_id, management_id);
call protect('network_group', 'visible', true);
create trigger raise_publication after insert or update or delete on network_group for each statement execute function raise_publication();

-- What a body was called, from when on; the newest is the record's title.
create table group_name (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  visible_to text not null,
  name text not null check (length(name) between 1 and 300),
  from_on date not null,
  note text check (length(note) <= 2000),
  primary key (tenant_id, id),
  unique (tenant_id, group_id, from_on),
  foreign key (tenant_id, group_id, visible_to) references network_group (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade
);
call protect('group_name', 'visible', true);
create trigger raise_publication after insert or update or delete on group_name for each statement execute function raise_publication();

-- A seat belongs to an organisation, or to a person where none is behind them (label: "Migrantenvertretung").
create table seat (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  visible_to text not null,
  organisation_id uuid,
  label text check (length(label) between 1 and 200),
  vote text not null check (vote in ('voting', 'advisory')),
  from_on date not null,
  until_on date check (until_on >= from_on),
  position integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, id, group_id),
  check (organisation_id is not null or label is not null),
  foreign key (tenant_id, group_id, visible_to) references network_group (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index seat_of_group on seat (tenant_id, group_id, position);
create index seat_of_organisation on seat (tenant_id, organisation_id);
create unique index seat_held on seat (tenant_id, group_id, organisation_id) where until_on is null and organisation_id is not null;
call protect('seat', 'visible', true);
create trigger raise_publication after insert or update or delete on seat for each statement execute function raise_publication();

-- Who sits on a seat, and who stands in. Seen in the group, by the organisation itself, and by the office.
create table seat_person (
  tenant_id uuid not null,
  id uuid not null,
  seat_id uuid not null,
  group_id uuid not null,
  organisation_id uuid,
  role text not null check (role in ('representative', 'deputy')),
  name text not null check (length(name) between 1 and 200),
  email text check (email = lower(email) and length(email) between 3 and 254),
  phone text check (length(phone) <= 60),
  -- the person in the directory, where it is one
  contact_id uuid,
  position integer not null default 0,
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (tenant_id, id),
  foreign key (tenant_id, seat_id, group_id) references seat (tenant_id, id, group_id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id) on delete set null (contact_id)
);
create index seat_person_of_seat on seat_person (tenant_id, seat_id);
create index seat_person_of_group on seat_person (tenant_id, group_id);
create index seat_person_of_contact on seat_person (tenant_id, contact_id);
create index seat_person_by_email on seat_person (tenant_id, email);

-- Who moderates, also from outside of the network.
create table group_moderator (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  role text not null check (role in ('moderator', 'co_moderator')),
  name text not null check (length(name) between 1 and 200),
  email text check (email = lower(email) and length(email) between 3 and 254),
  organisation_id uuid,
  -- where they come from, if from outside of the directory
  institution text check (length(institution) <= 200),
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (tenant_id, id),
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index group_moderator_of_group on group_moderator (tenant_id, group_id);
create index group_moderator_by_email on group_moderator (tenant_id, email);

-- An organisation asks for a seat; one that is not listed yet does by the public form, whose inquiry it is.
create table join_request (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  organisation_id uuid,
  organisation_name text not null check (length(organisation_name) between 1 and 300),
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  phone text check (length(phone) <= 60),
  text text not null default '' check (length(text) <= 4000),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  decision text check (decision in ('accepted', 'refused', 'withdrawn')),
  -- the word that goes with it
  note text check (length(note) <= 2000),
  primary key (tenant_id, id),
  check ((decided_at is null) = (decision is null)),
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index join_request_of_group on join_request (tenant_id, group_id, asked_at desc);

-- What a body has of people is read by those who lead it (o:<group>), sit in it (g:<group>) where `members` says so, by the
-- organisation itself, and by the office; and by the door that asks what somebody may see.
create procedure protect_in_group(table_name text, members boolean, organisation boolean) language plpgsql as $$
declare seen text;
begin
  seen := '''o:'' || group_id::text = any((select reader_keys())::text[])';
  if members then seen := seen || ' or ''g:'' || group_id::text = any((select reader_keys())::text[])'; end if;
  if organisation then seen := seen || ' or ''o:'' || organisation_id::text = any((select reader_keys())::text[])'; end if;
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('create policy app on %I to app using (tenant_id = current_tenant() and (%s or (select is_office()) or is_signing_in())) with check (tenant_id = current_tenant())', table_name, seen);
  execute format('create policy migrator on %I to migrator using (true) with check (true)', table_name);
  execute format('grant select, insert, update, delete on %I to app', table_name);
end $$;
call protect_in_group('seat_person', true, true);
call protect_in_group('group_moderator', true, true);
call protect_in_group('join_request', false, true);
-- The door that asks what somebody may see comes before their keys are known.
create policy signing_in on seat for select to app using (tenant_id = current_tenant() and is_signing_in());
create policy signing_in on network_group for select to app using (tenant_id = current_tenant() and is_signing_in());
