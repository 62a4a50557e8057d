#pragma once

// Marks a function of which two versions are made, one for AVX2, chosen at start: elementwise arithmetic and
// a fixed order of summation give the same bits for any width of vector.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) &&                 \
    !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define SHELFCAST_WIDE_VECTORS __attribute__((target_clones("avx2", "default")))
#else
#define SHELFCAST_WIDE_VECTORS
#endif
