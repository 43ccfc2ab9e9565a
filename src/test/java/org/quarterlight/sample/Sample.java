package org.quarterlight.sample;

import java.nio.file.*;
import java.time.LocalDate;
import java.util.List;
import org.quarterlight.plan.Export;
import org.quarterlight.schedule.Schedule;

record Sample(List<Export> exports) {
    static Sample ofFolder(String f) { return new Sample(Readings.at(LocalDate.of(2020,1,1)).exports()); }
    org.quarterlight.schedule.Reading reading(LocalDate d) { return Readings.at(d); }
    Schedule schedule(LocalDate d) { return Readings.schedule(d); }
}
