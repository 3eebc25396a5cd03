// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

#include "mag-collection.h"
#include "mag-handout-reviews.h"
#include "mag-handout-sets.h"

G_BEGIN_DECLS

#define MAG_TYPE_CONTEXT (mag_context_get_type ())

G_DECLARE_FINAL_TYPE (MagContext, mag_context, MAG, CONTEXT, GObject)

MagContext        *mag_context_new            (MagCollection *collection,
                                               GSettings     *settings) G_GNUC_WARN_UNUSED_RESULT;

MagCollection     *mag_context_get_collection (MagContext    *self);
GSettings         *mag_context_get_settings   (MagContext    *self);
MagHandoutReviews *mag_context_get_reviews    (MagContext    *self);
MagHandoutSets    *mag_context_get_sets       (MagContext    *self);
const char        *mag_context_get_sets_damage (MagContext   *self);
const char        *mag_context_get_reviews_damage (MagContext *self);
MagDocument       *mag_context_load_article   (MagContext    *self,
                                               const char    *topic,
                                               GError       **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean           mag_context_forget_traces  (MagContext    *self,
                                               GError       **error);

G_END_DECLS
