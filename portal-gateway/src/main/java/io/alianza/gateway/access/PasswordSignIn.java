package io.alianza.gateway.access;

import io.alianza.gateway.access.Admission.Admitted;
import io.alianza.gateway.access.Admission.Rejected;
import io.alianza.gateway.access.Credentials.Credential;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Name and password. An unknown name costs as long as a wrong password, and only who knows the password learns that the
 * user or the partner is blocked.
 */
public final class PasswordSignIn implements AuthenticationProvider {

    private final SignInNames names;
    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final Admission admission;
    private final String nobodysHash;

    public PasswordSignIn(
            SignInNames names,
            Credentials credentials,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            Admission admission) {
        this.names = names;
        this.credentials = credentials;
        this.encoder = encoder;
        this.throttle = throttle;
        this.admission = admission;
        nobodysHash = encoder.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String nameHash = names.hash(attempt.getName());
        String address = addressOf(attempt);
        if (!throttle.allows(nameHash, address)) {
            throw new SignInRefused(SignInRefused.Reason.TOO_MANY);
        }
        Optional<Credential> credential = credentials.byName(nameHash);
        String hash = credential.flatMap(Credential::passwordHash).orElse(nobodysHash);
        boolean right = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (!right || credential.flatMap(Credential::passwordHash).isEmpty()) {
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(nameHash, address);
        return switch (admission.check(credential.orElseThrow().userId())) {
            case Admitted(SignedIn user) -> PortalAuthentication.of(user);
            case Rejected(Admission.Refused why) -> throw new SignInRefused(SignInRefused.Reason.of(why));
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
