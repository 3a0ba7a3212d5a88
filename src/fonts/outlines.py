#!/usr/bin/python3
"""Makes src/main/resources/dev/broadsheet/chart/raster/*.glyphs: outlines, advances and kerning for PNG files.

Needs npm, and fonttools with brotli (Debian: apt-get install npm fonttools python3-brotli).
Run from anywhere, after src/fonts/subset.sh: src/fonts/outlines.py
Latin comes from the static instances that subset.sh makes; Han from Noto Sans SC (SIL Open Font License 1.1), cut down
to the commonest Han of three standards (GB/T 2312, JIS X 0208 and Big5, level 1 of each), kana, symbols and full-width
forms, and whatever Han this repository writes. The shapes are those of mainland China.

A .glyphs file is, big-endian:
  "BSG1", u16 units per em, u16 number of glyphs, u16 number of kerning pairs, u16 zero
  per glyph, by code point: u32 code point, u16 advance, u16 zero, u32 offset of its outline after the tables
  per pair, in order: u16 left code point, u16 right code point, i16 adjustment
  outlines: number of contours, and for each its number of points and the points; all as variable-length integers, low
  seven bits first. A point is (zigzag(dx) * 2 + on-curve), zigzag(dy) from the point before; off-curve points control
  quadratic curves, two in a row with a point on the curve half-way between them, as in TrueType.
"""
import pathlib
import shutil
import struct
import subprocess
import tempfile

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

NOTO_SANS_SC = "5.3.1"
# As in subset.sh.
ARCHIVO = NEWSREADER = "5.3.0"
ROOT = pathlib.Path(__file__).resolve().parents[2]
LATIN = ROOT / "src/test/resources/dev/broadsheet/chart/fonts"
OUTPUT = ROOT / "src/main/resources/dev/broadsheet/chart/raster"
FACES = ("archivo-400", "archivo-600", "newsreader-display-600")
# Marks that Latin and Han share; the table of the standard has other code points for some of them.
SHARED = {0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026}
# What a pair of letters may be made of; kerning between rarer signs is not worth its bytes.
KERNED = [*range(0x20, 0x7F), 0xA0, *range(0x2018, 0x201E), 0x2013, 0x2014, 0x2026]


class PointPen(BasePen):
    """Gathers contours as lists of (x, y, on-curve)."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.contours = []

    def _moveTo(self, p):
        self.contours.append([(p, True)])

    def _lineTo(self, p):
        self.contours[-1].append((p, True))

    def _qCurveToOne(self, control, p):
        self.contours[-1] += [(control, False), (p, True)]

    def _curveToOne(self, *points):
        raise ValueError("a cubic curve in a TrueType outline")

    def _closePath(self):
        contour = self.contours[-1]
        if len(contour) > 1 and contour[0] == contour[-1]:
            contour.pop()


def rounded(contour):
    """Whole units, without the on-curve points that TrueType implies."""
    points = [(round(x), round(y), on) for (x, y), on in contour]
    kept = []
    for i, (x, y, on) in enumerate(points):
        before, after = points[i - 1], points[(i + 1) % len(points)]
        implied = (on and not before[2] and not after[2]
                   and abs(before[0] + after[0] - 2 * x) <= 1 and abs(before[1] + after[1] - 2 * y) <= 1 and i > 0)
        if not implied:
            kept.append((x, y, on))
    return kept


def number(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value):
    return value * 2 if value >= 0 else -value * 2 - 1


def outline(contours):
    out = bytearray(number(len(contours)))
    x = y = 0
    for contour in contours:
        out += number(len(contour))
        for px, py, on in contour:
            out += number(zigzag(px - x) * 2 + on) + number(zigzag(py - y))
            x, y = px, py
    return bytes(out)


def glyphs(font, wanted, location):
    """Code point -> (advance, outline) of the glyphs that the font has."""
    names, drawn = font.getBestCmap(), font.getGlyphSet(location=location)
    found = {}
    for c in sorted(set(names) & set(wanted)):
        pen = PointPen(drawn)
        drawn[names[c]].draw(pen)
        contours = [rounded(contour) for contour in pen.contours]
        found[c] = round(drawn[names[c]].width), outline([contour for contour in contours if len(contour) > 2])
    return found


def kerning(font):
    """(left, right) -> adjustment, in the order in which the font's own lookups answer."""
    table = font["GPOS"].table
    used = sorted({i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})
    names, pairs = font.getBestCmap(), {}
    points = {}
    for c in KERNED:
        if c in names:
            points.setdefault(names[c], []).append(c)
    for index in used:
        done = set()
        for subtable in table.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            for left, right, value in adjustments(subtable, points):
                for a in points[left]:
                    for b in points[right]:
                        if (a, b) not in done:
                            done.add((a, b))
                            pairs[a, b] = pairs.get((a, b), 0) + value
    return {pair: value for pair, value in sorted(pairs.items()) if value}


