package org.quarterlight.job;

import java.util.List;

/**
 * What the steps of the issue job do, in their order.
 *
 * @param <O> one briefing to be made
 * @param <R> what came of it
 */
public interface IssueWork<O, R> {
    /** Computes the schedule of the as-at date and empties the folder the issue is built in. */
    void compute();

    /** The briefings to be made, once the schedule is known. */
    List<O> orders();

    /** Makes one briefing; changes nothing else, as several are made at once and one may be made twice. */
    R render(O order);

    /** Keeps what came of a briefing; called in the order of the orders. */
    void keep(R rendered);

    /** Puts the issue in place. */
    void publish();

    /** Enters the mail that is due in the ledger; runs in one transaction of the database. */
    void enterMail();

    /** Hands over the mail that waits. */
    void deliverMail();
}
