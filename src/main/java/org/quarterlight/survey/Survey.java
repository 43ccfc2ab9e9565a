package org.quarterlight.survey;

import java.util.List;
import java.util.Optional;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.FileText;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.plan.FileReport.Understood;

/**
 * What a first look over a whole file tells: how it is written, which column is which, how its dates run, where its data
 * end, and what makes it useless. Lines are physical lines; the last row is the number of the last row of data.
 */
public record Survey(
        FileText text,
        Dialect dialect,
        ColumnRoles columns,
        Optional<DateOrder> order,
        Optional<DateOrder> provedOrder,
        long lines,
        long lastRow,
        Understood understood,
        List<String> notes) {}
