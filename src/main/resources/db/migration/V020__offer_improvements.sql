-- One thing that a published version changed, offered to those who keep the version it was made of. What is offered is read
-- from the version, which never changes; without a keeper it is a shipped tool, kept by its authors and administrators.
create table offered_change (
    id varchar(36) not null primary key,
    version_id varchar(36) not null references own_tool (id),
    change_key varchar(120) not null,
    keeper_id varchar(36) references organisation (id),
    reason varchar(1500) not null,
    offered_at timestamp not null,
    offered_by varchar(36) not null,
    answer varchar(10),
    answer_text varchar(1500) not null,
    answered_at timestamp,
    answered_by varchar(36),
    taken_into varchar(36) references own_tool (id),
    version integer not null
);
create unique index offered_change_once on offered_change (version_id, change_key);
create index offered_change_by_keeper on offered_change (keeper_id, answered_at);
