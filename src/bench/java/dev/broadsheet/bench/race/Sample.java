package dev.broadsheet.bench.race;

/**
 * One process from start to end.
 *
 * @param wall seconds
 * @param processor seconds of all processors, in the program and in the kernel for it
 * @param peakKilobytes the most memory it held at once
 */
record Sample(double wall, double processor, long peakKilobytes) {}
