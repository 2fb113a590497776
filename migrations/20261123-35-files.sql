-- Files that belong to an entry: what they are about, their order, and how much of them a county may keep.
alter table file
  add column description text not null default '' check (length(description) <= 1000),
  add column position integer not null default 0,
  -- raised by each change: nobody overwrites what somebody else has changed meanwhile
  add column version integer not null default 1,
  add column checksum bytea not null generated always as (sha256(body)) stored,
  -- compressed already
  alter column body set storage external;
drop index file_of_record;
create index file_of_record on file (tenant_id, record_id, role, position, id);

-- Megabytes of files a county may keep in all.
alter table tenant add column file_quota integer not null default 500 check (file_quota between 0 and 100000);

-- What the files of the county take, whoever asks: the bound is the county's, not that of what somebody may see.
create function file_bytes() returns bigint language sql stable security definer set search_path = public as $$
  select coalesce(sum(size), 0)::bigint from file where tenant_id = current_tenant()
$$;
