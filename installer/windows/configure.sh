# shellcheck shell=bash
# Sourced: how Shelfcast is configured for Windows with what dependencies.sh made in $work. Needs $root.
prefix=$work/prefix
host=x86_64-w64-mingw32
export SHELFCAST_WINDOWS_PREFIX=$prefix

configure() { # configure BUILD_FOLDER [cmake options…]
  local app=$1 host_cmake
  host_cmake=/usr/lib/$(uname -m)-linux-gnu/cmake
  shift
  cmake --preset release -S "$root" -B "$app" -DCMAKE_TOOLCHAIN_FILE="$root/installer/windows/toolchain.cmake" -DCMAKE_PREFIX_PATH="$prefix" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host_cmake" -DQt6LinguistTools_DIR="$host_cmake/Qt6LinguistTools" \
    -DCMAKE_EXE_LINKER_FLAGS=-Wl,--no-insert-timestamp -DCMAKE_SHARED_LINKER_FLAGS=-Wl,--no-insert-timestamp "$@" >"$work/configure.log" 2>&1 ||
    { tail -n 30 "$work/configure.log" >&2; return 1; }
}
