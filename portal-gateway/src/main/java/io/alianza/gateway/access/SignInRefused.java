package io.alianza.gateway.access;

import org.springframework.security.core.AuthenticationException;

/** The door stays shut for a reason the person may know. */
public final class SignInRefused extends AuthenticationException {

    /** The words are {@code sign-in.refused.<code>}. */
    public enum Reason {
        WRONG("wrong"),
        TOO_MANY("too-many"),
        BLOCKED("blocked"),
        PARTNER_SUSPENDED("partner-suspended");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Reason of(Admission.Refused why) {
            return switch (why) {
                case BLOCKED -> BLOCKED;
                case PARTNER_SUSPENDED -> PARTNER_SUSPENDED;
                case UNKNOWN, INVITED -> WRONG;
            };
        }
    }

    private final Reason reason;

    public SignInRefused(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
