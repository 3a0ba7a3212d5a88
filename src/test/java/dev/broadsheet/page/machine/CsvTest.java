package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void quotesWhatMustBeQuoted() {
    Csv csv = new Csv();
    csv.row(List.of("plain", "a,b", "say \"x\"", "two\nlines", ""));
    assertThat(csv).hasToString("\uFEFFplain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
  }

  @Test
  void keepsASpreadsheetFromReadingAFormula() {
    Csv csv = new Csv();
    csv.row(List.of("=1+1", "@SUM(A1)", "+cmd", "-5", "-x"));
    csv.row(
        List.of("-1+cmd|' /C calc'!A0", "-.5", "+5e9", "-5e-9", "-5-5", "＝1+1", "\t=1", "-1\n"));
    assertThat(csv)
        .hasToString(
            "\uFEFF'=1+1,'@SUM(A1),'+cmd,-5,'-x\r\n"
                + "'-1+cmd|' /C calc'!A0,-.5,+5e9,-5e-9,'-5-5,'＝1+1,'\t=1,\"'-1\n\"\r\n");
  }
}
