package dev.broadsheet.build;

import dev.broadsheet.check.Coverage;
import dev.broadsheet.publish.PublishResult;
import java.util.Optional;

/**
 * What a build made.
 *
 * @param articles how many stories
 * @param languages in how many languages
 * @param pages how many pages readers can open
 * @param files how many files the site has
 * @param coverage the figures and what backs them
 * @param release what publishing did; empty where nothing was to be published
 */
public record Summary(
    int articles,
    int languages,
    int pages,
    int files,
    Coverage coverage,
    Optional<PublishResult> release) {
  Summary with(PublishResult published) {
    return new Summary(articles, languages, pages, files, coverage, Optional.of(published));
  }
}
