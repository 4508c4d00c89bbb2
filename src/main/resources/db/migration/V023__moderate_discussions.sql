-- What was done to a post, by whom and why, and how it stood before: so that it can be told, and undone.
create table discussion_deed (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    post_id varchar(36) not null references discussion_post (id),
    act varchar(10) not null,
    reason varchar(500) not null,
    stood varchar(1000) not null,
    taken_along varchar(4000) not null,
    done_at timestamp not null,
    done_by varchar(36) not null,
    undone_at timestamp,
    undone_by varchar(36)
);
create index discussion_deed_by_run on discussion_deed (run_id, done_at);

-- A private word about a post, between its author and those who facilitate.
create table discussion_note (
    id varchar(36) not null primary key,
    post_id varchar(36) not null references discussion_post (id),
    author_id varchar(36) not null references account (id),
    note_text varchar(2000) not null,
    written_at timestamp not null
);
create index discussion_note_by_post on discussion_note (post_id, written_at);
