-- A file with a step: a team's where no account is named, else that person's, alone or in a run. Its bytes are not in the
-- database: they lie in the folder of files under the id of the row. A file that was removed leaves its row for the log.
create table submission_file (
    id varchar(36) not null primary key,
    account_id varchar(36) references account (id),
    run_id varchar(36) references module_run (id),
    team_id varchar(36) references team (id),
    step_id varchar(80) not null,
    file_name varchar(140) not null,
    kind varchar(10) not null,
    byte_count bigint not null,
    sent_count bigint not null,
    content_hash varchar(64) not null,
    description varchar(1000) not null,
    alternative varchar(500),
    persons varchar(10),
    added_at timestamp not null,
    added_by varchar(36) not null,
    ready_at timestamp,
    scan_again_at timestamp,
    refused_at timestamp,
    shared_at timestamp,
    removed_at timestamp
);
create index submission_file_by_team on submission_file (run_id, team_id, step_id);
create index submission_file_by_account on submission_file (account_id, step_id);
create index submission_file_by_adder on submission_file (added_by);
create index submission_file_by_ready on submission_file (ready_at, added_at);

-- What was done with a file: by whom, when. Nobody stands there for what the scanner found.
create table submission_deed (
    id varchar(36) not null primary key,
    file_id varchar(36) not null references submission_file (id),
    act varchar(10) not null,
    done_at timestamp not null,
    done_by varchar(36)
);
create index submission_deed_by_file on submission_deed (file_id);
