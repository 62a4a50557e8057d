# Writes OUTPUT, a header with a hash of the files named in FILES (a file with one name per line) and of the
# text FLAGS; leaves it alone when nothing changed.
cmake_minimum_required(VERSION 3.25)
file(STRINGS "${FILES}" names)
set(all "${FLAGS}")
foreach(name IN LISTS names)
  file(SHA256 "${name}" hash)
  string(APPEND all ${hash})
endforeach()
string(SHA256 fingerprint "${all}")
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT "#pragma once

namespace shelfcast {

/// Changes with every source, compiler or option that a forecast may depend on.
inline constexpr const char* buildFingerprint = \"@fingerprint@\";

} // namespace shelfcast
" @ONLY)
