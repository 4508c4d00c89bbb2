-- Keys that badges are signed with, the newest for new ones. The private half is sealed; the public one stays for ever.
create table signing_key (
    key_number integer not null primary key,
    public_key varchar(200) not null,
    sealed_key varchar(500) not null,
    made_at timestamp not null
);
