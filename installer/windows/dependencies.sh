#!/usr/bin/env bash
# dependencies.sh FOLDER: what Shelfcast needs on Windows, made with MinGW-w64 from the sources of this Debian, into FOLDER/prefix.
# Each library is a step; one that is done is made anew only when its function below, a file it uses or a step before it that it
# builds on has changed. What was interrupted goes on where it stopped. dependencies.sh FOLDER cli: without what only the window
# needs. STEPS="qt icu" makes these alone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
work=$(cd "$1" && pwd)
prefix=$work/prefix sources=$work/sources build=$work/build done=$work/done
jobs=${JOBS:-$(nproc)}
host=x86_64-w64-mingw32
cc="$host-gcc-posix -O2 -DNDEBUG"
export SHELFCAST_WINDOWS_PREFIX=$prefix PKG_CONFIG_LIBDIR=$prefix/lib/pkgconfig
mkdir -p "$prefix"/{bin,include,lib/pkgconfig,lib/cmake} "$sources" "$build" "$done"

cross() { # cross SOURCE BUILD [cmake options…]: configure
  local from=$1 to=$2
  shift 2
  cmake -G Ninja -S "$from" -B "$to" -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$prefix" "$@"
}
packed() { # packed NAME SOURCE VERSION LIBS [CFLAGS]: a pkg-config file
  printf 'Name: %s\nDescription: %s\nVersion: %s\nLibs: -L%s/lib %s\nCflags: -I%s/include %s\n' "$1" "$1" "$2" "$prefix" "$3" \
    "$prefix" "${4:-}" >"$prefix/lib/pkgconfig/$1.pc"
}
archive() { # archive NAME OBJECT…: a static library, made anew
  local name=$1
  shift
  rm -f "$prefix/lib/lib$name.a"
  $host-ar rcs "$prefix/lib/lib$name.a" "$@"
}
version_of() { basename "$(ls "$sources/$1"_*.dsc)" .dsc | sed 's/^[^_]*_//; s/-[^-]*$//; s/+dfsg.*//'; }
licence() { # licence NAME FILE…: what goes into the folder licences of the package
  local name=$1
  shift
  mkdir -p "$prefix/licences"
  cat "$@" >"$prefix/licences/$name.txt"
}

# The sources of Debian, from wherever this machine has its packages; lists and downloads are our own, the machine's stay as they are.
fetch() {
  local apt=$work/apt file name names="qt6-base qtcharts-opensource-src qtsvg-opensource-src xgboost dmlc-core sqlite3 libxlsxwriter
    minizip freexl libharu libsodium icu curl"
  mkdir -p "$apt"/{sources.d,lists/partial,cache/archives/partial}
  for file in /etc/apt/sources.list.d/*.sources; do
    [ ! -f "$file" ] || sed 's/^Types:.*/Types: deb-src/' "$file" >"$apt/sources.d/$(basename "$file")"
  done
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed -n 's/^deb /deb-src /p' >"$apt/sources.d/machine.list" || true
  cat >"$apt/apt.conf" <<END
Dir::Etc::SourceList "/dev/null";
Dir::Etc::SourceParts "$apt/sources.d";
Dir::State::Lists "$apt/lists";
Dir::Cache "$apt/cache";
END
  cd "$sources"
  APT_CONFIG=$apt/apt.conf apt-get update -qq
  for name in $names; do
    [ ! -d "$name" ] || continue
    rm -rf "$name.part"
    # A mirror may lack Debian's own patches of a package; its original source is enough for what we build.
    APT_CONFIG=$apt/apt.conf apt-get source -q --download-only "$name" || ls "$name"_*.orig.tar.* >/dev/null
    if [ -n "$(ls "$name"_*.debian.tar.* "$name"_*.diff.gz 2>/dev/null)" ]; then
      dpkg-source --no-check -x "$name"_*.dsc "$name.part"
    else
      mkdir "$name.part"
      tar -C "$name.part" --strip-components=1 -xf "$name"_*.orig.tar.*
    fi
    mv "$name.part" "$name"
  done
}

