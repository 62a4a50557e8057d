# One version: CMake's, the newest of CHANGELOG.md and of the AppStream releases (and its date), and that of vcpkg.json.
#   cmake -DROOT=… -DVERSION=… -P check_versions.cmake
file(READ "${ROOT}/CHANGELOG.md" changelog)
string(REGEX MATCH "\n## ([0-9.]+) · ([0-9-]+)" _ "${changelog}")
set(changed ${CMAKE_MATCH_1})
set(date ${CMAKE_MATCH_2})
file(READ "${ROOT}/installer/linux/org.shelfcast.Shelfcast.metainfo.xml" metainfo)
string(REGEX MATCH "<release version=\"([^\"]+)\" date=\"([^\"]+)\"" _ "${metainfo}")
file(READ "${ROOT}/vcpkg.json" manifest)
string(JSON port GET "${manifest}" version-string)
if(NOT changed STREQUAL VERSION OR NOT CMAKE_MATCH_1 STREQUAL VERSION OR NOT CMAKE_MATCH_2 STREQUAL date OR NOT port STREQUAL VERSION)
  message(FATAL_ERROR "Version ${VERSION} of CMakeLists.txt, ${changed} of ${date} in CHANGELOG.md, ${CMAKE_MATCH_1} of ${CMAKE_MATCH_2} in "
    "the AppStream data and ${port} in vcpkg.json must be one.")
endif()
