package dev.broadsheet.page;

import dev.broadsheet.chart.SvgImage;
import dev.broadsheet.chart.layout.Paragraph;
import dev.broadsheet.chart.raster.Face;
import dev.broadsheet.chart.raster.Lettering;
import dev.broadsheet.page.model.FigureModel;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * How tall a chart is where another site frames it: a frame without script cannot size itself, so
 * whoever embeds it has to be told. Sizes and gaps are those of {@code static/css/embed.css}, in
 * pixels at the browser's own size of text; a test in a browser holds the two together.
 */
final class EmbedLayout {
  /** The margin at either side, which a frame narrower than {@link #FIRST_STEP} gives up first. */
  static final int MARGIN = 16;

  /** The widest frame: what is wider stays empty. */
  static final int WIDEST = 752;

  /** From here on the picture grows with the frame. */
  static final int FIRST_STEP = 320;

  private static final int NARROWEST = FIRST_STEP - 2 * MARGIN;

  /**
   * Frames are measured at every fourth pixel; 416 and 608, where another layout shows, are two.
   */
  private static final int STRIDE = 4;

  /** How much too high a frame may be before it is measured anew. */
  private static final int SPARE = 40;

  /** What a browser's own font may be wider by than the outlines of the site's. */
  private static final double SAFETY = 1.02;

  private static final int PADDING = 12;
  private static final int RULE = 1;
  private static final int HEAD_GAP = 8;
  private static final int DEK_GAP = 4;
  private static final int LEGEND_GAP = 6;
  private static final int LEGEND_COLUMN_GAP = 20;
  private static final double SWATCH_EMS = 2.2;
  private static final int PLOT_GAPS = 20;
  private static final int FOOT_GAP = 10;
  private static final int LINE_GAP = 2;

  private final List<SvgImage> pictures;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Paragraph> legend;
  private final Language language;
  private int gaps = 2 * PADDING + RULE + HEAD_GAP + PLOT_GAPS + FOOT_GAP;

  /**
   * A chart in a frame.
   *
   * @param foot the lines below it: sources, notes, credit
   */
  EmbedLayout(FigureModel figure, List<String> foot, Language language) {
    this.pictures = figure.plot().artboards();
    this.language = language;
    add(figure.plot().title(), Setting.TITLE, 0);
    figure.plot().dek().ifPresent(dek -> add(dek, Setting.DEK, DEK_GAP));
    this.legend =
        figure.plot().legend().stream().map(i -> paragraph(i.label(), Setting.LEGEND)).toList();
    gaps += legend.isEmpty() ? 0 : LEGEND_GAP;
    add(figure.summary().text(), Setting.SUMMARY, 0);
    for (int i = 0; i < foot.size(); i++) {
      add(foot.get(i), Setting.FOOT, i == 0 ? 0 : LINE_GAP);
    }
  }

  private void add(String text, Setting setting, int gap) {
    blocks.add(new Block(paragraph(text, setting), leading(setting)));
    gaps += gap;
  }

  private Paragraph paragraph(String text, Setting setting) {
    Lettering lettering =
        language.isUnspaced() ? Lettering.han(setting.face) : Lettering.of(setting.face);
    return Paragraph.of(text, line -> lettering.width(line) * setting.size * SAFETY);
  }

  private int leading(Setting setting) {
    return language.isChinese() ? setting.han : setting.latin;
  }

  /** A text, and from one of its lines to the next. */
  private record Block(Paragraph text, int leading) {}

  /**
   * How a text is set: its size, and from one line to the next in Chinese and in others, in pixels.
   */
  private enum Setting {
    TITLE(Face.DISPLAY, 20, 24, 28),
    DEK(Face.REGULAR, 14, 20, 22),
    LEGEND(Face.REGULAR, 13, 20, 22),
    SUMMARY(Face.REGULAR, 14, 21, 24),
    FOOT(Face.REGULAR, 13, 19, 22);

    private final Face face;
    private final int size;
    private final int latin;
    private final int han;

    Setting(Face face, int size, int latin, int han) {
      this.face = face;
      this.size = size;
      this.latin = latin;
      this.han = han;
    }
  }

  /**
   * The height from a width of the frame up to the next step.
   *
   * @param from the narrowest width of the frame, in pixels
   * @param fixed pixels whatever the width
   * @param share pixels to a pixel of the frame's width, beside those
   */
  record Step(int from, int fixed, double share) {
    /** The height at a width, in pixels. */
    int at(int width) {
      return (int) Math.ceil(fixed + share * width);
    }
  }

  /** The height at every width, from narrow to wide. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int text = text(NARROWEST);
    SvgImage picture = pictures.get(0);
    steps.add(new Step(0, text + picture.height(), 0));
    steps.add(step(FIRST_STEP, text, picture));
    for (int from = FIRST_STEP; from < WIDEST; from += STRIDE) {
      int inner = from - 2 * MARGIN;
      boolean another = picture(inner) != picture;
      if (another || text(inner) <= text - SPARE) {
        picture = picture(inner);
        text = text(inner);
        steps.add(step(from, text, picture));
      }
    }
    return List.copyOf(steps);
  }

  private static Step step(int from, int text, SvgImage picture) {
    double share = Math.ceil(10_000.0 * picture.height() / picture.width()) / 10_000;
    return new Step(from, (int) Math.ceil(text - share * 2 * MARGIN), share);
  }

  /** The widest layout that fits. */
  private SvgImage picture(int width) {
    SvgImage widest = pictures.get(0);
    for (SvgImage picture : pictures) {
      if (picture.width() <= width) {
        widest = picture;
      }
    }
    return widest;
  }

  /** Everything but the picture. */
  private int text(int width) {
    int height = gaps + legend(width);
    for (Block block : blocks) {
      height += block.text().lines(width) * block.leading();
    }
    return height;
  }

  /** Items one after the other, in as many rows as they need. */
  private int legend(double width) {
    double swatch = SWATCH_EMS * Setting.LEGEND.size;
    int rows = 0;
    int row = 0;
    double at = 0;
    for (Paragraph item : legend) {
      double wide = swatch + item.width();
      if (at > 0 && at + LEGEND_COLUMN_GAP + wide > width) {
        rows += row;
        row = 0;
        at = 0;
      }
      at += (at > 0 ? LEGEND_COLUMN_GAP : 0) + wide;
      row = Math.max(row, item.lines(width - swatch));
    }
    return (rows + row) * leading(Setting.LEGEND);
  }
}
