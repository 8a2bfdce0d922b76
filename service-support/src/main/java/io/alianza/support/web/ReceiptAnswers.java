package io.alianza.support.web;

import io.alianza.support.commands.Receipt;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/** {@link Answers} from receipts. */
final class ReceiptAnswers implements Answers {

    @Override
    public ResponseEntity<Identified> created(Receipt receipt, String location) {
        return receipt.changed()
                ? answer(ResponseEntity.created(URI.create(location)), receipt)
                : answer(ResponseEntity.ok().location(URI.create(location)), receipt);
    }

    @Override
    public ResponseEntity<Identified> done(Receipt receipt) {
        return answer(ResponseEntity.ok(), receipt);
    }

    private static ResponseEntity<Identified> answer(BodyBuilder answer, Receipt receipt) {
        return answer.eTag("\"" + receipt.version() + "\"")
                .header(Positions.POSITION, receipt.position())
                .body(new Identified(receipt.aggregateId(), receipt.version()));
    }
}
