-- Somebody's attestation for a module: the facts as they were when it was written, and the badge that was signed for it.
create table attestation (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    module_id varchar(60) not null,
    way varchar(12) not null,
    code varchar(24) not null,
    holder_name varchar(120) not null,
    language varchar(2) not null,
    facts varchar(20000) not null,
    badge varchar(20000) not null,
    issued_at timestamp not null,
    constraint attestation_has_a_code unique (code)
);
create index attestation_by_account on attestation (account_id, module_id);

-- Whether an attestation still holds. It says nothing about a person, and stays when theirs is gone.
create table attestation_status (
    code varchar(24) not null primary key,
    list_number integer not null,
    list_place integer not null,
    revoked_at timestamp,
    revoked_by varchar(36),
    cause varchar(10),
    reason varchar(500),
    constraint attestation_status_has_a_place unique (list_number, list_place)
);
