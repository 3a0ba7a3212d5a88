package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.page.theme.Assets;
import dev.broadsheet.page.theme.Templates;
import dev.broadsheet.page.theme.Wording;
import java.util.List;

/** Every rule of this room, for the catalogue. */
public final class PageRules {
  private PageRules() {}

  public static List<Rule> all() {
    return List.of(
        SitePlan.PATH_TAKEN,
        References.SHOWN_TWICE,
        LinkCheck.BROKEN,
        LinkCheck.ID_TWICE,
        PageSafety.UNSAFE,
        ShareImages.GLYPH_MISSING,
        Templates.TEMPLATE_ERROR,
        Templates.TEMPLATE_UNSAFE,
        Wording.STRING_MISSING,
        Wording.STRING_UNKNOWN,
        Assets.ASSET_MISSING,
        Assets.FONT_UNREADABLE,
        Assets.ASSET_UNLISTED);
  }
}
