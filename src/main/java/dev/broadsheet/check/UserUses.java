package dev.broadsheet.check;

import java.util.List;

/**
 * What one edition names of the sheets.
 *
 * @param uses in the order of the text, without what they rest on
 */
record UserUses(Use.User by, List<Use> uses) {
  UserUses {
    uses = List.copyOf(uses);
  }
}
