# Fails when a program needs a library that its face must not have.
#   cmake -DPROGRAM=… -DFORBIDDEN=regex -P check_libraries.cmake
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${PROGRAM}" RESOLVED_DEPENDENCIES_VAR found
  UNRESOLVED_DEPENDENCIES_VAR missing)
list(FILTER found INCLUDE REGEX "${FORBIDDEN}")
if(found)
  message(FATAL_ERROR "${PROGRAM} links ${found}")
endif()
