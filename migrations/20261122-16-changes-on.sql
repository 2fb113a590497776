-- What lists filter by changes with time alone: a run ends, and with it its free places and its evenings. Each document
-- says on which day it has to be made anew, so that the job finds the few of today by an index.
alter table search add column changes_on date;
-- Offers made before this are looked at once.
update search set changes_on = (now() at time zone 'Europe/Berlin')::date where kind = 'offer';
create index search_changing on search (tenant_id, kind, changes_on) where changes_on is not null;

-- Such a change alone has to throw away the county's finished pages, too.
create constraint trigger raise_publication after update of facets, starts_on on search
  deferrable initially deferred for each row when (coalesce(current_setting('app.tenant', true), '') <> '')
  execute function raise_publication();
