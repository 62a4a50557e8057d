# shelfcast_room(NAME SOURCES … [PUBLIC …] [PRIVATE …]): one static library per room, named
# shelfcast::NAME. Files in `core` include each other as "room/file.h", those in `ui` as "ui/room/file.h".
function(shelfcast_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(shelfcast_${name} STATIC ${ROOM_SOURCES})
  add_library(shelfcast::${name} ALIAS shelfcast_${name})
  target_include_directories(shelfcast_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core" "${PROJECT_SOURCE_DIR}")
  target_link_libraries(shelfcast_${name} PUBLIC shelfcast::options ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
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
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=PASSIVE;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
