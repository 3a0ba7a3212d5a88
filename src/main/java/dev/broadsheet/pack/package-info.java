/**
 * Compression that gives the same bytes on every machine and every JDK. The JDK's own {@code
 * Deflater} does not: its output depends on the zlib that the JDK was built with. Entry types:
 * {@link dev.broadsheet.pack.Deflate} for the zlib format of PNG, {@link
 * dev.broadsheet.pack.Brotli} for what servers send, {@link dev.broadsheet.pack.CodeLengths} for
 * Huffman codes of other formats.
 */
@NullMarked
package dev.broadsheet.pack;

import org.jspecify.annotations.NullMarked;
