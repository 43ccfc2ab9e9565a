package org.quarterlight.app;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.cluster.Machine;
import org.quarterlight.cluster.TimedWork;
import org.quarterlight.cluster.Timekeeper;
import org.quarterlight.mail.MailContext;
import org.quarterlight.mail.MailSettings;
import org.quarterlight.mail.RetryPauser;
import org.quarterlight.timetable.Timetable;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.TimetableDatabase;

/** Stays up and does what is due by the timetable, shared with every other machine that watches over the same database. */
public final class NightWatch {
    private final Folders places;
    private final Clock clock;
    private final List<TimedWork> works;
    private final TimedWork embargoes;

    /** Patience is the time of day, in London, until which expected exports are waited for. */
    public NightWatch(
            RunRequest request, Timetable timetable, LocalTime patience, FreshInput input, MailSettings mail) {
        this.places = request.places();
        this.clock = input.clock();
        MailContext mailing = new MailContext(mail, clock, RetryPauser.real());
        MailSending sending = new MailSending(places, mailing);
        this.embargoes = new WorkBesideOthers(new EmbargoWatch(places.output(), sending, clock), clock);
        this.works = List.of(
                new WorkBesideOthers(new NightlyRun(request, timetable, patience, input, mailing), clock),
                new WorkBesideOthers(new WaitingMail(sending), clock));
    }

    List<TimedWork> works() {
        return works;
    }

    /** Keeps watch until it is interrupted. */
    public void keep() throws InterruptedException {
        List<TimedWork> all =
                Stream.concat(works.stream(), Stream.of(embargoes)).toList();
        try (TimetableDatabase database = TimetableDatabase.open(places);
                Timekeeper keeper = Timekeeper.start(database.source(), Machine.here(), clock, all)) {
            keeper.keep();
        }
    }
}
