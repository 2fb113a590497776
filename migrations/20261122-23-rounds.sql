-- A round: the office asks several organisations for the same, by a day, and sees who has answered.
create table round (
  tenant_id uuid not null references tenant,
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  letter text not null default '' check (length(letter) <= 4000),
  -- what is asked for: names of registered asks
  asks text[] not null,
  -- by which rule the list was made: kinds, municipalities, topics …
  rule jsonb not null default '{}',
  due_on date not null,
  remind_on date[] not null default '{}',
  made_at timestamptz not null,
  made_by text not null,
  sent_at timestamptz,
  closed_at timestamptz,
  closed_by text,
  primary key (tenant_id, id),
  check ((closed_at is null) = (closed_by is null))
);
create index round_recent on round (tenant_id, made_at desc);
call protect('round', 'office');

alter table request
  add foreign key (tenant_id, round_id) references round (tenant_id, id) on delete cascade,
  -- mails that named it: when the last one was written, and how many
  add told_last_at timestamptz,
  add told_times integer not null default 0;

-- An address mails come back from: nothing more is written to it until the office has settled it.
create table bounce (
  tenant_id uuid not null references tenant,
  id uuid not null,
  address text not null check (length(address) between 3 and 254),
  organisation_id uuid,
  noted_at timestamptz not null,
  -- "Mailserver", or who in the office saw it come back
  noted_by text not null,
  reason text not null default '' check (length(reason) <= 500),
  settled_at timestamptz,
  settled_by text,
  primary key (tenant_id, id),
  check ((settled_at is null) = (settled_by is null)),
  foreign key (tenant_id, organisation_id) references record (tenant_id, id) on delete cascade
);
create unique index bounce_open on bounce (tenant_id, lower(address)) where settled_at is null;
create index bounce_of_organisation on bounce (tenant_id, organisation_id);
call protect('bounce', 'office');

-- Organisations whose changes are published at once.
create table trusted_partner (
  tenant_id uuid not null,
  organisation_id uuid not null,
  since timestamptz not null,
  by_name text not null,
  primary key (tenant_id, organisation_id),
  foreign key (tenant_id, organisation_id) references record (tenant_id, id) on delete cascade
);
call protect('trusted_partner', 'tenant');

-- What somebody with a link wants changed in a published entry: fields before and after. The office accepts or sends back.
create table proposal (
  tenant_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  organisation_id uuid not null,
  -- o:<organisation>
  visible_to text not null,
  act text not null check (act in ('change', 'end')),
  -- [{"field": "...", "before": ..., "after": ...}]
  changes jsonb not null default '[]',
  base_version integer not null,
  note text check (length(note) <= 2000),
  proposed_at timestamptz not null,
  proposed_by text not null,
  decided_at timestamptz,
  decided_by text,
  decision text check (decision in ('accepted', 'sent_back', 'replaced', 'outdated')),
  word text check (length(word) <= 2000),
  primary key (tenant_id, id),
  check ((decided_at is null) = (decision is null) and (decided_at is null) = (decided_by is null)),
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, organisation_id) references record (tenant_id, id) on delete cascade
);
create unique index proposal_open on proposal (tenant_id, record_id) where decided_at is null;
create index proposal_waiting on proposal (tenant_id, proposed_at) where decided_at is null;
create index proposal_of_record on proposal (tenant_id, record_id, proposed_at desc);
create index proposal_of_organisation on proposal (tenant_id, organisation_id, proposed_at desc);
call protect('proposal', 'visible');
