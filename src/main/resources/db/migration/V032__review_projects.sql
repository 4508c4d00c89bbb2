-- What somebody says about a sheet that was handed in: along the rubric and field by field. One for a person and a hand-in.
create table project_review (
    id varchar(36) not null primary key,
    hand_in_id varchar(36) not null references project_hand_in (id),
    account_id varchar(36) not null references account (id),
    part varchar(10) not null,
    begun_at timestamp not null,
    sent_at timestamp,
    decision varchar(10),
    protects boolean,
    words varchar(4000) not null,
    constraint project_review_is_one unique (hand_in_id, account_id)
);
create index project_review_by_account on project_review (account_id);

-- How far a criterion is, in one of four words, and why. Never a number.
create table project_review_level (
    review_id varchar(36) not null references project_review (id),
    criterion varchar(60) not null,
    level_word varchar(20) not null,
    note varchar(2000) not null,
    primary key (review_id, criterion)
);

-- A comment on a field of the sheet.
create table project_review_comment (
    review_id varchar(36) not null references project_review (id),
    field_key varchar(160) not null,
    comment_text varchar(2000) not null,
    primary key (review_id, field_key)
);

-- Who else was asked to read: somebody by name, or one other team of the run.
create table project_reader (
    id varchar(36) not null primary key,
    project_id varchar(36) not null references project (id),
    account_id varchar(36) references account (id),
    team_id varchar(36) references team (id),
    asked_at timestamp not null,
    asked_by varchar(36) not null,
    ended_at timestamp
);
create index project_reader_by_project on project_reader (project_id);
create index project_reader_by_account on project_reader (account_id);
create index project_reader_by_team on project_reader (team_id);

-- Whether teams of a run read one another's sheets.
create table run_reviewing (
    run_id varchar(36) not null primary key references module_run (id),
    peers_since timestamp,
    set_at timestamp not null,
    set_by varchar(36) not null
);
