package com.todo.adapters.jpa;

import com.todo.adapters.database.Sql;

/** A place in the log: the transaction that wrote a row, and the row's position. */
record LogPlace(String tx, long position) {
  static final LogPlace BEGINNING = new LogPlace("0", 0);

  static LogPlace of(Object tx, Object position) {
    return new LogPlace((String) tx, Sql.number(position));
  }

  static LogPlace read(String text) {
    var parts = text.split("/");
    return new LogPlace(parts[0], Long.parseLong(parts[1]));
  }

  String text() {
    return tx + "/" + position;
  }
}
