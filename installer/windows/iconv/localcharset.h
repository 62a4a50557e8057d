#pragma once

const char* locale_charset(void);
