package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  private static Map<String, Object> sample() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", new BigDecimal("100e9"));
    map.put("a", List.of(1, 2L, true, "测试"));
    map.put("none", Optional.empty());
    map.put("some", Optional.of("x"));
    map.put("empty", List.of());
    return map;
  }

  @Test
  void keepsOrderAndWritesDecimalsPlainly() {
    assertThat(JsonText.write(sample()))
        .isEqualTo(
            "{\"z\":100000000000,\"a\":[1,2,true,\"测试\"],\"none\":null,\"some\":\"x\",\"empty\":[]}");
  }

  @Test
  void indentsByTwoSpacesWithLineFeeds() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", List.of(1, 2));
    map.put("b", Map.of("c", "d"));
    assertThat(JsonText.writePretty(map))
        .isEqualTo("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {\n    \"c\": \"d\"\n  }\n}\n");
  }

  @Test
  void nothingWrittenForAScriptCanEndIt() {
    String text = "</script><!--<script>&'\"\u2028\u2029]]>";
    String written = JsonText.forScript(Map.of("a", text));
    assertThat(written).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
    assertThat(written).startsWith("{\"a\":\"\\u003C/script\\u003E");
    assertThat(readBack(JsonText.forScript(text))).isEqualTo(text);
  }

  @Test
  void everyTextReadsBackAsItWas() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x10FFFF);
        text.appendCodePoint(point >= 0xD800 && point < 0xE000 ? '<' : point);
      }
      assertThat(readBack(JsonText.write(text.toString()))).isEqualTo(text.toString());
      assertThat(readBack(JsonText.forScript(text.toString()))).isEqualTo(text.toString());
    }
  }

  private static String readBack(String json) {
    Diagnostics diagnostics = new Diagnostics();
    DataNode node = Json.read(new SourceFile("a.json", json), diagnostics).orElseThrow();
    return ((TextNode) node).value();
  }

  @Test
  void refusesWhatJsonDoesNotHave() {
    assertThatThrownBy(() -> JsonText.write(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
