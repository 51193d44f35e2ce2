import GRDB

/// The tables of a data folder, as named migrations that are only ever added to.
enum JournalSchema {
    /// "Linl" in ASCII: tells our file from any other SQLite database.
    static let applicationID: Int32 = 0x4C69_6E6C

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 events and erasable tables") { database in
            try database.execute(sql: eventTable)
            try database.execute(sql: erasableTables)
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        migrator.registerMigration("2 credentials, sessions and invitations") { database in
            for table in ["credential", "session", "invitation"] {
                try database.execute(sql: secretTable(table))
            }
        }
        migrator.registerMigration("3 the vault") { database in
            try database.execute(sql: secretTable("vault"))
        }
        migrator.registerMigration("4 looks") { database in
            try database.execute(sql: secretTable("look"))
        }
        migrator.registerMigration("5 residents' sessions and printed letters") { database in
            for table in ["resident_session", "letter_print"] {
                try database.execute(sql: secretTable(table))
            }
        }
        return migrator
    }

    /// Append-only is kept by the store: from any connection, an event can be neither changed nor
    /// deleted, and because a new one must follow the last, not replaced either.
    ///
    /// The index never holds a row. It is there because SQLite lets nobody write into the middle
    /// of a blob whose column is indexed, and that is the one way past the triggers.
    private static let eventTable = """
        CREATE TABLE event(
            sequence INTEGER PRIMARY KEY,
            leaf BLOB NOT NULL CHECK(typeof(leaf) = 'blob' AND length(leaf) = 32),
            bytes BLOB NOT NULL CHECK(typeof(bytes) = 'blob')
        );
        CREATE INDEX event_unwritten ON event(leaf, bytes) WHERE sequence < 0;
        CREATE TRIGGER event_dense BEFORE INSERT ON event
        WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM event)
        BEGIN SELECT raise(ABORT, 'an event must follow the last one'); END;
        CREATE TRIGGER event_kept BEFORE DELETE ON event
        BEGIN SELECT raise(ABORT, 'an event is never deleted'); END;
        CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
        BEGIN SELECT raise(ABORT, 'an event is never changed'); END;
        """

    /// A text never moves. SQLite leaves copies behind when it moves rows from page to page, and
    /// they would outlive the erasure: so texts are only ever added at the end, and an erased one
    /// is overwritten where it lies and keeps its place.
    ///
    /// What can be computed again holds no text and may move.
    private static let erasableTables = """
        CREATE TABLE text(
            id INTEGER PRIMARY KEY,
            key BLOB NOT NULL CHECK(typeof(key) = 'blob'),
            is_erased INTEGER NOT NULL DEFAULT 0 CHECK(is_erased IN (0, 1)),
            value BLOB NOT NULL CHECK(typeof(value) = 'blob')
        );
        CREATE UNIQUE INDEX text_key ON text(key) WHERE NOT is_erased;
        CREATE TABLE derived(key BLOB PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;
        """

    /// Rows of secrets do not move either. They come and go, so that the place of an erased one is
    /// used again by the next of the same length.
    private static func secretTable(_ name: String) -> String {
        """
        CREATE TABLE \(name)(
            id INTEGER PRIMARY KEY,
            key BLOB NOT NULL CHECK(typeof(key) = 'blob'),
            is_erased INTEGER NOT NULL DEFAULT 0 CHECK(is_erased IN (0, 1)),
            value BLOB NOT NULL CHECK(typeof(value) = 'blob')
        );
        CREATE UNIQUE INDEX \(name)_key ON \(name)(key) WHERE NOT is_erased;
        CREATE INDEX \(name)_free ON \(name)(length(key), length(value)) WHERE is_erased;
        """
    }

    /// Every object of the schema as the store describes it, to tell a tampered or damaged one.
    static func objects(of database: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT coalesce(type, '?') || ' ' || coalesce(name, '?'),
                    coalesce(tbl_name, '?') || ': ' || coalesce(sql, '')
                FROM sqlite_schema
                """
        )
        return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $0 + $1 })
    }

    /// The objects that the migrations up to `last` make in an empty database.
    static func objects(after last: String) throws -> [String: String] {
        last == migrator.migrations.last ? try currentObjects.get() : try objects(upTo: last)
    }

    /// What the migrator makes in an empty database for itself.
    static let objectsBeforeFirst = Result {
        let blank = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        migrator.registerMigration("nothing") { _ in }
        try migrator.migrate(blank)
        return try blank.read(objects)
    }

    /// Made once: every opening compares with them.
    private static let currentObjects = Result {
        try objects(upTo: migrator.migrations.last ?? "")
    }

    private static func objects(upTo last: String) throws -> [String: String] {
        let blank = try DatabaseQueue()
        try migrator.migrate(blank, upTo: last)
        return try blank.read(objects)
    }
}
