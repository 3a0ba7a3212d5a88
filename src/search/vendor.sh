#!/bin/sh
# Makes static/js/minisearch.js: MiniSearch as one minified ES module, with its licence beside it.
#
# Needs npm. Run from anywhere: src/search/vendor.sh
# To take a newer release: set its version and the integrity that `npm view minisearch@VERSION dist.integrity` prints.
set -eu

minisearch_version=7.2.0
minisearch_integrity=sha512-dqT2XBYUOZOiC5t2HRnwADjhNS2cecp9u+TJRiJ1Qp/f5qjkeT5APcGPjHw+bz89Ms8Jp+cG4AlE+QZ/QnDglg==
esbuild_version=0.28.2

root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm pack --silent "minisearch@$minisearch_version" >/dev/null
found=sha512-$(openssl dgst -sha512 -binary "minisearch-$minisearch_version.tgz" | openssl base64 -A)
if [ "$found" != "$minisearch_integrity" ]; then
  echo "minisearch $minisearch_version is not the release that was reviewed: $found" >&2
  exit 1
fi
tar -xzf "minisearch-$minisearch_version.tgz"
npm install --silent --no-save --prefix "$work" "esbuild@$esbuild_version"

"$work/node_modules/.bin/esbuild" package/dist/es/index.js --minify --format=esm --target=es2020 --charset=utf8 \
  --legal-comments=none \
  --banner:js="/*! MiniSearch $minisearch_version, (c) 2022 Luca Ongaro, MIT: see LICENSE-minisearch.txt */" \
  --outfile="$root/static/js/minisearch.js"
cp package/LICENSE.txt "$root/static/js/LICENSE-minisearch.txt"
