package com.todo.ports.usecases.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

  @ParameterizedTest(name = "\"{0}\" fits \"{1}\": {2}")
  @CsvSource({
    "buy milk,       Buy milk!,            EXACT",
    "buy,            Buy milk,             PREFIX",
    "milk,           Buy oat milk,         PHRASE",
    "oat milk,       Buy oat milk today,   PHRASE",
    "milk oat,       Buy oat milk,         WORDS",
    "mil,            Buy oat milk,         WORDS",
    "dentst,         See the dentist,      TYPOS",
    "fcius,          Water the ficus,      TYPOS",
    "insurence papers, Insurance papers,   TYPOS",
    "mlk,            Buy milk,             NONE",
    "fridge,         Buy milk,             NONE",
    "milk tea,       Buy milk,             NONE",
    "'',             Buy milk,             NONE",
    "ÄPFEL,          Äpfel kaufen,         PREFIX",
  })
  void ranks_how_well_a_name_fits(String name, String title, Resemblance expected) {
    assertEquals(expected, Resemblance.of(name, title));
  }

  @ParameterizedTest(name = "{0} and {1} are {2} apart")
  @CsvSource({
    "milk, milk, 0",
    "milk, mlik, 1",
    "milk, mik, 1",
    "milk, milks, 1",
    "milk, silk, 1",
    "milk, slik, 2",
    "'', abc, 3",
  })
  void counts_letters_that_differ(String one, String other, int distance) {
    assertEquals(distance, EditDistance.between(one, other));
    assertEquals(distance, EditDistance.between(other, one));
  }
}
