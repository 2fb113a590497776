-- Translating: who has made a text and how, what machines propose, files under way, and how terms are to be translated.

-- The program that made the text and a person has released; null: people wrote it.
alter table translation add column machine text check (length(machine) between 1 and 60);
alter table translation add column checked_at timestamptz check (checked_at is null or machine is not null);
create index translation_of_county on translation (tenant_id, language);

-- What a machine proposes. A table of its own: no way of reading the site leads here, whoever forgets to ask.
create table translation_proposal (
  tenant_id uuid not null,
  record_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}(-[a-z]+)?$'),
  field text not null,
  -- its owner's and the office's, as the history
  visible_to text not null,
  text text not null,
  source text not null,
  machine text not null check (length(machine) between 1 and 60),
  made_at timestamptz not null,
  primary key (tenant_id, record_id, language, field),
  foreign key (tenant_id, record_id) references record (tenant_id, id) on delete cascade
);
call protect('translation_proposal', 'visible');

-- What a machine was asked for: entries and a language. The office sees how far it is.
create table machine_run (
  tenant_id uuid not null references tenant,
  id uuid not null,
  language text not null,
  record_ids uuid[] not null,
  asked_by text not null,
  asked_at timestamptz not null,
  done integer not null default 0,
  -- fields that came back without a mark they had to keep
  left_out integer not null default 0,
  -- language, key, quota, refused, unreachable
  fault text,
  finished_at timestamptz,
  primary key (tenant_id, id)
);
create index machine_run_recent on machine_run (tenant_id, asked_at desc);
call protect('machine_run', 'office');

-- A file of a translation office that somebody is looking at: nothing of it is taken over yet.
create table translation_file (
  tenant_id uuid not null references tenant,
  id uuid not null,
  visible_to text not null,
  file_name text not null,
  language text not null,
  -- [{"recordId", "field", "mark", "source", "target", "state"}]
  units jsonb not null,
  loaded_by text not null,
  loaded_at timestamptz not null,
  primary key (tenant_id, id)
);
create index translation_file_ends on translation_file (tenant_id, loaded_at);
call protect('translation_file', 'visible');

-- How the county wants terms to be translated.
create table preferred_term (
  tenant_id uuid not null references tenant,
  id uuid not null,
  term text not null check (length(term) between 1 and 120),
  -- {"uk": "…", "ar": "…"}
  words jsonb not null,
  note text not null default '',
  updated_at timestamptz not null,
  updated_by text not null,
  primary key (tenant_id, id)
);
create unique index preferred_term_once on preferred_term (tenant_id, lower(term));
call protect('preferred_term', 'tenant');
