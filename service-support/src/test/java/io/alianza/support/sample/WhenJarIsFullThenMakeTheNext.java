package io.alianza.support.sample;

import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.model.Ids;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.sample.JarCommand.MakeJar;
import io.alianza.support.sample.JarEvent.JarFilled;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The next jar's id is derived from the full one's. Tests let it die after its command, before its position is stored. */
final class WhenJarIsFullThenMakeTheNext implements Reaction {

    /** Jars at which the process dies once. */
    static final Set<String> DIES_AT = ConcurrentHashMap.newKeySet();
    /** Jars at which the code is broken for now. */
    static final Set<String> BROKEN_AT = ConcurrentHashMap.newKeySet();

    private final Commands commands;

    WhenJarIsFullThenMakeTheNext(Commands commands) {
        this.commands = commands;
    }

    static String nextOf(String jarId) {
        return Ids.derived("jar", jarId, "next");
    }

    @Override
    public String name() {
        return "when-jar-is-full-then-make-the-next";
    }

    @Override
    public void react(Recorded event) {
        if (event.payload() instanceof JarFilled filled && filled.full()) {
            if (BROKEN_AT.contains(filled.jarId())) {
                throw new IllegalStateException("broken at " + filled.jarId());
            }
            commands.send(new MakeJar(nextOf(filled.jarId()), filled.size()));
            if (DIES_AT.remove(filled.jarId())) {
                throw new IllegalStateException("died between the two writes");
            }
        }
    }
}
