-- What somebody who leaves writes down for whoever comes after: one an open handover of a membership.
create table handover (
  tenant_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  -- who takes over: chosen before, fixed when it is handed over
  successor_id uuid,
  words text not null default '' check (length(words) <= 20000),
  begun_at timestamptz not null,
  handed_at timestamptz,
  handed_by text,
  primary key (tenant_id, id),
  check (successor_id is distinct from membership_id),
  check ((handed_at is null) = (handed_by is null)),
  check (handed_at is null or successor_id is not null),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id) on delete cascade,
  foreign key (tenant_id, successor_id) references membership (tenant_id, id) on delete cascade
);
create unique index handover_open on handover (tenant_id, membership_id) where handed_at is null;
create index handover_to on handover (tenant_id, successor_id);

-- One open matter: the leaver's own words for it before, and what the successor was handed afterwards, until it is done.
create table handover_matter (
  tenant_id uuid not null,
  handover_id uuid not null,
  -- names the matter in its feature: stays the same while it is open
  key text not null check (length(key) between 1 and 200),
  words text not null default '' check (length(words) <= 5000),
  -- what it was when it was handed over: {"topic", "title", "href", "since", "last", "next", "whom"}
  matter jsonb,
  remind_on date,
  done_at timestamptz,
  primary key (tenant_id, handover_id, key),
  foreign key (tenant_id, handover_id) references handover (tenant_id, id) on delete cascade
);

-- Seen by whose it is, by who takes over, and by the office.
create policy app on handover to app
  using (tenant_id = current_tenant() and ('p:' || membership_id::text = any((select reader_keys())::text[])
    or 'p:' || successor_id::text = any((select reader_keys())::text[]) or (select is_office())))
  with check (tenant_id = current_tenant());
create policy app on handover_matter to app
  using (tenant_id = current_tenant() and exists (
    select from handover h where h.tenant_id = current_tenant() and h.id = handover_id))
  with check (tenant_id = current_tenant());
do $$
declare one text;
begin
  foreach one in array array['handover', 'handover_matter'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('create policy migrator on %I to migrator using (true) with check (true)', one);
    execute format('grant select, insert, update, delete on %I to app', one);
  end loop;
end $$;

alter table membership_event drop constraint membership_event_kind_check;
alter table membership_event add constraint membership_event_kind_check
  check (kind in ('role', 'invited', 'ended', 'handed_over', 'took_over'));
