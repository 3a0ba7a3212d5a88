/**
 * JSON and YAML as trees that remember where each value stands, checked against a JSON Schema, and
 * JSON written safely. Jackson and the schema validator are confined to this room, so that no other
 * room needs to know how a location is recovered from a parser. Entry type: {@link
 * dev.broadsheet.data.DataNode}.
 */
@NullMarked
package dev.broadsheet.data;

import org.jspecify.annotations.NullMarked;
