package io.alianza.eventstore.simulation;

/** What happened in the schedules, to see that they were worth running. */
final class Tally {

    int schedules;
    long elections;
    long rollBacks;
    long crashes;
    long staleContacts;
    long lateWrites;
    long duplicates;
    long unclear;
    long stored;
    long refused;
    long notSent;
    long unknown;
    long unknownStored;

    void add(Tally other) {
        schedules += other.schedules;
        elections += other.elections;
        rollBacks += other.rollBacks;
        crashes += other.crashes;
        staleContacts += other.staleContacts;
        lateWrites += other.lateWrites;
        duplicates += other.duplicates;
        unclear += other.unclear;
        stored += other.stored;
        refused += other.refused;
        notSent += other.notSent;
        unknown += other.unknown;
        unknownStored += other.unknownStored;
    }

    @Override
    public String toString() {
        return schedules + " schedules: " + elections + " elections, " + rollBacks + " roll-backs, " + crashes
                + " node crashes, " + staleContacts + " contacts with a stale primary, " + lateWrites
                + " writes executed after their time-out, " + duplicates + " duplicates, " + unclear
                + " unclear answers; commits: "
                + stored + " stored, " + refused + " refused, " + notSent + " not sent, " + unknown
                + " unknown (of which "
                + unknownStored + " stored)";
    }
}
