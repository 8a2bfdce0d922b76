package io.alianza.gateway.access;

import io.alianza.gateway.access.Credentials.Credential;
import io.alianza.gateway.access.OneTimeLinks.Link;
import io.alianza.gateway.access.OneTimeLinks.Purpose;
import io.alianza.gateway.users.UserCommand.ActivateUser;
import io.alianza.gateway.users.UserCommand.BlockUser;
import io.alianza.gateway.users.UserCommand.ChoosePreferences;
import io.alianza.gateway.users.UserCommand.InviteUser;
import io.alianza.gateway.users.UserCommand.NotePasswordChange;
import io.alianza.gateway.users.UserCommand.UnblockUser;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.Refusal;
import io.alianza.support.people.People;
import io.alianza.support.views.Views;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What a user's life needs beside the facts: name and address apart from events, a password, letters with links. Each step
 * can be repeated: a crash between two of them leaves nothing that the next try does not complete.
 */
public final class Accounts {

    /**
     * @param name of the person, for the pages
     * @param email where letters go, and what one signs in with
     */
    public record Person(String name, String email) {}

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(3);

    private final Commands commands;
    private final People people;
    private final Credentials credentials;
    private final SignInNames names;
    private final PasswordEncoder encoder;
    private final OneTimeLinks links;
    private final AccessMails mails;
    private final Sessions sessions;
    private final Admission admission;
    private final Views views;

    public Accounts(
            Commands commands,
            People people,
            Credentials credentials,
            SignInNames names,
            PasswordEncoder encoder,
            OneTimeLinks links,
            AccessMails mails,
            Sessions sessions,
            Admission admission,
            Views views) {
        this.commands = commands;
        this.people = people;
        this.credentials = credentials;
        this.names = names;
        this.encoder = encoder;
        this.links = links;
        this.mails = mails;
        this.sessions = sessions;
        this.admission = admission;
        this.views = views;
    }

    /** Registers the user and sends the invitation. */
    public Receipt invite(InviteUser command, Person person) {
        Receipt receipt = register(command, person);
        String secret = links.issue(command.userId(), Purpose.INVITATION);
        mails.send(person.email(), Locale.of(command.language()), Purpose.INVITATION, secret);
        return shown(receipt);
    }

    /** Without a letter: for the sample of one machine. */
    public Receipt register(InviteUser command, Person person) {
        String nameHash = names.hash(person.email());
        if (!credentials.claimName(nameHash, command.userId()).equals(command.userId())) {
            throw Refusal.conflict("sign-in-name-taken", Map.of());
        }
        String request = UUID.randomUUID().toString();
        people.keepFor(request, command.userId(), Map.of("name", person.name(), "email", person.email()));
        try {
            Receipt receipt = commands.send(command);
            if (!receipt.changed()) {
                people.release(request, command.userId());
            }
            return receipt;
        } catch (Refusal refused) {
            // Nobody came to be: the address is free for the next try, and nobody's data stay behind.
            if (people.release(request, command.userId())) {
                credentials.release(command.userId());
            }
            throw refused;
        }
    }

    /** Sets a password, lets the user in, and ends every session that was opened with the old one. */
    public Receipt choosePassword(String userId, String password) {
        Passwords.verify(password);
        boolean first =
                credentials.byUser(userId).flatMap(Credential::passwordHash).isEmpty();
        credentials.setPassword(userId, encoder.encode(password));
        Receipt receipt = commands.send(new ActivateUser(userId));
        if (!first) {
            receipt = commands.send(new NotePasswordChange(userId));
            sessions.endAllOf(userId);
        }
        return shown(receipt);
    }

    /** Sends a link when there is such a user; says nothing either way. */
    public void sendLink(String email, Purpose purpose) {
        mails.sendSoon(() -> credentials
                .byName(names.hash(email))
                .flatMap(credential -> admission.find(credential.userId()))
                .ifPresent(user -> {
                    String secret = links.issue(user.userId(), purpose);
                    mails.send(email.strip(), user.language(), purpose, secret);
                }));
    }

    /** A new invitation for who let the first one lapse. */
    public void inviteAgain(String userId, String email, Locale language) {
        mails.send(email, language, Purpose.INVITATION, links.issue(userId, Purpose.INVITATION));
    }

    public Receipt unblock(String userId, Conditions conditions) {
        return shown(commands.send(new UnblockUser(userId), conditions));
    }

    public Receipt choosePreferences(String userId, String language, String zone) {
        return shown(commands.send(new ChoosePreferences(userId, language, zone)));
    }

    public Receipt block(String userId, Conditions conditions) {
        Receipt receipt = commands.send(new BlockUser(userId), conditions);
        sessions.endAllOf(userId);
        return shown(receipt);
    }

    /** Waits until the directory shows it, so that whoever did it meets it on the next request. */
    private Receipt shown(Receipt receipt) {
        views.awaitReached(receipt.position(), SHOWN_WITHIN);
        return receipt;
    }

    public Optional<Link> look(String secret) {
        return links.look(secret);
    }

    public Optional<Link> take(String secret) {
        return links.take(secret);
    }
}