zlib() { # Debian's own for MinGW
  cp /usr/$host/include/{zlib,zconf}.h "$prefix/include/"
  cp /usr/$host/lib/libz.a "$prefix/lib/"
  licence zlib /usr/share/doc/libz-mingw-w64-dev/copyright
}

sqlite() { # a DLL: Qt's driver and Shelfcast must share one
  local from=$sources/sqlite3
  mkdir -p "$build/sqlite" && cd "$build/sqlite"
  "$from/configure" --disable-tcl >/dev/null
  make sqlite3.c >/dev/null
  $cc -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_COLUMN_METADATA \
    -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_MATH_FUNCTIONS \
    -DSQLITE_SECURE_DELETE -DSQLITE_MAX_VARIABLE_NUMBER=250000 -c sqlite3.c -o sqlite3.o
  $cc -shared -s -o "$prefix/bin/libsqlite3-0.dll" sqlite3.o -Wl,--out-implib,"$prefix/lib/libsqlite3.dll.a" -Wl,--export-all-symbols
  cp sqlite3.h "$from/src/sqlite3ext.h" "$prefix/include/"
  licence sqlite "$from/debian/copyright"
}

qt_core() { # of Qt what the command line and the tests of core need: Core, Sql, Test; its bundled PCRE2
  local from=$sources/qt6-base
  # Direct2D stays on, though its own platform is not built: without it the DirectWrite font database of 6.4 is used but not
  # compiled. Tablets are off: their headers are not in Debian's tarball.
  sed -i '/add_subdirectory(direct2d)/d' "$from/src/plugins/platforms/CMakeLists.txt"
  cross "$from" "$build/qt" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(uname -m)-linux-gnu/cmake -DBUILD_SHARED_LIBS=ON \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no -DFEATURE_tabletevent=OFF -DFEATURE_dbus=OFF \
    -DFEATURE_vulkan=OFF -DFEATURE_xml=OFF -DFEATURE_printsupport=OFF -DFEATURE_concurrent=OFF -DFEATURE_qmake=OFF -DFEATURE_windeployqt=OFF \
    -DFEATURE_androiddeployqt=OFF -DFEATURE_macdeployqt=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF \
    -DFEATURE_sql_mysql=OFF -DFEATURE_openssl=OFF -DFEATURE_icu=OFF -DFEATURE_zstd=OFF -DFEATURE_glib=OFF -DFEATURE_jpeg=OFF \
    -DFEATURE_gif=OFF -DFEATURE_system_sqlite=ON -DFEATURE_system_zlib=OFF -DFEATURE_pkg_config=OFF
  ninja -C "$build/qt" -j "$jobs" Core Sql Test EntryPointImplementation QSQLiteDriverPlugin
  local folder
  for folder in . src/entrypoint src/3rdparty/zlib src/corelib src/sql src/testlib src/plugins/sqldrivers/sqlite; do
    cmake -DCMAKE_INSTALL_LOCAL_ONLY=1 -P "$build/qt/$folder/cmake_install.cmake" >/dev/null
  done
  licence qt "$from/debian/copyright"
}

qt() { # the rest: Network (one window per database), Gui, Widgets with their plugins; its bundled FreeType, HarfBuzz, libpng
  ninja -C "$build/qt" -j "$jobs"
  ninja -C "$build/qt" install >/dev/null
}

qt_parts() { # Qt Svg with its plugins and Qt Charts, from Qt 5.15, whose sources are nearly those of 6.4
  rm -rf "$build/qt_parts"
  mkdir -p "$build/qt_parts"
  bash "$here/qt_parts/prepare.sh" "$sources/qtsvg-opensource-src" "$sources/qtcharts-opensource-src" "$build/qt_parts/source"
  cp "$here"/qt_parts/{CMakeLists.txt,QtPartConfig.cmake.in,*.h} "$build/qt_parts/source/"
  cross "$build/qt_parts/source" "$build/qt_parts/build" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(uname -m)-linux-gnu/cmake
  ninja -C "$build/qt_parts/build" -j "$jobs"
  ninja -C "$build/qt_parts/build" install >/dev/null
  licence qtsvg "$sources/qtsvg-opensource-src/debian/copyright"
  licence qtcharts "$sources/qtcharts-opensource-src/debian/copyright"
}

