package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Units and quantities that several tests use. */
final class Samples {
  private static final Map<String, String> TRADITIONAL =
      Map.of("GPU", "塊GPU", "user", "用戶", "employee", "名員工", "company", "家企業");
  private static final Map<String, String> JAPANESE =
      Map.of("GPU", "基のGPU", "user", "人の利用者", "employee", "人の従業員", "company", "社");
  private static final Map<String, NounForms> GERMAN =
      Map.of(
          "GPU", new NounForms("GPU", "GPUs"),
          "user", new NounForms("Nutzer", "Nutzer"),
          "employee", new NounForms("Beschäftigter", "Beschäftigte"),
          "company", new NounForms("Firmenkunde", "Firmenkunden"));
  private static final Map<String, NounForms> FRENCH =
      Map.of(
          "GPU", new NounForms("GPU", "GPU"),
          "user", new NounForms("utilisateur", "utilisateurs"),
          "employee", new NounForms("salarié", "salariés"),
          "company", new NounForms("entreprise cliente", "entreprises clientes"));
  private static final Map<String, NounForms> SPANISH =
      Map.of(
          "GPU", new NounForms("GPU", "GPU"),
          "user", new NounForms("usuario", "usuarios"),
          "employee", new NounForms("empleado", "empleados"),
          "company", new NounForms("empresa cliente", "empresas clientes"));

  static final Units UNITS =
      Units.standard()
          .with(
              List.of(
                  noun("GPU", "GPU", "GPUs", "块GPU"),
                  noun("user", "user", "users", "用户"),
                  noun("employee", "employee", "employees", "名员工"),
                  noun("company", "enterprise customer", "enterprise customers", "家企业")));

  private Samples() {}

  private static NounUnit noun(String symbol, String one, String other, String chinese) {
    return new NounUnit(
        symbol,
        Map.of(
            Language.ENGLISH,
            new NounForms(one, other),
            Language.SIMPLIFIED_CHINESE,
            NounForms.invariable(chinese),
            new Language("zh-Hant"),
            NounForms.invariable(TRADITIONAL.get(symbol)),
            new Language("ja"),
            NounForms.invariable(JAPANESE.get(symbol)),
            new Language("de"),
            GERMAN.get(symbol),
            new Language("fr"),
            FRENCH.get(symbol),
            new Language("es"),
            SPANISH.get(symbol)));
  }

  static Unit unit(String symbol) {
    return UNITS.find(symbol).orElseThrow();
  }

  /** {@code 20e9..30e9 USD}, {@code up-to 100e9 USD}, {@code 0.27 1}. */
  static Quantity quantity(String text) {
    String[] parts = text.split(" ");
    Qualifier qualifier =
        parts.length == 3 ? Qualifier.find(parts[0]).orElseThrow() : Qualifier.EXACT;
    String number = parts[parts.length - 2];
    Unit unit = unit(parts[parts.length - 1]);
    int dots = number.indexOf("..");
    if (dots < 0) {
      return Quantity.of(new BigDecimal(number), qualifier, unit);
    }
    BigDecimal low = new BigDecimal(number.substring(0, dots));
    return Quantity.range(low, new BigDecimal(number.substring(dots + 2)), unit).with(qualifier);
  }

  /** An interval in another scale, whose factor is above zero. */
  static Interval scaled(Interval interval, BigDecimal factor) {
    return new Interval(
        interval.low().map(b -> new Bound(b.value().multiply(factor), b.inclusive())),
        interval.high().map(b -> new Bound(b.value().multiply(factor), b.inclusive())));
  }
}
