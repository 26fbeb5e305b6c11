-- As schema/sqlite.sql: contacts, and a version of each row that only ever grows.
create table contacts (
  id text primary key,
  channel text not null,
  direction text not null,
  queue text,
  agent text,
  customer text,
  arrived_at timestamptz not null,
  answered_at timestamptz,
  abandoned_at timestamptz,
  first_reply_at timestamptz,
  fulfilled_at timestamptz,
  ended_at timestamptz,
  outcome text,
  talk_seconds integer,
  hold_seconds integer,
  wrap_seconds integer,
  transfers integer,
  csat integer,
  version bigint not null
);

create index contacts_by_time on contacts (arrived_at) include (version);

create sequence contact_versions;

create function contact_version() returns trigger language plpgsql as $$
begin
  new.version := nextval('contact_versions');
  return new;
end
$$;

create trigger contact_changed before insert or update on contacts for each row execute function contact_version();
