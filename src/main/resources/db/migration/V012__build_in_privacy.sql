-- Set on the account that stands for somebody who has left: it has no name, no address and no way in.
alter table account add column erased_at timestamp;

-- Who asked to be erased, and the day from which it is done.
create table erasure_request (
    account_id varchar(36) not null primary key references account (id),
    asked_at timestamp not null,
    due_at timestamp not null
);

-- Hashes of the ids of erased accounts: a back-up that brings one back is erased again at start.
create table erased_account (
    account_hash varchar(64) not null primary key,
    erased_at timestamp not null
);

-- Nothing of this account is deleted while a hold is open, because a law or a court says so.
create table legal_hold (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    held_at timestamp not null,
    held_by varchar(36) not null references account (id),
    released_at timestamp,
    released_by varchar(36) references account (id)
);
create index legal_hold_by_account on legal_hold (account_id);

-- Periods that an administrator has changed; the others are in the program.
create table retention_period (
    kind varchar(30) not null primary key,
    days integer not null,
    changed_at timestamp not null,
    changed_by varchar(36) not null references account (id)
);

create table retention_notice (
    account_id varchar(36) not null references account (id),
    kind varchar(30) not null,
    written_at timestamp not null,
    primary key (account_id, kind)
);

-- One row a day: the server that writes it does the day's work.
create table retention_run (
    ran_on date not null primary key,
    began_at timestamp not null
);

create table retention_report (
    ran_on date not null,
    kind varchar(30) not null,
    noticed integer not null,
    forgotten integer not null,
    primary key (ran_on, kind)
);

-- The log as a chain: each line has its place, the seal of the line before and its own. Who did it and to whom is in
-- the seal as a hash, so that a name can be erased and the chain still holds.
alter table audit_line add column by_seal varchar(64);
alter table audit_line add column to_seal varchar(64);
alter table audit_line add column place bigint;
alter table audit_line add column previous varchar(64);
alter table audit_line add column seal varchar(64);
create index audit_line_by_place on audit_line (place);
create index audit_line_by_doer on audit_line (done_by, done_at);

create table audit_chain (
    id varchar(36) not null primary key,
    place bigint not null,
    seal varchar(64) not null
);
insert into audit_chain (id, place, seal) values ('log', 0, '');
