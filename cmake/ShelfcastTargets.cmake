# shelfcast_precompile(TARGET KIND): the headers of Qt are parsed once for all targets of a kind instead of once a
# file, which took most of the time of a build. KIND: qt, ui, cli, test or gui_test. Every file still includes what
# it uses: all presets but release build without.
set(precompiled_standard <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <string> <vector>)
set(precompiled_qt ${precompiled_standard} <QByteArray> <QFile> <QString>)
set(precompiled_ui ${precompiled_qt} <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QTableView> <QToolButton>)
set(precompiled_cli ${precompiled_qt} <CLI/CLI.hpp>)
set(precompiled_test ${precompiled_qt} <QTemporaryDir> <QTest>)
set(precompiled_gui_test ${precompiled_ui} <QSignalSpy> <QTemporaryDir> <QTest>)
set(libraries_qt Qt6::Core)
set(libraries_ui Qt6::Widgets)
set(libraries_cli Qt6::Core CLI11::CLI11)
set(libraries_test Qt6::Test)
set(libraries_gui_test Qt6::Test Qt6::Widgets)
# What spends its time in the rooms' libraries, or waits for one answer, is not optimised at length. Qt Test's own
# definitions name a folder, which no two targets share.
set(options_cli $<$<CONFIG:Release>:-O1>)
set(options_test $<$<CONFIG:Release>:-O1> -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
set(options_gui_test ${options_test})
function(shelfcast_precompile target kind)
  if(NOT SHELFCAST_PRECOMPILE)
    return()
  endif()
  set(owner shelfcast_precompiled_${kind})
  if(NOT TARGET ${owner})
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp" CONTENT "")
    add_library(${owner} OBJECT "${PROJECT_BINARY_DIR}/precompiled/${kind}.cpp")
    set_target_properties(${owner} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${owner} PRIVATE shelfcast::options ${libraries_${kind}})
    target_compile_options(${owner} PRIVATE ${options_${kind}})
    target_precompile_headers(${owner} PRIVATE ${precompiled_${kind}})
  endif()
  target_compile_options(${target} PRIVATE ${options_${kind}})
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

# shelfcast_room(NAME SOURCES … [PUBLIC …] [PRIVATE …]): one static library per room, named
# shelfcast::NAME. Files in `core` include each other as "room/file.h", those in `ui` as "ui/room/file.h".
function(shelfcast_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(shelfcast_${name} STATIC ${ROOM_SOURCES})
  add_library(shelfcast::${name} ALIAS shelfcast_${name})
  target_include_directories(shelfcast_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core" "${PROJECT_SOURCE_DIR}")
  target_link_libraries(shelfcast_${name} PUBLIC shelfcast::options ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
  if(name MATCHES "^ui_")
    shelfcast_precompile(shelfcast_${name} ui)
  elseif("Qt6::Core" IN_LIST ROOM_PUBLIC)
    shelfcast_precompile(shelfcast_${name} qt)
  endif()
endfunction()

# shelfcast_test(NAME SOURCES … LINK … [GUI] [TIMEOUT seconds]): one Qt Test program, run by ctest.
# GUI tests run on Qt's offscreen platform.
function(shelfcast_test name)
  cmake_parse_arguments(TEST "GUI" "TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 180)
  endif()
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE shelfcast::options Qt6::Test ${TEST_LINK})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${name} PRIVATE
    SHELFCAST_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data"
    SHELFCAST_TEST_OUTPUT="${PROJECT_BINARY_DIR}/test-output")
  if(TEST_GUI)
    shelfcast_precompile(${name} gui_test)
  else()
    shelfcast_precompile(${name} test)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=PASSIVE;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
