// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define BENCH_N_CLAIMS 10000
#define BENCH_N_TABLES 1000

MagCollection *bench_collection_open (void) G_GNUC_WARN_UNUSED_RESULT;

gint64         bench_await_paint     (GtkWindow     *window,
                                      gint64         started);
void           bench_pause           (guint          milliseconds);

G_END_DECLS
