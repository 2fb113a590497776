-- Every county has what signs the time its public forms were opened at: looking at a page writes nothing.
insert into form_seal (tenant_id, secret)
select id, gen_random_uuid()::text || gen_random_uuid()::text from tenant;

create function make_form_seal() returns trigger language plpgsql as $$
begin
  insert into form_seal (tenant_id, secret) values (new.id, gen_random_uuid()::text || gen_random_uuid()::text);
  return null;
end $$;
create trigger make_form_seal after insert on tenant for each row execute function make_form_seal();
