-- Calendars that people subscribe with a secret address: all that is theirs, or one group's. The id of the link, signed by
-- the county, is the secret; what stands in it is asked anew each time, by what the address may see that day.
create table calendar_feed (
  tenant_id uuid not null references tenant,
  id uuid not null,
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  group_id uuid,
  link_id uuid not null,
  made_at timestamptz not null,
  -- whether what somebody was invited to by mail stands here as well
  invited text not null default 'with' check (invited in ('with', 'without')),
  revoked_at timestamptz,
  -- the last day on which the address belonged to somebody of the network
  known_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, link_id),
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade
);
create unique index calendar_feed_of_person on calendar_feed (tenant_id, email) where group_id is null;
create unique index calendar_feed_of_group on calendar_feed (tenant_id, group_id, email) where group_id is not null;
call protect('calendar_feed', 'office');
