// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-layout.h"
#include "mag-handout-strip.h"

G_BEGIN_DECLS

/* Private to the handout: what stands on a page. What is not there @once is repeated on every page:
 * the foot, the head of a table that goes on. */
typedef void (*MagHandoutVisitFunc) (const MagHandoutStrip *strip,
                                     double                 y,
                                     gboolean               once,
                                     gpointer               data);

void mag_handout_layout_visit (MagHandoutLayout    *self,
                               guint                page,
                               MagHandoutVisitFunc  func,
                               gpointer             data);

G_END_DECLS
