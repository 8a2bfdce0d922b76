package io.alianza.support.imports;

import static io.alianza.support.imports.ImportFixture.things;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.support.commands.OutcomeUnknown;
import io.alianza.support.imports.Import.State;
import io.alianza.support.imports.Import.Tally;
import io.alianza.support.imports.ImportWorker.Turn;
import io.alianza.support.imports.ReportEntry.Outcome;
import io.alianza.support.imports.mapping.RowFault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportWorkerTest {

    private final ImportFixture imports = new ImportFixture();

    @Test
    void carries_out_a_file_in_its_order_100_objects_to_a_commit() {
        Import done = imports.run(things(0, 250));

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.progress().tally()).isEqualTo(new Tally(250, 0, 0, 0, 0));
        assertThat(done.progress().rows()).isEqualTo(250);
        assertThat(imports.commands.commits).containsExactly(100, 100, 50);
        assertThat(imports.commands.streams)
                .startsWith("k0", "k1", "k2")
                .endsWith("k249")
                .hasSize(250);
        assertThat(imports.report(done))
                .hasSize(250)
                .extracting(ReportEntry::outcome)
                .containsOnly(Outcome.ACCEPTED);
    }

    @Test
    void deletes_the_file_when_it_is_over() throws IOException {
        Import done = imports.run(things(0, 3));

        try (var file = imports.store.uploads().open(done.id(), Uploads.FILE)) {
            assertThat(file.read()).isEqualTo(-1);
        }
    }

    @Test
    void lets_the_kind_keep_apart_what_events_must_not_hold_before_anything_is_sent() {
        imports.commands.beforeCommit = commands -> assertThat(imports.prepared).hasSize(commands.size());

        imports.run(things(0, 3));

        assertThat(imports.prepared).extracting(MappedRow::key).containsExactly("k0", "k1", "k2");
    }

    @Test
    void changes_nothing_by_the_same_content_and_sends_nothing() {
        imports.run(things(0, 120));
        imports.commands.commits.clear();

        Import again = imports.run(things(0, 120));

        assertThat(again.progress().tally()).isEqualTo(new Tally(0, 120, 0, 0, 0));
        assertThat(imports.commands.commits).isEmpty();
    }

    @Test
    void takes_the_same_number_written_otherwise_for_the_same_content() {
        imports.run("Key,Name,Size\nk1, thing 1 ,7\n");

        assertThat(imports.run("Size;Key;Name\n+7;k1;thing 1\n").progress().tally())
                .isEqualTo(new Tally(0, 1, 0, 0, 0));
    }

    @Test
    void reports_other_content_under_the_same_key_and_does_nothing() {
        Import first = imports.run(things(0, 3));
        imports.commands.commits.clear();

        Import second = imports.run("Key,Name,Size\nk0,thing 0,0\nk1,thing one,1\n");

        assertThat(second.progress().tally()).isEqualTo(new Tally(0, 1, 1, 0, 0));
        assertThat(imports.commands.commits).isEmpty();
        assertThat(imports.report(second).get(1).faults())
                .containsExactly(new RowFault(
                        3, "", "name", "", "different", "what line 3 of " + first.id() + " says of the same key"));
    }

    @Test
    void finds_a_key_that_is_twice_in_one_file_with_other_content() {
        Import done = imports.run("Key,Name,Size\nk1,a,1\nk2,b,2\nk1,c,1\nk2,b,2\n");

        assertThat(done.progress().tally()).isEqualTo(new Tally(2, 1, 1, 0, 0));
    }

    @Test
    void reports_refusals_of_mapping_kind_and_aggregate_beside_the_accepted() {
        Import done = imports.run("Key,Name,Size\nk1,a,1\nk2,b,many\nk3,nobody,3\nbad4,d,4\nk5,e,5\n");

        assertThat(done.progress().tally()).isEqualTo(new Tally(2, 0, 0, 3, 0));
        assertThat(imports.report(done))
                .flatExtracting(ReportEntry::faults)
                .containsExactly(
                        new RowFault(3, "Size", "size", "many", "whole", "a whole number up to 2147483647"),
                        new RowFault(4, "Name", "name", "nobody", "not-a-name", "a name"),
                        new RowFault(5, "", "", "", "key-is-bad", "key bad4"));
        assertThat(imports.commands.streams).containsExactly("k1", "k5");
    }

    @Test
    void carries_out_a_refused_object_once_it_is_corrected() {
        imports.run("Key,Name,Size\nk1,nobody,1\n");

        assertThat(imports.run("Key,Name,Size\nk1,somebody,1\n").progress().tally())
                .isEqualTo(new Tally(1, 0, 0, 0, 0));
    }

    @Test
    void sends_nothing_in_a_dry_run_and_finds_what_can_be_known() {
        imports.run(things(0, 1));
        imports.commands.commits.clear();

        Import dry = imports.accept("Key,Name,Size\nk0,thing 0,0\nk1,a,1\nk1,b,1\nk2,nobody,2\n", true);
        imports.worker().turn();

        assertThat(imports.now(dry).progress().tally()).isEqualTo(new Tally(1, 1, 1, 1, 0));
        assertThat(imports.commands.commits).isEmpty();
        assertThat(imports.run("Key,Name,Size\nk1,a,1\n").progress().tally()).isEqualTo(new Tally(1, 0, 0, 0, 0));
    }

    @Test
    void waits_through_an_outage_and_says_so() {
        Import accepted = imports.accept(things(0, 250));
        imports.commands.beforeCommit = commands -> {
            if (imports.commands.commits.size() == 1) {
                throw new OutcomeUnknown("the store did not answer", new IOException("timed out"));
            }
        };
        ImportWorker worker = imports.worker();
        for (int i = 0; i < 10; i++) {
            assertThat(worker.turn()).isEqualTo(Turn.INTERRUPTED);
        }

        assertThat(imports.now(accepted).progress().objects()).isEqualTo(100);
        assertThat(imports.now(accepted).state()).isEqualTo(State.RUNNING);
        assertThat(imports.now(accepted).remark())
                .hasValueSatisfying(remark -> assertThat(remark).contains("did not answer"));

        imports.commands.beforeCommit = _ -> {};
        assertThat(worker.turn()).isEqualTo(Turn.WORKED);

        assertThat(imports.now(accepted).progress().tally()).isEqualTo(new Tally(250, 0, 0, 0, 0));
        assertThat(imports.now(accepted).remark()).isEmpty();
        assertThat(imports.report(accepted)).hasSize(250);
    }

    @Test
    void counts_as_accepted_what_was_committed_just_before_a_crash() {
        Import accepted = imports.accept(things(0, 150));
        imports.commands.afterCommit = _ -> {
            throw new OutcomeUnknown("killed", new IOException("gone"));
        };
        imports.worker().turn();
        assertThat(imports.commands.streams).hasSize(100);
        assertThat(imports.now(accepted).progress().objects()).isZero();

        imports.commands.afterCommit = _ -> {};
        imports.clock.move(Imports.LEASE.plusSeconds(1));
        imports.worker().turn();

        assertThat(imports.now(accepted).progress().tally()).isEqualTo(new Tally(150, 0, 0, 0, 0));
        assertThat(imports.commands.streams).hasSize(150);
    }

    @Test
    void fails_after_three_tries_of_what_no_waiting_mends() {
        Import accepted = imports.accept(things(0, 5));
        imports.commands.beforeCommit = _ -> {
            throw new IllegalStateException("a defect");
        };
        ImportWorker worker = imports.worker();
        worker.turn();
        worker.turn();
        assertThat(imports.now(accepted).state()).isEqualTo(State.RUNNING);

        worker.turn();

        assertThat(imports.now(accepted).state()).isEqualTo(State.FAILED);
        assertThat(imports.now(accepted).remark())
                .hasValueSatisfying(remark -> assertThat(remark).contains("a defect"));
        assertThat(worker.turn()).isEqualTo(Turn.IDLE);
    }

    @Test
    void is_worked_on_by_one_worker_at_a_time_and_taken_over_when_the_lease_ends() {
        Import accepted = imports.accept(things(0, 250));
        imports.commands.afterCommit = _ -> {
            throw new OutcomeUnknown("slow", new IOException("slow"));
        };
        ImportWorker first = imports.worker();
        ImportWorker second = imports.worker();
        first.turn();

        assertThat(second.turn()).isEqualTo(Turn.IDLE);
        imports.commands.afterCommit = _ -> {};
        imports.clock.move(Imports.LEASE.plus(Duration.ofMillis(1)));
        assertThat(second.turn()).isEqualTo(Turn.WORKED);

        assertThat(imports.now(accepted).progress().tally()).isEqualTo(new Tally(250, 0, 0, 0, 0));
    }

    @Test
    void refuses_what_a_worker_still_writes_after_another_has_taken_over() {
        Import accepted = imports.accept(things(0, 5));
        imports.store.imports().claim("first");
        imports.clock.move(Imports.LEASE.plusSeconds(1));
        imports.store.imports().claim("second");

        assertThatThrownBy(() -> imports.store
                        .imports()
                        .advance(accepted.id(), "first", Import.Progress.NONE, Import.Progress.NONE))
                .isInstanceOf(ImportRun.LeaseLost.class);
    }

    @Test
    void takes_them_in_the_order_they_came() {
        Import first = imports.accept(things(0, 1));
        imports.clock.move(Duration.ofSeconds(1));
        Import second = imports.accept(things(1, 2));

        imports.worker().turn();

        assertThat(imports.now(first).state()).isEqualTo(State.DONE);
        assertThat(imports.now(second).state()).isEqualTo(State.WAITING);
    }

    @Test
    void sends_again_what_a_restored_log_does_not_know() {
        imports.run(things(0, 3));
        imports.commands.streams.clear();
        imports.logIdentity = "log-2";

        Import again = imports.run(things(0, 3));

        assertThat(again.progress().tally()).isEqualTo(new Tally(3, 0, 0, 0, 0));
        assertThat(imports.commands.streams).hasSize(3);
    }

    @Test
    void does_not_keep_reports_and_lost_files_for_ever() throws IOException {
        Import done = imports.run(things(0, 3));
        imports.store
                .uploads()
                .write(
                        "import-lost",
                        Uploads.FILE,
                        new java.io.ByteArrayInputStream(new byte[] {1}),
                        imports.clock.instant());

        imports.clock.move(Duration.ofDays(91));
        imports.worker().turn();

        assertThat(imports.report(done)).isEmpty();
        try (var lost = imports.store.uploads().open("import-lost", Uploads.FILE)) {
            assertThat(lost.read()).isEqualTo(-1);
        }
    }

    @Test
    void tells_keys_of_what_it_sent_only_as_hashes() {
        imports.run(things(0, 1));

        List<String> ids =
                List.of(Fingerprint.idOf("things", new MappedRow("shop", "k0", 2, java.util.Map.of(), List.of())));
        assertThat(imports.store.fingerprints().find(ids)).hasSize(1);
        assertThat(ids.getFirst()).doesNotContain("k0");
    }
}
