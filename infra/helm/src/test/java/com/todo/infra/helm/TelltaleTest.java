package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TelltaleTest {

  static List<Manifest> telltale() {
    return Written.in("telltale.yaml");
  }

  @ParameterizedTest
  @MethodSource("telltale")
  void finds_a_secret_in_whatever_manner_it_is_told(Manifest manifest) {
    assertFalse(Telltale.in(manifest).isEmpty());
  }

  @Test
  void finds_none_where_only_its_name_is_said() {
    var found = Written.in("discreet.yaml").stream().flatMap(each -> Telltale.in(each).stream());

    assertEquals(List.of(), found.toList());
  }
}
