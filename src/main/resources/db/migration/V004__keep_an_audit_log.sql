-- Who did what to whom, without content. No foreign keys: the log outlives the accounts that it names.
create table audit_line (
    id varchar(36) not null primary key,
    done_at timestamp not null,
    done_by varchar(36),
    act varchar(40) not null,
    done_to varchar(36),
    what varchar(200) not null
);
create index audit_line_by_person on audit_line (done_to, done_at);
create index audit_line_by_time on audit_line (done_at);
