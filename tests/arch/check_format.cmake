# Fails when clang-format would change a source. Versions differ in what they write, so that only one judges: the one of
# Debian 12. PROGRAM: clang-format.
execute_process(COMMAND "${PROGRAM}" --version OUTPUT_VARIABLE version)
if(NOT version MATCHES "version 14\\.")
  message("clang-format 14 judges; this is ${version}")
  return()
endif()
execute_process(COMMAND git -C "${ROOT}" ls-files "*.cpp" "*.h" OUTPUT_VARIABLE files OUTPUT_STRIP_TRAILING_WHITESPACE)
string(REPLACE "\n" ";" files "${files}")
execute_process(COMMAND "${PROGRAM}" --dry-run -Werror ${files} WORKING_DIRECTORY "${ROOT}" RESULT_VARIABLE result ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
  string(SUBSTRING "${errors}" 0 2000 errors) # the rest is alike
  message(FATAL_ERROR "Not formatted (./dev format):\n${errors}")
endif()
