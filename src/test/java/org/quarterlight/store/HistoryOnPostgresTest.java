package org.quarterlight.store;

import java.nio.file.Path;
import java.util.Set;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** All that holds of the history in the state folder's database holds in PostgreSQL. */
class HistoryOnPostgresTest extends HistoryTest {
    @Override
    DataSource newDatabase() {
        DatabaseAddress address = DatabaseAddress.of(PostgresServer.newDatabase(), Path.of("state"));
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    /** Each try makes a database of its own, which takes a server longer. */
    @Override
    @Property(tries = 3)
    void keysAreToldApartAndOrderedButForTheirTypography(
            @ForAll @Size(min = 1, max = 20)
                    Set<
                                    @StringLength(min = 1, max = 3)
                                    @Chars({' ', '\u0001', 'a', 'B', '\u00e9', '\ud83d', '\uffee'}) String>
                            ids) {
        super.keysAreToldApartAndOrderedButForTheirTypography(ids);
    }
}
