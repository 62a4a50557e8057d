/* As much of POSIX' iconv as FreeXL asks for: whole texts from a code page of Windows or UTF-16 to UTF-8. */
#pragma once

#include <stddef.h>

typedef struct Conversion* iconv_t;

iconv_t iconv_open(const char* to, const char* from); /* (iconv_t)-1 with errno where it cannot */
size_t iconv(iconv_t conversion, char** in, size_t* in_left, char** out, size_t* out_left);
int iconv_close(iconv_t conversion);
