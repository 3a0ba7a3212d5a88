package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonScalarsTest {
  private final List<String> found = new ArrayList<>();

  private Optional<String> read(String json) {
    return JsonScalars.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        (names, value) -> found.add(String.join(".", names) + "=" + value));
  }

  @Test
  void namesTheWayToEachScalar() {
    assertThat(read("{\"a\": {\"b\": 1, \"c\": [\"x\", \"y\"]}, \"d\": \"z\"}")).isEmpty();
    assertThat(found).containsExactly("a.b=1", "a.c=x", "a.c=y", "d=z");
  }

  @Test
  void tellsObjectsOfAnArrayApartFromWhatFollows() {
    assertThat(read("{\"a\": [{\"b\": 1}, {\"b\": 2}], \"c\": 3}")).isEmpty();
    assertThat(found).containsExactly("a.b=1", "a.b=2", "c=3");
  }

  @Test
  void saysOnWhichLineItStopped() {
    assertThat(read("{\"a\": 1,\n\"b\": oops}"))
        .hasValueSatisfying(m -> assertThat(m).contains("2"));
    assertThat(found).containsExactly("a=1");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    assertThat(read("[".repeat(40) + "]".repeat(40))).isPresent();
  }
}
