-- A file that is on its way. How much of it is there, the file on the disk says.
create table submission_upload (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    run_id varchar(36) references module_run (id),
    team_id varchar(36) references team (id),
    step_id varchar(80) not null,
    of_team boolean not null,
    file_name varchar(140) not null,
    announced bigint not null,
    description varchar(1000) not null,
    alternative varchar(500),
    persons varchar(10),
    begun_at timestamp not null,
    touched_at timestamp not null
);
create index submission_upload_by_account on submission_upload (account_id, step_id);
create index submission_upload_by_touched on submission_upload (touched_at);
