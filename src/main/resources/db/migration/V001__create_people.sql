create table account (
    id varchar(36) not null primary key,
    email varchar(254) not null,
    display_name varchar(100) not null,
    password_hash varchar(200) not null,
    interface_language varchar(2) not null,
    content_language varchar(2) not null,
    draft_key varchar(44) not null,
    created_at timestamp not null,
    disabled_at timestamp,
    demo boolean not null,
    constraint account_email_is_free unique (email)
);

create table role_grant (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    role_name varchar(20) not null,
    granted_at timestamp not null,
    ended_at timestamp
);
create index role_grant_by_account on role_grant (account_id);

create table sign_in (
    id varchar(36) not null primary key,
    token_hash varchar(64) not null,
    account_id varchar(36) not null references account (id),
    shared_computer boolean not null,
    signed_in_at timestamp not null,
    last_seen_at timestamp not null,
    expires_at timestamp not null,
    ended_at timestamp,
    constraint sign_in_token_is_one unique (token_hash)
);
create index sign_in_by_account on sign_in (account_id);

create table failed_sign_in (
    subject varchar(64) not null primary key,
    failures integer not null,
    last_failed_at timestamp not null
);
