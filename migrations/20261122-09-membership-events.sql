-- What happened to somebody's place in a county: another role, a new invitation, the end. Who did it, when.
create table membership_event (
  tenant_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  kind text not null check (kind in ('role', 'invited', 'ended')),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  -- [{"field": "...", "before": ..., "after": ...}]
  changes jsonb not null default '[]',
  primary key (tenant_id, id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id) on delete cascade
);
create index membership_event_of_membership on membership_event (tenant_id, membership_id, at desc);
call protect('membership_event', 'office');
revoke update, delete on membership_event from app;