def adjustments(subtable, points):
    for i, left in enumerate(subtable.Coverage.glyphs):
        if left not in points:
            continue
        if subtable.Format == 1:
            for record in subtable.PairSet[i].PairValueRecord:
                if record.SecondGlyph in points:
                    yield left, record.SecondGlyph, advance(record.Value1)
        else:
            row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(left, 0)].Class2Record
            for right in points:
                yield left, right, advance(row[subtable.ClassDef2.classDefs.get(right, 0)].Value1)


def advance(value):
    return getattr(value, "XAdvance", 0) if value else 0


def write(name, units, found, pairs):
    tables, outlines = bytearray(b"BSG1"), bytearray()
    tables += struct.pack(">HHHH", units, len(found), len(pairs), 0)
    for c, (width, shape) in sorted(found.items()):
        tables += struct.pack(">IHHI", c, width, 0, len(outlines))
        outlines += shape
    for (left, right), value in pairs.items():
        tables += struct.pack(">HHh", left, right, value)
    (OUTPUT / f"{name}.glyphs").write_bytes(tables + outlines)
    print(f"{name}: {len(found)} glyphs, {len(pairs)} pairs, {len(tables) + len(outlines)} bytes")


def latin(name, rarer, location):
    """The letters that the site serves, then the rarer ones (names, currencies) of the same family."""
    font, more = TTFont(LATIN / f"{name}.ttf"), TTFont(rarer)
    if font["head"].unitsPerEm != more["head"].unitsPerEm:
        raise ValueError(f"{name} and {rarer} measure differently")
    found = {**glyphs(more, range(0x100, 0xFFFF), location), **glyphs(font, range(0x20, 0xFFFF), None)}
    write(name, font["head"].unitsPerEm, found, kerning(font))


def install(work, package, version):
    subprocess.run(["npm", "install", "--silent", "--no-save", "--prefix", work, f"@fontsource-variable/{package}@{version}"],
                   check=True)
    return pathlib.Path(work) / "node_modules/@fontsource-variable" / package


def cells(encoding, rows, columns):
    return {ord(c) for row in rows for cell in columns for c in bytes([row, cell]).decode(encoding, "ignore")}


def standard():
    """GB/T 2312: symbols and full-width forms (rows 1 and 3), Han of level 1 (rows 16 to 55).
    JIS X 0208: kana (rows 4 and 5), Han of level 1 (rows 16 to 47). Big5: Han of level 1."""
    cell = range(0xA1, 0xFF)
    return (cells("gb2312", [0xA1, 0xA3, *range(0xB0, 0xD8)], cell)
            | cells("euc_jp", [0xA4, 0xA5, *range(0xB0, 0xD0)], cell)
            | cells("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *cell]))


def written():
    """The characters of this repository's content and words that the Latin fonts lack."""
    latin = set.intersection(*(set(TTFont(LATIN / f"{face}.ttf").getBestCmap()) for face in FACES))
    files = [f for folder in ("content", "src/main", "templates") for f in (ROOT / folder).rglob("*")
             if f.suffix in {".md", ".yaml", ".json", ".properties", ".java", ".peb"}]
    return {ord(c) for f in files for c in f.read_text("utf-8") if c.isprintable()} - latin


def han():
    wanted = {c for c in standard() | written() | SHARED}
    with tempfile.TemporaryDirectory() as work:
        package = install(work, "noto-sans-sc", NOTO_SANS_SC)
        fonts = [TTFont(f) for f in sorted((package / "files").glob("*-wght-normal.woff2"))]
        shutil.copy(package / "LICENSE", OUTPUT / "OFL-NotoSansSC.txt")
        for weight in (400, 600):
            found = {}
            for font in fonts:
                found = {**glyphs(font, wanted, {"wght": weight}), **found}
            write(f"noto-sans-sc-{weight}", fonts[0]["head"].unitsPerEm, found, {})
    missing = sorted(c for c in written() if c not in found)
    print("no glyph for:", " ".join(f"U+{c:04X}" for c in missing) or "nothing")


OUTPUT.mkdir(parents=True, exist_ok=True)
with tempfile.TemporaryDirectory() as folder:
    sans = install(folder, "archivo", ARCHIVO) / "files/archivo-latin-ext-standard-normal.woff2"
    latin("archivo-400", sans, {"wght": 400, "wdth": 100})
    latin("archivo-600", sans, {"wght": 600, "wdth": 100})
with tempfile.TemporaryDirectory() as folder:
    serif = install(folder, "newsreader", NEWSREADER) / "files/newsreader-latin-ext-standard-normal.woff2"
    latin("newsreader-display-600", serif, {"wght": 600, "opsz": 60})
han()
