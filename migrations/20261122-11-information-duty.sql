-- Art. 14 DSGVO: whoever's data we did not get from themselves is told so, within a month. Where they came from, and
-- that it was done: a row of the person, gone with it.
create table contact_source (
  tenant_id uuid not null,
  contact_id uuid not null,
  organisation_id uuid not null,
  -- where the data came from: the list's name
  source text not null,
  obtained_at timestamptz not null,
  informed_on date,
  informed_way text check (informed_way in ('letter', 'mail', 'in_person')),
  informed_by text,
  primary key (tenant_id, contact_id),
  check ((informed_on is null) = (informed_way is null)),
  foreign key (tenant_id, contact_id, organisation_id) references contact (tenant_id, id, organisation_id) on delete cascade
);
create index contact_source_open on contact_source (tenant_id, obtained_at) where informed_on is null;
call protect('contact_source', 'tenant');
