package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;
import java.util.Optional;

/**
 * An article.
 *
 * @param notes where each fact in the text comes from
 */
public record ArticleModel(
    Header header, Opening opening, HtmlFragment body, Closing closing, List<FactModel> notes) {
  public ArticleModel {
    notes = List.copyOf(notes);
  }

  /**
   * The head.
   *
   * @param kind what sort of work it is, such as "Analysis"
   * @param corrections the material ones, newest first
   */
  public record Header(
      Tag kind,
      HtmlFragment title,
      HtmlFragment summary,
      Byline byline,
      List<Link> topics,
      List<LogEntry> corrections) {
    public Header {
      topics = List.copyOf(topics);
      corrections = List.copyOf(corrections);
    }
  }

  /**
   * Who, when and how long.
   *
   * @param personal whether a person comes first; a desk is named without the word for "by"
   */
  public record Byline(
      List<Link> authors,
      boolean personal,
      TimeText published,
      Optional<TimeText> updated,
      String reading) {
    public Byline {
      authors = List.copyOf(authors);
    }
  }

  /**
   * What stands before the body.
   *
   * @param number the figure that the headline is about, else the first of the key points
   */
  public record Opening(
      List<HtmlFragment> keyPoints,
      Optional<FactModel> number,
      Optional<FigureModel> lead,
      List<Known> known) {
    public Opening {
      keyPoints = List.copyOf(keyPoints);
      known = List.copyOf(known);
    }
  }

  /** How sure what is: one of confirmed, reported, claimed, unknown. */
  public record Known(Tag tag, List<HtmlFragment> points) {
    public Known {
      points = List.copyOf(points);
    }
  }

  /** What stands after the body. */
  public record Closing(
      Reading reading,
      Evidence evidence,
      Changes changes,
      Optional<HtmlFragment> disclosure,
      String contact,
      List<CardModel> related) {
    public Closing {
      related = List.copyOf(related);
    }
  }

  /** What helps to read it. */
  public record Reading(
      List<HtmlFragment> changeOurView, List<Term> glossary, List<HtmlFragment> methodology) {
    public Reading {
      changeOurView = List.copyOf(changeOurView);
      glossary = List.copyOf(glossary);
      methodology = List.copyOf(methodology);
    }
  }

  /** An entry of the glossary. */
  public record Term(HtmlFragment term, HtmlFragment text) {}

  /** What it rests on. */
  public record Evidence(List<SourceModel> sources, Optional<DataModel> data, String citation) {
    public Evidence {
      sources = List.copyOf(sources);
    }
  }

  /**
   * The sheet behind it.
   *
   * @param register where all of its facts stand
   * @param claims where its claims stand, if it has any
   */
  public record DataModel(
      String title, String register, Optional<String> claims, Downloads downloads) {}

  /** The facts as files. */
  public record Downloads(String json, String csv, String licence) {}

  /** What was changed since it was published, newest first. */
  public record Changes(List<LogEntry> corrections, List<LogEntry> updates) {
    public Changes {
      corrections = List.copyOf(corrections);
      updates = List.copyOf(updates);
    }
  }

  /** A change. */
  public record LogEntry(TimeText date, HtmlFragment text, boolean material) {}
}
