# One INTERFACE target carries every compile option, so that no room has options of its own.
option(SHELFCAST_TESTS "Build the tests" ON)
option(SHELFCAST_WINDOW "Build the window; without it the command line and its service alone, which need no Qt Gui" ON)
option(SHELFCAST_WERROR "Warnings are errors" ON)
option(SHELFCAST_TLS "The service can listen beyond this computer, with TLS (OpenSSL)" ON)
option(SHELFCAST_SENDS "Alerts can be sent by mail and to a webhook (libcurl)" ON)
set(SHELFCAST_SANITIZE "" CACHE STRING "Sanitizers, as given to -fsanitize= (address,undefined or thread)")
option(SHELFCAST_SANITIZE_CORE "Without it the window and its tests alone are built with the sanitizers, beside a core as it is shipped" ON)
option(SHELFCAST_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
option(SHELFCAST_COVERAGE "Instrument for coverage" OFF)
# Distributions have ways of their own to bring a newer version: off unless a package of ours is made.
option(SHELFCAST_UPDATE_CHECK "The Help menu can look for a newer version" OFF)
set(SHELFCAST_UPDATE_ADDRESS "" CACHE STRING "Where the newest version stands, alone in one line (https)")
if(SHELFCAST_UPDATE_CHECK AND NOT SHELFCAST_UPDATE_ADDRESS)
  message(FATAL_ERROR "SHELFCAST_UPDATE_CHECK needs SHELFCAST_UPDATE_ADDRESS")
endif()
option(SHELFCAST_PRECOMPILE "Parse the headers of Qt once for all files" OFF)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Precompiled headers are cached only with this laxness (ccache's manual, "Precompiled headers"); without the cache
  # of inodes their 150 MB are hashed for every file anew, which takes longer than many a compilation.
  set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_INODECACHE=true
    "${CCACHE_PROGRAM}")
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(shelfcast_options INTERFACE)
add_library(shelfcast::options ALIAS shelfcast_options)
add_library(shelfcast_sanitized INTERFACE)
add_library(shelfcast::sanitized ALIAS shelfcast_sanitized)
if(SHELFCAST_SANITIZE_CORE)
  target_link_libraries(shelfcast_options INTERFACE shelfcast::sanitized)
endif()
target_compile_features(shelfcast_options INTERFACE cxx_std_20)
if(SHELFCAST_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # ccache asks for the first; in precompiled headers GCC 12 takes the standard library for ours and warns of it.
  target_compile_options(shelfcast_options INTERFACE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow)
endif()
target_compile_definitions(shelfcast_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SHELFCAST_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(shelfcast_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${SHELFCAST_WERROR}>:/WX>)
else()
  target_compile_options(shelfcast_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${SHELFCAST_WERROR}>:-Werror>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports false positives of these two inside the standard library at -O2.
    target_compile_options(shelfcast_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
  endif()
  if(SHELFCAST_SANITIZE)
    target_compile_options(shelfcast_sanitized INTERFACE -fsanitize=${SHELFCAST_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(shelfcast_sanitized INTERFACE -fsanitize=${SHELFCAST_SANITIZE})
    if(SHELFCAST_SANITIZE MATCHES "undefined") # a finding ends the program, so that no test passes over it
      target_compile_options(shelfcast_sanitized INTERFACE -fno-sanitize-recover=undefined)
    endif()
  endif()
  if(SHELFCAST_FUZZ)
    target_compile_options(shelfcast_options INTERFACE -fsanitize=fuzzer-no-link)
  endif()
  if(SHELFCAST_COVERAGE)
    target_compile_options(shelfcast_options INTERFACE --coverage)
    target_link_options(shelfcast_options INTERFACE --coverage)
  endif()
endif()
