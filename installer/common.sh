# shellcheck shell=bash
# Sourced by the scripts beside it: root, the folder of the sources; version, the one that CMakeLists.txt names.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=$(sed -n 's/^project(Shelfcast VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
