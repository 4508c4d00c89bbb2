-- A sign-in says how it came about and where. One that waits for its second factor lets nobody in yet.
alter table sign_in add column way varchar(20) default 'PASSWORD' not null;
alter table sign_in add column device varchar(60) default '' not null;
alter table sign_in add column second_factor_at timestamp;
alter table sign_in add column waits_since timestamp;

-- Whoever comes in with a passkey or through an organisation has no password.
alter table account alter column password_hash drop not null;

create table recovery_link (
    token_hash varchar(64) not null primary key,
    account_id varchar(36) not null references account (id),
    asked_at timestamp not null,
    used_at timestamp
);
create index recovery_link_by_account on recovery_link (account_id);

-- The key of secrets that must be read again, where the operator has set none.
create table secret_key (
    id varchar(36) not null primary key,
    key_text varchar(44) not null,
    made_at timestamp not null
);

create table totp (
    account_id varchar(36) not null primary key references account (id),
    secret varchar(400) not null,
    begun_at timestamp not null,
    confirmed_at timestamp,
    last_step bigint not null
);

create table recovery_code (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    code_hash varchar(64) not null,
    made_at timestamp not null,
    used_at timestamp
);
create index recovery_code_by_account on recovery_code (account_id);

create table passkey (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    name varchar(60) not null,
    credential_hash varchar(64) not null,
    credential varchar(4000) not null,
    sign_count bigint not null,
    made_at timestamp not null,
    last_used_at timestamp,
    constraint passkey_is_one unique (credential_hash)
);
create index passkey_by_account on passkey (account_id);

create table passkey_challenge (
    challenge varchar(64) not null primary key,
    account_id varchar(36) references account (id),
    begun_at timestamp not null
);
create index passkey_challenge_by_time on passkey_challenge (begun_at);
