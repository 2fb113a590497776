-- Whether an entry of a list means a record that is there, as a person decided when the list was taken over: asked once,
-- not with every new version of the list.
create table import_decision (
  tenant_id uuid not null references tenant,
  kind text not null,
  -- the entry as lists name it: decisionKey in src/features/importing/match.ts
  entry_key text not null,
  record_id uuid not null,
  -- false: it looks like this record and is another one
  is_same boolean not null,
  decided_at timestamptz not null,
  decided_by_name text not null,
  primary key (tenant_id, kind, entry_key, record_id),
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade
);
create index import_decision_of_record on import_decision (tenant_id, record_id);
call protect('import_decision', 'tenant');

-- Columns mean what they meant in the last list of the same sender: the office or a partner's organisation, and whose
-- list it is by the name of its file without dates and numbers ("kursliste vhs").
alter table import_mapping add column sender text not null default 'office';
alter table import_mapping add column list_name text not null default '';
alter table import_mapping drop constraint import_mapping_pkey;
alter table import_mapping add primary key (tenant_id, kind, sender, list_name, headers_hash);
