-- Somebody is at a session: noted by who leads it, by the code of the room, or by themselves. Facts with times: a
-- correction ends one and begins another.
create table session_presence (
    id varchar(36) not null primary key,
    session_id varchar(36) not null references run_session (id),
    account_id varchar(36) not null references account (id),
    noted_as varchar(10) not null,
    noted_at timestamp not null,
    noted_by varchar(36) not null,
    ended_at timestamp,
    ended_by varchar(36)
);
create index session_presence_by_session on session_presence (session_id);
create index session_presence_by_account on session_presence (account_id);

-- Six letters on the wall; they die with the session.
create table session_code (
    id varchar(36) not null primary key,
    session_id varchar(36) not null references run_session (id),
    code_text varchar(6) not null,
    opened_at timestamp not null,
    opened_by varchar(36) not null,
    closes_at timestamp not null
);
create index session_code_by_text on session_code (code_text);
create index session_code_by_session on session_code (session_id);
