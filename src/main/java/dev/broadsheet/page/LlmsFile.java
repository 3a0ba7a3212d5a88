package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.page.machine.LlmsText;
import dev.broadsheet.page.route.Routes;
import java.util.ArrayList;
import java.util.List;

/** Lists what the site has in one language for programs that read on a person's behalf. */
final class LlmsFile {
  private final Desk desk;
  private final Routes routes;

  LlmsFile(Desk desk) {
    this.desk = desk;
    this.routes = desk.routes();
  }

  String write() {
    return LlmsText.write(
        desk.siteTitle(),
        desk.in(desk.config().masthead().description()),
        List.of(
            new LlmsText.Section(desk.word("articles"), articles()),
            new LlmsText.Section(desk.word("registers"), registers()),
            new LlmsText.Section(desk.word("dataFiles"), data()),
            new LlmsText.Section(desk.word("feeds"), feeds())));
  }

  private List<LlmsText.Item> articles() {
    return desk.articles().stream().map(this::article).toList();
  }

  private LlmsText.Item article(ArticleDigest article) {
    return new LlmsText.Item(
        desk.title(article),
        routes.article(desk.language(), article.slug()).absolute(),
        desk.summary(article));
  }

  private List<LlmsText.Item> registers() {
    List<LlmsText.Item> items = new ArrayList<>();
    for (SheetDigest sheet : desk.press().sheets()) {
      String id = sheet.id();
      String title = desk.in(sheet.title());
      items.add(
          new LlmsText.Item(
              desk.wording().get("registerTitle", title),
              routes.register(desk.language(), id).absolute(),
              contents(sheet)));
      if (sheet.size().claims() > 0) {
        items.add(
            new LlmsText.Item(
                desk.wording().get("claimsTitle", title),
                routes.claims(desk.language(), id).absolute(),
                desk.word("claimsDescription")));
      }
    }
    return items;
  }

  private String contents(SheetDigest sheet) {
    return desk.wording()
        .get("sheetContents", sheet.size().facts(), sheet.size().sources(), sheet.size().claims());
  }

  private List<LlmsText.Item> data() {
    List<LlmsText.Item> items = new ArrayList<>();
    for (SheetDigest sheet : desk.press().sheets()) {
      String title = desk.in(sheet.title());
      String note = desk.wording().get("datasetDescription", title);
      for (String extension : List.of("json", "csv")) {
        String name = sheet.id() + "." + extension;
        String url = routes.data(sheet.id(), extension).absolute();
        items.add(new LlmsText.Item(name, url, note));
      }
    }
    return items;
  }

  private List<LlmsText.Item> feeds() {
    return List.of(
        new LlmsText.Item(
            desk.word("atomFeed"), routes.file(desk.language(), "feed.xml").absolute(), ""),
        new LlmsText.Item(
            desk.word("jsonFeed"), routes.file(desk.language(), "feed.json").absolute(), ""));
  }
}
