-- The number of the last change by which something was released: pages that are open look again.
alter table discussion add column released_change integer default 0 not null;

-- What a team reads only from a certain moment on: the spread of a poll, a part of a case, the comments of a case. And
-- when the next part is to come, in somebody's words. first_read_at says that somebody in the team has read it, not who.
create table discussion_release (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    what varchar(12) not null,
    thing varchar(200) not null,
    words varchar(200) not null,
    released_at timestamp not null,
    released_by varchar(36) not null,
    first_read_at timestamp,
    constraint release_is_one unique (run_id, team_id, what, thing)
);

-- A poll that a run has made for itself; its options stand each in a line.
create table own_poll (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    step_id varchar(80) not null,
    language varchar(2) not null,
    question varchar(300) not null,
    options varchar(1700) not null,
    made_at timestamp not null,
    made_by varchar(36) not null
);
create index own_poll_by_step on own_poll (run_id, step_id);

-- What somebody has ticked: one answer for one poll in one team.
create table poll_answer (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    poll_id varchar(80) not null,
    account_id varchar(36) not null references account (id),
    choice varchar(80) not null,
    answered_at timestamp not null,
    constraint poll_answer_is_one unique (run_id, team_id, poll_id, account_id)
);

-- “And with us?”: one practice of a case beside somebody's own organisation. Its place is a run and a team with a slash
-- between them, or “alone”.
create table practice_answer (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    place varchar(80) not null,
    case_id varchar(80) not null,
    practice_id varchar(80) not null,
    stand varchar(12) not null,
    why varchar(2000) not null,
    shared boolean not null,
    version integer not null,
    operation_id varchar(36) not null,
    answered_at timestamp not null,
    constraint practice_answer_is_one unique (account_id, place, practice_id)
);
create index practice_answer_by_place on practice_answer (place, case_id);
