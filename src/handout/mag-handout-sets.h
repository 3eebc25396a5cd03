// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

#include "mag-collection.h"
#include "mag-handout-set.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_SETS (mag_handout_sets_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutSets, mag_handout_sets, MAG, HANDOUT_SETS, GObject)

MagHandoutSets *mag_handout_sets_new           (const char      *path) G_GNUC_WARN_UNUSED_RESULT;
gboolean        mag_handout_sets_load          (MagHandoutSets  *self,
                                                GError         **error);

MagHandoutSet  *mag_handout_sets_find          (MagHandoutSets  *self,
                                                const char      *name,
                                                guint           *position);
char           *mag_handout_sets_dup_free_name (MagHandoutSets  *self,
                                                const char      *wanted) G_GNUC_WARN_UNUSED_RESULT;
gboolean        mag_handout_sets_put           (MagHandoutSets  *self,
                                                MagHandoutSet   *set,
                                                guint            position,
                                                GError         **error);
gboolean        mag_handout_sets_replace       (MagHandoutSets  *self,
                                                guint            position,
                                                MagHandoutSet   *set,
                                                GError         **error);

char           *mag_handout_sets_write         (MagHandoutSet  **sets,
                                                guint            n_sets) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray      *mag_handout_sets_read          (const char      *file,
                                                const char      *text,
                                                gsize            length,
                                                MagCollection   *collection,
                                                GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
