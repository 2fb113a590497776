-- Which analysis a row was written with: what was written with an older one is analysed anew in the background.
alter table search add column edition smallint not null default 0;

-- What people of a county call things, in any language, and the German term it stands for. Read by the public search.
create table glossary_entry (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- of the phrase: en, uk, …; de for a word of the county ("Purzelbaum" is a playgroup, "Gadenstedt" lies in Ilsede)
  language text not null check (language ~ '^[a-z]{2,3}$'),
  phrase text not null check (length(phrase) between 1 and 80),
  term text not null check (length(term) between 1 and 120),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  -- taken back within 30 days
  deleted_at timestamptz,
  primary key (tenant_id, id)
);
create unique index glossary_entry_once on glossary_entry (tenant_id, language, lower(phrase), lower(term)) where deleted_at is null;
call protect('glossary_entry', 'tenant', true);
create constraint trigger raise_publication after insert or update or delete on glossary_entry
  deferrable initially deferred for each row when (coalesce(current_setting('app.tenant', true), '') <> '')
  execute function raise_publication();
