// zlib as Swift can call it: its macros become functions.
#pragma once
#include <zlib.h>

static inline int czlib_begin_gzip(z_stream *stream, int level) {
    // 15 bits of window, and 16 for a gzip head and foot.
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
