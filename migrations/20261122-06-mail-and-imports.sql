-- Mail leaves through an outbox: written in the transaction of what causes it, sent by a job afterwards.
create table mail (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null,
  to_address text not null,
  to_name text,
  subject text not null,
  text_body text not null,
  html_body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  attempts integer not null default 0,
  primary key (tenant_id, id)
);
create index mail_recent on mail (tenant_id, created_at desc);
create index mail_waiting on mail (created_at) where sent_at is null and failed_at is null;
call protect('mail', 'office');
-- sign-in writes mail before anybody is signed in
create policy signing_in on mail for insert to app with check (is_signing_in());

-- A list being loaded: kept while people look at it, so that the page may be left and found again.
create table import (
  tenant_id uuid not null references tenant,
  id uuid not null,
  kind text not null,
  file_name text not null,
  -- the office, or the organisation that loads its own list
  visible_to text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid,
  uploaded_by_name text not null,
  state text not null check (state in ('uploaded', 'mapped', 'done', 'undone', 'discarded')),
  -- the tables as read: [{"sheet", "hidden", "rows"}]
  tables jsonb not null,
  sheet integer not null default 0,
  header_row integer,
  -- {"<column index>": "<field>"}
  mapping jsonb not null default '{}',
  -- what the person corrected: {"<row>": {"<field>": "text"}} and decided: {"<row>": "new" | "<record id>" | "skip"}
  corrections jsonb not null default '{}',
  decisions jsonb not null default '{}',
  result jsonb,
  done_at timestamptz,
  primary key (tenant_id, id)
);
create index import_recent on import (tenant_id, uploaded_at desc);
call protect('import', 'visible');

-- Which record came from which row of which import, to undo it and to recognise the next file.
create table import_entry (
  tenant_id uuid not null,
  import_id uuid not null,
  row_number integer not null,
  record_id uuid not null,
  outcome text not null check (outcome in ('created', 'updated', 'unchanged')),
  -- the record's version right after the import: whoever changed it since keeps the change
  version integer not null,
  before jsonb,
  visible_to text not null,
  primary key (tenant_id, import_id, row_number),
  foreign key (tenant_id, import_id) references import (tenant_id, id) on delete cascade,
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade
);
create index import_entry_of_record on import_entry (tenant_id, record_id);
call protect('import_entry', 'visible');

-- How columns were understood last time, by kind and by the set of headers.
create table import_mapping (
  tenant_id uuid not null references tenant,
  kind text not null,
  headers_hash text not null,
  mapping jsonb not null,
  used_at timestamptz not null,
  primary key (tenant_id, kind, headers_hash)
);
call protect('import_mapping', 'tenant');
