-- Who writes waits for nobody while they write: a county's publication number is raised when a transaction ends, not at
-- its first write. Its row, held from the first write on, made two lists that are published at once, or a list and one of
-- its entries, wait for each other until the database ended one of them ("deadlock detected").
-- Deferred triggers are for each row; the first of a transaction raises the number, the others find that it is raised.
do $$
declare t text;
begin
  foreach t in array array['record', 'link', 'translation', 'organisation', 'contact_point', 'offer', 'offer_run'] loop
    execute format('drop trigger raise_publication on %I', t);
    execute format('create constraint trigger raise_publication after insert or update or delete on %I
      deferrable initially deferred for each row when (coalesce(current_setting(''app.tenant'', true), '''') <> '''')
      execute function raise_publication()', t);
  end loop;
end $$;
