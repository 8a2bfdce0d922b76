package io.alianza.eventstore.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Three members that replicate, elect, fall apart, crash and come back. Follows the rules of MongoDB's (Raft's) protocol. */
final class ReplicaSet {

    private static final int MEMBERS = 3;

    final List<Node> nodes = new ArrayList<>();
    private final World world;
    private final Tally tally;
    private final int[] side = new int[MEMBERS];
    /** All that was ever at a majority; if a member contradicts it, the simulation itself is wrong. */
    private final List<Node.Entry> forGood = new ArrayList<>();

    ReplicaSet(World world, Tally tally) {
        this.world = world;
        this.tally = tally;
        for (int member = 0; member < MEMBERS; member++) {
            nodes.add(new Node(MEMBERS));
        }
        forGood.add(nodes.getFirst().log.getFirst());
        elect(0);
        for (int member = 0; member < MEMBERS; member++) {
            live(member);
        }
        world.in(world.between(20, 100), this::trouble);
    }

    /** The primary a client finds: most often the true one. */
    Optional<Node> primary() {
        List<Node> claiming =
                nodes.stream().filter(node -> node.up && node.primary).toList();
        if (claiming.isEmpty()) {
            return Optional.empty();
        }
        if (claiming.size() > 1 && world.chance(30)) {
            tally.staleContacts++;
            return claiming.stream().min(Comparator.comparingLong(node -> node.term));
        }
        return claiming.stream().max(Comparator.comparingLong(node -> node.term));
    }

    private void live(int member) {
        Node node = nodes.get(member);
        if (node.up) {
            follow(member);
            if (!world.chance(30)) {
                node.flush();
            }
            report(member);
        }
        world.in(world.calm ? 25 : world.between(3, 15), () -> live(member));
    }

    private boolean reach(int one, int other) {
        return nodes.get(one).up && nodes.get(other).up && side[one] == side[other];
    }

    /** The newest primary it can reach, itself included. */
    private Optional<Node> leaderOf(int member) {
        Node leader = null;
        for (int other = 0; other < MEMBERS; other++) {
            Node node = nodes.get(other);
            boolean newer = leader == null || node.term > leader.term;
            if (node.primary && newer && reach(member, other) && node.term >= nodes.get(member).term) {
                leader = node;
            }
        }
        return Optional.ofNullable(leader);
    }

    private void follow(int member) {
        Node node = nodes.get(member);
        leaderOf(member).filter(leader -> leader != node).ifPresent(leader -> {
            if (node.term < leader.term) {
                node.term = leader.term;
                node.stepDown();
            }
            int common = commonLength(node, leader);
            if (common < node.log.size()) {
                tally.rollBacks++;
                node.truncate(common);
            }
            int until =
                    world.calm ? leader.log.size() : Math.min(leader.log.size(), common + (int) world.between(0, 3));
            node.log.addAll(leader.log.subList(common, until));
            node.commitUpTo(Math.min(leader.committed, node.log.size()));
        });
    }

    private static int commonLength(Node one, Node other) {
        return commonLength(one.log, other.log, Math.min(one.committed, other.committed));
    }

    /** An entry is the same only if it is that very one: written again it is another. */
    @SuppressWarnings("ReferenceEquality")
    private static int commonLength(List<Node.Entry> one, List<Node.Entry> other, int from) {
        int length = from;
        int shorter = Math.min(one.size(), other.size());
        while (length < shorter && one.get(length) == other.get(length)) {
            length++;
        }
        return length;
    }

    /** Tells the primary what is on disk; it commits what a majority has, once an entry of its own term is among it. */
    private void report(int member) {
        leaderOf(member).ifPresent(leader -> {
            Node node = nodes.get(member);
            leader.reported[member] = Math.min(node.durable, commonLength(node, leader));
            int[] sorted = leader.reported.clone();
            Arrays.sort(sorted);
            int atMajority = sorted[MEMBERS / 2];
            if (atMajority > leader.committed && leader.log.get(atMajority - 1).term() == leader.term) {
                remember(leader, atMajority);
                leader.commitUpTo(atMajority);
            }
        });
    }

    private void remember(Node leader, int length) {
        int common = commonLength(forGood, leader.log, 0);
        if (common < Math.min(forGood.size(), length)) {
            throw new AssertionError("the simulated replica set lost what was at a majority");
        }
        forGood.addAll(leader.log.subList(Math.min(forGood.size(), length), length));
    }

    /** All documents that are at a majority for good. */
    List<Doc> committed() {
        List<Doc> docs = new ArrayList<>();
        for (Node.Entry entry : forGood) {
            if (entry.doc() != null) {
                docs.add(entry.doc());
            }
        }
        return docs;
    }

    private void trouble() {
        if (world.calm) {
            return;
        }
        int member = (int) world.between(0, MEMBERS - 1);
        switch ((int) world.between(0, 5)) {
            case 0, 1 -> elect(member);
            case 2 -> isolate(member);
            case 3 -> Arrays.fill(side, 0);
            case 4 -> crash(member);
            default -> nodes.get(member).stepDown();
        }
        world.in(world.between(10, 120), this::trouble);
    }

    private void isolate(int member) {
        Arrays.fill(side, 0);
        side[member] = 1;
        world.in(world.between(5, 60), () -> electAny());
    }

    private void electAny() {
        int first = (int) world.between(0, MEMBERS - 1);
        for (int offset = 0; offset < MEMBERS && !elect((first + offset) % MEMBERS); offset++) {
            // The next one stands.
        }
    }

    private void crash(int member) {
        Node node = nodes.get(member);
        node.crash();
        tally.crashes++;
        world.in(world.between(10, 80), () -> node.up = true);
    }

    /** Wins with the votes of a majority whose logs are not newer. */
    private boolean elect(int candidate) {
        Node node = nodes.get(candidate);
        List<Integer> voters = IntStream.range(0, MEMBERS)
                .boxed()
                .filter(voter -> reach(candidate, voter))
                .filter(voter -> !isNewer(nodes.get(voter), node))
                .toList();
        long highest =
                voters.stream().mapToLong(voter -> nodes.get(voter).term).max().orElse(0);
        boolean known = IntStream.range(0, MEMBERS)
                .filter(voter -> reach(candidate, voter))
                .allMatch(voter -> nodes.get(voter).term <= highest);
        if (!node.up || !known || voters.size() <= MEMBERS / 2) {
            return false;
        }
        for (int voter : voters) {
            nodes.get(voter).stepDown();
            nodes.get(voter).term = highest + 1;
        }
        node.primary = true;
        Arrays.fill(node.reported, 0);
        node.append(null);
        tally.elections++;
        return true;
    }

    private static boolean isNewer(Node voter, Node candidate) {
        long voterTerm = voter.log.getLast().term();
        long candidateTerm = candidate.log.getLast().term();
        return voterTerm > candidateTerm || (voterTerm == candidateTerm && voter.log.size() > candidate.log.size());
    }

    /** All up, all connected, one primary. */
    void heal() {
        Arrays.fill(side, 0);
        nodes.forEach(node -> node.up = true);
        electAny();
    }
}
