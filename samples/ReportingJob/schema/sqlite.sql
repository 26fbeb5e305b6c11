-- Contacts, and a version of each row that only ever grows: every insert and update takes the next one, so that the count and the sum of the versions of a day
-- are others as soon as a contact of that day has come, changed, moved or gone. Times are UTC as 2026-03-02T09:30:00Z, so that they compare as texts.
pragma journal_mode = wal;

create table contacts (
  id text primary key,
  channel text not null,
  direction text not null,
  queue text,
  agent text,
  customer text,
  arrived_at text not null check (arrived_at glob '????-??-??T??:??:??*Z'),
  answered_at text,
  abandoned_at text,
  first_reply_at text,
  fulfilled_at text,
  ended_at text,
  outcome text,
  talk_seconds integer,
  hold_seconds integer,
  wrap_seconds integer,
  transfers integer,
  csat integer,
  version integer not null default 0
) strict;

create index contacts_by_time on contacts (arrived_at, version);

create table contact_versions (last integer not null) strict;
insert into contact_versions values (0);

create trigger contact_came after insert on contacts begin
  update contact_versions set last = last + 1;
  update contacts set version = (select last from contact_versions) where id = new.id;
end;

create trigger contact_changed after update on contacts when new.version = old.version begin
  update contact_versions set last = last + 1;
  update contacts set version = (select last from contact_versions) where id = new.id;
end;
