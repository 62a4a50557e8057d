#include "iconv.h"
#include "localcharset.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

enum { utf16 = 1200, ascii = 20127, mac_roman = 10000 }; /* numbers of Windows' code pages */

struct Conversion {
    UINT from;
};

const char *locale_charset(void) {
    return "UTF-8";
}

static UINT page_of(const char *name) {
    if (strcmp(name, "UTF-16LE") == 0)
        return utf16;
    if (strcmp(name, "ASCII") == 0)
        return ascii;
    if (strcmp(name, "MacRoman") == 0)
        return mac_roman;
    return strncmp(name, "CP", 2) == 0 ? (UINT)atoi(name + 2) : 0;
}

iconv_t iconv_open(const char *to, const char *from) {
    const UINT page = page_of(from);
    struct Conversion *made;
    if (strcmp(to, "UTF-8") != 0 || page == 0 || (page != utf16 && !IsValidCodePage(page))) {
        errno = EINVAL;
        return (iconv_t)-1;
    }
    made = malloc(sizeof *made);
    if (!made)
        return (iconv_t)-1;
    made->from = page;
    return made;
}

int iconv_close(iconv_t conversion) {
    free(conversion);
    return 0;
}

/* The text as UTF-16, to be freed; its length in *units. NULL where it is not of that code page. */
static wchar_t *to_utf16(UINT page, const char *text, int bytes, int *units) {
    const DWORD strict = page == ascii ? 0 : MB_ERR_INVALID_CHARS;
    wchar_t *wide;
    *units = page == utf16 ? bytes / 2 : MultiByteToWideChar(page, strict, text, bytes, NULL, 0);
    if (*units <= 0)
        return NULL;
    wide = malloc((size_t)*units * sizeof *wide);
    if (!wide)
        return NULL;
    if (page == utf16)
        memcpy(wide, text, (size_t)*units * sizeof *wide); /* a cell's text may begin at an odd address */
    else
        MultiByteToWideChar(page, strict, text, bytes, wide, *units);
    return wide;
}

size_t iconv(iconv_t conversion, char **in, size_t *in_left, char **out, size_t *out_left) {
    int units = 0, written = 0;
    wchar_t *wide;
    DWORD error;
    if (!in || !*in || *in_left == 0)
        return 0; /* there is no state to reset */
    wide = to_utf16(conversion->from, *in, (int)*in_left, &units);
    if (!wide) {
        errno = EILSEQ;
        return (size_t)-1;
    }
    written = WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, wide, units, *out, (int)*out_left, NULL, NULL);
    error = GetLastError();
    free(wide);
    if (written <= 0) {
        errno = error == ERROR_INSUFFICIENT_BUFFER ? E2BIG : EILSEQ;
        return (size_t)-1;
    }
    *in += *in_left;
    *in_left = 0;
    *out += written;
    *out_left -= (size_t)written;
    return 0;
}
