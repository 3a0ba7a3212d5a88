/** Makes pictures smaller, in linear light, as rows go by. */
@NullMarked
package dev.broadsheet.image.scale;

import org.jspecify.annotations.NullMarked;