curl() { # static; HTTP and SMTP alone, TLS and the certificates that are trusted are Windows' own
  local one off=()
  for one in LDAP FTP FILE TELNET DICT TFTP GOPHER POP3 IMAP RTSP SMB MQTT; do off+=("-DCURL_DISABLE_$one=ON"); done
  cross "$sources/curl" "$build/curl" -DBUILD_SHARED_LIBS=OFF -DBUILD_CURL_EXE=OFF -DBUILD_TESTING=OFF -DENABLE_MANUAL=OFF \
    -DCURL_USE_SCHANNEL=ON -DCURL_USE_LIBSSH2=OFF -DCURL_ZLIB=OFF "${off[@]}"
  ninja -C "$build/curl" -j "$jobs"
  ninja -C "$build/curl" install >/dev/null
  licence curl "$sources/curl/debian/copyright"
}

icu() { # static; of the locales and the like only what alphabets, encodings and word breaks need
  local from=$sources/icu data=$build/icu/data one languages
  rm -rf "$data"
  mkdir -p "$build/icu/objects" "$data" "$prefix/include/unicode"
  cd "$build/icu"
  cp "$from"/source/{common,i18n}/unicode/*.h "$prefix/include/unicode/"
  # Nothing is imported from a DLL.
  sed -i '0,/^#define UTYPES_H/s//&\n#ifndef U_STATIC_IMPLEMENTATION\n#define U_STATIC_IMPLEMENTATION\n#endif/' "$prefix/include/unicode/utypes.h"
  { for one in "$from"/source/common/*.cpp; do echo "$one -DU_COMMON_IMPLEMENTATION"; done
    for one in ulocdata ucln_in; do echo "$from/source/i18n/$one.cpp -DU_I18N_IMPLEMENTATION"; done; } |
    host=$host xargs -P "$jobs" -L 1 bash -c 'object=objects/$(basename "$2" .cpp).o
      [ -s "$object" ] || { "$host-g++-posix" -std=c++17 -O2 -DNDEBUG -w -DU_STATIC_IMPLEMENTATION -ffunction-sections -fdata-sections \
        -I"$1/common" -I"$1/i18n" "$3" -c "$2" -o "$object.part" && mv "$object.part" "$object"; }' compile "$from/source"
  languages='ar|az|be|bg|ca|cs|cy|da|de|el|en|es|et|fa|fi|fr|ga|he|hr|hu|is|it|ja|kk|ko|lt|lv|mk|mt|nb|nl|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|th|tr|uk|ur|vi|zh|zh_Hant'
  icupkg -l "$from"/source/data/in/icudt*l.dat | grep -E "^($languages|root|res_index|supplementalData|likelySubtags|icuver|cnvalias|pool|keyTypeData|metadata)\.(res|icu)\$|\
\.cnv\$|^brkitr/((word|line|char|sent|title)[a-zA-Z_]*\.brk|(root|res_index|ja)\.res|[a-z]*dict\.dict)\$|^nfkc\.nrm\$" >wanted.txt
  icupkg -x wanted.txt -d "$data" "$from"/source/data/in/icudt*l.dat
  rm -f icudt72l.dat
  icupkg -tl -s "$data" -a wanted.txt new icudt72l.dat
  genccode --skip-dll-export -a gcc-mingw64 -e icudt72 -d . icudt72l.dat
  $host-gcc-posix -c icudt72l_dat.S -o objects/icu_data.o
  archive icuin objects/ulocdata.o objects/ucln_in.o
  archive icuuc $(ls objects/*.o | grep -v -e ulocdata.o -e ucln_in.o)
  licence icu "$from/LICENSE"
}

sodium() { # without what is written for AVX, for which MinGW does not align the stack
  local from=$sources/libsodium/src/libsodium one
  mkdir -p "$build/sodium" && cd "$build/sodium"
  sed -e "s/@VERSION@/$(version_of libsodium)/" -e 's/@SODIUM_LIBRARY_VERSION_MAJOR@/10/' -e 's/@SODIUM_LIBRARY_VERSION_MINOR@/3/' \
    -e 's/@SODIUM_LIBRARY_MINIMAL_DEF@//' "$from/include/sodium/version.h.in" >"$from/include/sodium/version.h"
  find "$from" -name '*.c' | xargs -P "$jobs" -n 12 $cc -w -DCONFIGURED=1 -DSODIUM_STATIC -DNATIVE_LITTLE_ENDIAN=1 -DHAVE_TI_MODE=1 \
    -DHAVE_C_VARARRAYS=1 -DHAVE_EMMINTRIN_H=1 -I"$from/include/sodium" -I"$from/include" -c
  archive sodium *.o
  cp -r "$from"/include/{sodium,sodium.h} "$prefix/include/"
  packed libsodium "$(version_of libsodium)" "-lsodium -ladvapi32" -DSODIUM_STATIC
  licence libsodium "$sources/libsodium/LICENSE"
}

minizip() {
  local from=$sources/minizip one
  mkdir -p "$build/minizip" "$prefix/include/minizip" && cd "$build/minizip"
  for one in ioapi mztools unzip zip iowin32; do $cc -w -I"$prefix/include" -c "$from/$one.c"; done
  archive minizip *.o
  cp "$from"/*.h "$prefix/include/minizip/"
  packed minizip "$(version_of minizip)" "-lminizip -lz"
  licence minizip "$from/debian/copyright"
}

freexl() { # iconv is ours, over Windows' own
  local from=$sources/freexl
  mkdir -p "$build/freexl" && cd "$build/freexl"
  echo "#define VERSION \"$(version_of freexl)\"" >config.h
  $cc -w -I. -I"$here/iconv" -I"$from/headers" -c "$from/src/freexl.c"
  $cc -Wall -Wextra -Werror -I"$here/iconv" -c "$here/iconv/iconv.c"
  archive freexl *.o
  cp "$from/headers/freexl.h" "$prefix/include/"
  packed freexl "$(version_of freexl)" -lfreexl
  licence freexl "$from/debian/copyright"
}

xlsxwriter() {
  local from=$sources/libxlsxwriter one
  mkdir -p "$build/xlsxwriter" && cd "$build/xlsxwriter"
  for one in "$from"/src/*.c "$from"/third_party/{md5/md5,tmpfileplus/tmpfileplus}.c; do
    $cc -w -DUSE_SYSTEM_MINIZIP -I"$prefix/include" -I"$from/include" -I"$from/third_party/md5" -I"$from/third_party/tmpfileplus" -c "$one"
  done
  archive xlsxwriter *.o
  cp -r "$from"/include/* "$prefix/include/"
  packed xlsxwriter "$(version_of libxlsxwriter)" "-lxlsxwriter -lminizip -lz"
  licence libxlsxwriter "$from/debian/copyright"
}

haru() {
  local from=$sources/libharu one
  mkdir -p "$build/haru" && cd "$build/haru"
  printf '#define LIBHPDF_HAVE_LIBZ\n#define LIBHPDF_HAVE_NOPNGLIB\n#define HPDF_NOPNGLIB\n' >hpdf_config.h
  for one in "$from"/src/hpdf_*.c; do
    case $one in *png*) ;; *) $cc -w -I. -I"$prefix/include" -I"$from/include" -c "$one" ;; esac
  done
  archive hpdf *.o
  cp "$from"/include/*.h hpdf_config.h "$prefix/include/"
  licence libharu /usr/share/doc/libhpdf-dev/copyright
}

headers() { # libraries without code of their own are the same on every system
  local one
  for one in eigen3 boost CLI tl rapidjson; do ln -sfn "/usr/include/$one" "$prefix/include/$one"; done
  mkdir -p "$prefix/share/cmake" "$prefix/share/eigen3"
  cp -r /usr/share/cmake/{CLI11,tl-expected} "$prefix/share/cmake/"
  cp -r /usr/share/eigen3/cmake "$prefix/share/eigen3/"
  for one in eigen:libeigen3-dev boost:libboost1.74-dev cli11:libcli11-dev tl-expected:libexpected-dev rapidjson:rapidjson-dev; do
    licence "${one%%:*}" "/usr/share/doc/${one#*:}/copyright"
  done
}

xgboost() { # with dmlc-core inside, as its own build wants it
  # Without OpenMP: Shelfcast gives it one thread each, and MinGW's OpenMP makes and drops three semaphores for every loop even of
  # one thread: under Wine, on a busy machine, training took more than a quarter of an hour instead of 44 s.
  local from=$sources/xgboost capitals=$build/capitals
  mkdir -p "$capitals" # it names these with capitals, which is one to Windows
  ln -sf /usr/$host/include/shlwapi.h "$capitals/Shlwapi.h"
  ln -sf /usr/$host/include/windows.h "$capitals/Windows.h"
  ln -sf /usr/$host/lib/libshlwapi.a "$capitals/libShlwapi.a"
  if [ ! -f "$from/dmlc-core/CMakeLists.txt" ]; then # Debian builds it apart
    (cd "$from" && patch -s -R -p1 <debian/patches/cmake-dmlc-core.patch && rm -rf dmlc-core && cp -r "$sources/dmlc-core" dmlc-core)
  fi
  cross "$from" "$build/xgboost" -DUSE_OPENMP=OFF -DCMAKE_CXX_FLAGS="-I$capitals -w" -DCMAKE_SHARED_LINKER_FLAGS="-L$capitals" \
    -DCMAKE_EXE_LINKER_FLAGS="-L$capitals"
  ninja -C "$build/xgboost" -j "$jobs" xgboost
  cp "$from/lib/xgboost.dll" "$prefix/bin/"
  cp "$from/lib/libxgboost.dll.a" "$prefix/lib/"
  rm -rf "$prefix/include/xgboost" && cp -r "$from/include/xgboost" "$prefix/include/"
  licence xgboost "$from/debian/copyright"
  licence dmlc-core "$sources/dmlc-core/debian/copyright"
}

runtime() { # the DLLs of the compiler
  local one
  for one in libgcc_s_seh-1 libstdc++-6 libwinpthread-1; do
    cp "$(ls /usr/lib/gcc/$host/*-posix/$one.dll /usr/$host/lib/$one.dll 2>/dev/null | head -n 1)" "$prefix/bin/"
  done
  licence gcc-runtime /usr/share/doc/gcc-mingw-w64-base/copyright
  licence mingw-w64 /usr/share/doc/mingw-w64-common/copyright
}

# name: what it builds on, files of this folder it uses
declare -A needs=([fetch]="" [zlib]="" [sqlite]="" [minizip]="zlib" [freexl]="iconv/" [xlsxwriter]="minizip" [haru]="zlib"
  [headers]="" [sodium]="" [curl]="" [runtime]="" [icu]="" [xgboost]="" [qt_core]="sqlite" [qt]="qt_core" [qt_parts]="qt zlib qt_parts/")
key_of() { # of everything that a step's result depends on, except the versions of Debian's sources
  local one
  { declare -f "$1" cross packed archive
    cat "$here/toolchain.cmake"
    for one in ${needs[$1]}; do
      case $one in
        */) find "$here/$one" -type f | sort | xargs cat ;;
        *) key_of "$one" ;;
      esac
    done; } | sha256sum | cut -c1-16
}
steps="fetch zlib sqlite minizip freexl xlsxwriter haru headers sodium curl runtime icu xgboost qt_core"
[ "${2:-}" = cli ] || steps+=" qt qt_parts"
for step in ${STEPS:-$steps}; do
  key=$(key_of "$step")
  if [ "$(cat "$done/$step" 2>/dev/null)" = "$key" ]; then continue; fi
  rm -f "$done/$step"
  begun=$(date +%s)
  set +e # inside a condition a failing command would not end the step
  (set -e; "$step") >"$work/$step.log" 2>&1
  status=$?
  set -e
  [ $status -eq 0 ] || { tail -n 30 "$work/$step.log" >&2; echo "windows: $step failed; all of it is in $work/$step.log" >&2; exit 1; }
  echo "$key" >"$done/$step"
  printf 'windows: %-10s %5d s\n' "$step" $(($(date +%s) - begun))
done
