package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.quantity.NounForms;
import dev.broadsheet.quantity.NounUnit;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the nouns that a sheet counts, under {@code units}. */
final class UnitReader {
  private final Diagnostics diagnostics;

  UnitReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Units read(List<Member> members) {
    List<NounUnit> nouns = new ArrayList<>();
    for (Member member : members) {
      boolean usable = NounUnit.isSymbol(member.name());
      boolean taken = Units.standard().find(member.name()).isPresent();
      if (!usable || taken) {
        diagnostics.add(
            SheetRules.ID,
            member.nameSpan(),
            taken
                ? "`" + member.name() + "` is a built-in unit"
                : "`" + member.name() + "` cannot be a unit: use letters, digits and hyphens");
      } else {
        nouns.add(new NounUnit(member.name(), forms(member)));
      }
    }
    return Units.standard().with(nouns);
  }

  private Map<Language, NounForms> forms(Member member) {
    Map<Language, NounForms> forms = new TreeMap<>();
    DataReader.of(member, SheetRules.READING, diagnostics)
        .ifPresent(
            reader -> {
              for (Member form : reader.node().members().values()) {
                if (Language.isTag(form.name())) {
                  reader.allow(form.name());
                  form(form).ifPresent(f -> forms.put(new Language(form.name()), f));
                }
              }
              reader.finish();
            });
    return forms;
  }

  private Optional<NounForms> form(Member member) {
    if (member.value() instanceof TextNode word) {
      return checked(member, word.value(), word.value());
    }
    Optional<DataReader> reader = DataReader.of(member, SheetRules.READING, diagnostics);
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> one = reader.get().requiredText("one");
    Optional<String> other = reader.get().requiredText("other");
    reader.get().finish();
    return one.isPresent() && other.isPresent()
        ? checked(member, one.get(), other.get())
        : Optional.empty();
  }

  private Optional<NounForms> checked(Member member, String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      diagnostics.add(SheetRules.VALUE, member.value().span(), "a noun must not be blank");
      return Optional.empty();
    }
    return Optional.of(new NounForms(one, other));
  }
}
