-- After an erasure minutes stay intact under a pseudonym (Art. 17 DSGVO), approved ones too: what is frozen for everybody is
-- not for the functions that erase, which run with the rights of the owner.
create or replace function refuse_frozen(what text) returns void language plpgsql as $$
begin
  if current_user = 'migrator' then return; end if;
  raise exception '% of approved minutes is frozen', what using errcode = 'restrict_violation';
end $$;

-- Erases a person from the county: contacts, accesses, links and mails go whole; elsewhere names become the pseudonym and
-- whatever else leads to the person a dash. Spared: 'table/key' of what is somebody else's. Returns how many places.
create or replace function erase_traces(names text[], marks text[], pseudonym text, spared text[]) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  name_pattern text := trace_pattern(names);
  mark_pattern text := trace_pattern(marks);
  pattern text := trace_pattern(names || marks);
  c record;
  found record;
  places integer := 0;
  one integer;
  whose uuid[];
  said text;
begin
  if not is_office() then raise exception 'only the office erases'; end if;
  if pattern is null then return 0; end if;

  -- whose data it is: gone as a whole, with everything that hangs on it
  delete from contact k where k.tenant_id = current_tenant() and exists (
    select from contact_point p where p.tenant_id = k.tenant_id and p.contact_id = k.id and p.field in ('name', 'email', 'phone', 'mobile')
      and p.value ~* pattern and not 'contact_point/' || p.id::text = any(spared));
  get diagnostics one = row_count; places := places + one;
  with gone as (
    delete from membership m where m.tenant_id = current_tenant() and (m.name ~* pattern or m.email ~* pattern)
      and not 'membership/' || m.id::text = any(spared) returning account_id)
  select coalesce(array_agg(account_id), '{}') into whose from gone;
  places := places + cardinality(whose);
  -- a statement of its own, which sees that they are gone: who has another membership, here or elsewhere, keeps the account
  delete from account a where a.id = any(whose) and not exists (select from membership o where o.account_id = a.id);
  delete from personal_link l where l.tenant_id = current_tenant() and (l.address ~* pattern or l.name ~* pattern)
    and not 'personal_link/' || l.id::text = any(spared);
  get diagnostics one = row_count; places := places + one;
  delete from mail m where m.tenant_id = current_tenant()
    and (m.to_address ~* pattern or m.to_name ~* pattern or m.subject ~* pattern or m.text_body ~* pattern or m.html_body ~* pattern)
    and not 'mail/' || m.id::text = any(spared);
  get diagnostics one = row_count; places := places + one;

  for c in select * from wordy_column w where w.key is not null and w.table_name <> 'mail' loop
    for found in execute format(
      'select t.ctid as at, %s as key, coalesce(to_jsonb(t)->>''record_id'', to_jsonb(t)->>''offer_id'', to_jsonb(t)->>''organisation_id'', to_jsonb(t)->>''id'') as record_id
       from %I t where t.tenant_id = current_tenant() and %s for update',
      c.key, c.table_name,
      case c.type when 'jsonb' then format('trace_in_json(t.%I, $1)', c.column_name)
        when '_text' then format('array_to_string(t.%I, '' · '') ~* $1', c.column_name)
        else format('t.%I ~* $1', c.column_name) end) using pattern
    loop
      continue when c.table_name || '/' || found.key = any(spared);
      places := places + 1;
      -- what is no address any more is none: nobody is written to at a dash
      said := format(case when c.nullable and c.type = 'text' then 'nullif(without_trace(%I, $1, $2, $3), ''–'')'
        else 'without_trace(%I, $1, $2, $3)' end, c.column_name);
      begin
        execute format('update %I set %I = %s where ctid = $4', c.table_name, c.column_name, said)
          using name_pattern, mark_pattern, pseudonym, found.at;
      exception when check_violation or unique_violation or not_null_violation then
        begin
          -- the pseudonym may be longer than the name was: a dash never is
          execute format('update %I set %I = without_trace(%I, $1, $2, $3) where ctid = $4', c.table_name, c.column_name, c.column_name)
            using name_pattern, mark_pattern, '–', found.at;
        exception when check_violation or unique_violation or not_null_violation then
          -- what must be an address goes with its row
          if c.nullable then
            execute format('update %I set %I = null where ctid = $1', c.table_name, c.column_name) using found.at;
          else
            execute format('delete from %I where ctid = $1', c.table_name) using found.at;
          end if;
        end;
      end;
      -- what is found by these words is analysed anew
      if found.record_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        update search set edition = 0 where tenant_id = current_tenant() and id = found.record_id::uuid;
      end if;
    end loop;
  end loop;
  return places;
end $$;

-- Who is erased sits in no group, is asked to nothing, and has no calendar any more.
create or replace function erase_own_rows(names text[], marks text[], spared text[]) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  pattern text := trace_pattern(names || marks);
  c record;
  one integer;
  places integer := 0;
begin
  if not is_office() then raise exception 'only the office erases'; end if;
  -- what somebody needs to be able to come was said about them alone; the invitation stays, under the pseudonym
  delete from invitation_need n using invitation i where n.tenant_id = current_tenant() and i.tenant_id = n.tenant_id
    and i.id = n.invitation_id and (i.email ~* pattern or i.name ~* pattern) and not 'invitation/' || i.id::text = any(spared);
  get diagnostics places = row_count;
  for c in select * from (values ('subscriber', 'email'), ('press_contact', 'email'), ('press_contact', 'name'),
      ('guest_author', 'email'), ('guest_author', 'name'), ('bounce', 'address'), ('consent_ask', 'address'),
      ('data_link', 'address'), ('data_request', 'address'), ('data_request', 'name'),
      ('seat_person', 'email'), ('seat_person', 'name'), ('group_moderator', 'email'), ('group_moderator', 'name'),
      ('join_request', 'email'), ('join_request', 'name'), ('poll_person', 'email'), ('poll_person', 'name'),
      ('minutes_recipient', 'email'), ('minutes_recipient', 'name'), ('moderator_link', 'email'), ('moderator_link', 'name'),
      ('calendar_feed', 'email'), ('announcement_choice', 'address')) as own(table_name, column_name)
  loop
    execute format(
      'delete from %I t where t.tenant_id = current_tenant() and t.%I ~* $1 and not %L || t.id::text = any($2)',
      c.table_name, c.column_name, c.table_name || '/') using pattern, spared;
    get diagnostics one = row_count;
    places := places + one;
  end loop;
  return places;
end $$;
