#!/bin/sh
# Makes static/fonts/*.woff2 and the static TrueType instances that chart tests read advance widths from.
#
# Needs npm, and fonttools with brotli (Debian: apt-get install npm fonttools python3-brotli).
# Run from anywhere: src/fonts/subset.sh
# The two families are under the SIL Open Font License 1.1; their licences are copied beside the fonts.
set -eu

newsreader_version=5.3.0
archivo_version=5.3.0

root=$(cd "$(dirname "$0")/../.." && pwd)
web=$root/static/fonts
widths=$root/src/test/resources/dev/broadsheet/chart/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# fontTools stamps the time of writing into a font unless told another.
SOURCE_DATE_EPOCH=1767225600
export SOURCE_DATE_EPOCH

npm install --silent --no-save --prefix "$work" \
  "@fontsource-variable/newsreader@$newsreader_version" "@fontsource-variable/archivo@$archivo_version"
newsreader=$work/node_modules/@fontsource-variable/newsreader
archivo=$work/node_modules/@fontsource-variable/archivo

# What the site sets in Latin type: ASCII, Latin-1, ligatures, spaces, dashes, quotes, daggers, currency, minus, arrows.
# Han is set in the reader's own fonts.
latin='U+0020-007E,U+00A0-00FF,U+0131,U+0152,U+0153,U+2002-200A,U+202F,U+2010-2015,U+2018-201E'
latin=$latin',U+2020-2022,U+2026,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215'

# instance FONT NAME AXIS...  pins or narrows axes and keeps the Latin above, as $work/NAME.ttf
instance() {
  font=$1 name=$2
  shift 2
  fonttools varLib.instancer --quiet "$font" "$@" --output "$work/$name-full.ttf"
  pyftsubset "$work/$name-full.ttf" --unicodes="$latin" --layout-features='kern,mark,mkmk,liga,calt,ccmp,locl,rvrn,tnum,pnum' \
    --no-hinting --desubroutinize --notdef-outline --name-IDs='0,1,2,3,4,5,6,13,14' --output-file="$work/$name.ttf"
}

# served NAME  compresses $work/NAME.ttf into static/fonts
served() {
  fonttools ttLib.woff2 compress -o "$web/$1.woff2" "$work/$1.ttf"
}

mkdir -p "$web" "$widths"
roman=$newsreader/files/newsreader-latin-standard-normal.woff2
italic=$newsreader/files/newsreader-latin-standard-italic.woff2
sans=$archivo/files/archivo-latin-standard-normal.woff2

# One cut weighs half of what a range of weights does, and the first three fonts are loaded before anything shows.
instance "$roman" newsreader-display opsz=60 wght=600
instance "$roman" newsreader-text opsz=16 wght=400
instance "$roman" newsreader-strong opsz=16 wght=600
instance "$italic" newsreader-italic opsz=16 wght=400
instance "$sans" archivo wdth=100 wght=400:600
for name in newsreader-display newsreader-text newsreader-strong newsreader-italic archivo; do served "$name"; done

for weight in 400 500 600 700; do
  instance "$sans" "archivo-$weight" wdth=100 "wght=$weight"
  cp "$work/archivo-$weight.ttf" "$widths/"
done
instance "$roman" newsreader-display-600 opsz=60 wght=600
cp "$work/newsreader-display-600.ttf" "$widths/"

cp "$newsreader/LICENSE" "$web/OFL-Newsreader.txt"
cp "$archivo/LICENSE" "$web/OFL-Archivo.txt"
cp "$web"/OFL-*.txt "$widths/"
