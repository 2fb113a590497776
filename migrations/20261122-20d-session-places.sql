-- For which of their places in a county somebody works just now, on this device; without a row: the strongest.
create table session_place (
  session_id uuid not null references session (id) on delete cascade,
  tenant_id uuid not null,
  membership_id uuid not null,
  primary key (session_id, tenant_id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id) on delete cascade
);
create index session_place_of_membership on session_place (tenant_id, membership_id);
alter table session_place enable row level security;
alter table session_place force row level security;
create policy migrator on session_place to migrator using (true) with check (true);
create policy app on session_place to app using (is_signing_in()) with check (is_signing_in());
grant select, insert, update, delete on session_place to app;
