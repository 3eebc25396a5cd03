// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-strip.h"

G_BEGIN_DECLS

/* Private to the handout: a mark and where its strip stands. */
typedef struct
{
  const MagHandoutMark *mark;
  double                y;
} MagHandoutContent;

void  mag_handout_reading_sort     (GArray     *contents,
                                    GHashTable *tree);
char *mag_handout_reading_dup_text (GArray     *contents) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
