-- A version of a tool that an organisation made of another one. What it was made of is kept as it was then, so that what
-- the origin changed since can be told from what was changed here.
create table own_tool (
    id varchar(36) not null primary key,
    tool varchar(60) not null,
    version_label varchar(20) not null,
    based_on varchar(80) not null,
    organisation_id varchar(36) not null references organisation (id),
    language varchar(2) not null,
    title varchar(200) not null,
    spec_text varchar(30000) not null,
    words_text varchar(30000) not null,
    origin_id varchar(80) not null,
    origin_spec varchar(30000) not null,
    origin_words varchar(30000) not null,
    reason varchar(1500) not null,
    best_suited varchar(1500) not null,
    adapters varchar(300) not null,
    begun_at timestamp not null,
    begun_by varchar(36) not null,
    published_at timestamp,
    published_by varchar(36),
    withdrawn_at timestamp,
    withdrawn_by varchar(36),
    offered_at timestamp,
    offered_by varchar(36),
    version integer not null
);
create index own_tool_by_organisation on own_tool (organisation_id, tool);
create index own_tool_by_tool on own_tool (tool, offered_at);
