package io.alianza.support.sample;

import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import io.alianza.support.sample.JarCommand.FillJar;
import io.alianza.support.sample.JarCommand.MakeJar;
import io.alianza.support.sample.JarShelf.JarRow;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.alianza.support.web.ListRequest;
import io.alianza.support.web.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/jars")
class JarController {

    private static final Lists.Fields FIELDS = new Lists.Fields(Set.of("id"), Set.of("content", "madeOn"));

    private final Commands commands;
    private final Views views;
    private final Answers answers;
    private final Lists lists;

    JarController(Commands commands, Views views, Answers answers, Lists lists) {
        this.commands = commands;
        this.views = views;
        this.answers = answers;
        this.lists = lists;
    }

    record NewJar(@NotNull @Min(1) @Max(100) Integer size) {}

    record Filling(@NotBlank String fillingId, @Min(1) int amount) {}

    @PostMapping
    ResponseEntity<Identified> make(@Valid @RequestBody NewJar jar, Caller caller, Conditions conditions) {
        caller.mustHave("manager");
        String id = Ids.next("jar");
        var receipt = commands.send(new MakeJar(id, jar.size()), conditions);
        return answers.created(receipt, "/api/v1/jars/" + receipt.aggregateId());
    }

    @PostMapping("/{id}/fill")
    ResponseEntity<Identified> fill(
            @PathVariable String id, @Valid @RequestBody Filling filling, Conditions conditions) {
        return answers.done(commands.send(new FillJar(id, filling.fillingId(), filling.amount()), conditions));
    }

    @GetMapping("/{id}")
    JarRow jar(@PathVariable String id) {
        return views.find(JarShelf.JARS, id).orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
    }

    @GetMapping
    ResponseEntity<?> jars(ListRequest request) {
        RowQuery query = lists.query(RowQuery.all(), request, FIELDS);
        return request.csv()
                ? lists.csv(JarShelf.JARS, query, JarRow.class, Function.identity())
                : ResponseEntity.ok(lists.page(JarShelf.JARS, query, Function.identity()));
    }
}
