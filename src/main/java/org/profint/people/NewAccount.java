package org.profint.people;

/** What somebody gives to be registered. */
public record NewAccount(String email, String name, String password) {

    public NewAccount {
        email = email == null ? "" : email;
        name = name == null ? "" : name;
        password = password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "NewAccount[…]";
    }
}
