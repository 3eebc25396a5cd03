// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-strip.h"

G_BEGIN_DECLS

/* Private to the handout. */

typedef struct
{
  const MagHandoutStrip *strip;
  double                 y;

  /* Whether it is the head of a table that began on a page before */
  gboolean               repeated;
} MagHandoutPlace;

GPtrArray *mag_handout_pages_break    (GPtrArray *strips,
                                       double     height) G_GNUC_WARN_UNUSED_RESULT;
double     mag_handout_pages_get_used (GPtrArray *pages);

G_END_DECLS
