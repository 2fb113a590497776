-- After how long entries have to be confirmed anew, when owners are asked, when the clock stands still; `{}`: as the program has it.
alter table tenant add column freshness jsonb not null default '{}';

-- What the office did about an entry that is overdue: it has seen that it goes off the site, or it holds it there.
create table freshness_watch (
  tenant_id uuid not null references tenant,
  record_id uuid not null,
  seen_at timestamptz,
  seen_by text,
  held_until date,
  held_reason text not null default '' check (length(held_reason) <= 300),
  held_by text,
  primary key (tenant_id, record_id),
  check ((seen_at is null) = (seen_by is null)),
  check ((held_until is null) = (held_by is null)),
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade
);
call protect('freshness_watch', 'office');

-- Entries that went off the site because nobody confirmed them: as long as they are the same (`version`), one click brings them back.
create table taken_off (
  tenant_id uuid not null references tenant,
  record_id uuid not null,
  kind text not null,
  visible_to text not null,
  version integer not null,
  at timestamptz not null,
  primary key (tenant_id, record_id),
  foreign key (tenant_id, record_id, kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade
);
create index taken_off_recent on taken_off (tenant_id, at desc);
call protect('taken_off', 'visible');
