// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-collection.h"
#include "mag-handout-block.h"
#include "mag-handout-words.h"

G_BEGIN_DECLS

/**
 * MagHandoutSources:
 *
 * What a handout cites, in the order it is cited. A source that was checked has a number; one from
 * memory has none and says that it is not yet confirmed.
 */
typedef struct _MagHandoutSources MagHandoutSources;

MagHandoutSources *mag_handout_sources_new       (MagCollection          *collection) G_GNUC_WARN_UNUSED_RESULT;
void               mag_handout_sources_free      (MagHandoutSources      *self);

gboolean           mag_handout_sources_cite      (MagHandoutSources      *self,
                                                  const char             *key,
                                                  guint                  *number,
                                                  GError                **error);
guint              mag_handout_sources_get_n     (MagHandoutSources      *self);
char              *mag_handout_sources_dup_entry (MagHandoutSources      *self,
                                                  guint                   index,
                                                  const MagHandoutWords  *words) G_GNUC_WARN_UNUSED_RESULT;
void               mag_handout_sources_add_entry (MagHandoutSources      *self,
                                                  guint                   index,
                                                  const MagHandoutWords  *words,
                                                  MagHandoutBlock        *block);
char              *mag_handout_sources_dup_short (MagHandoutSources      *self,
                                                  const MagHandoutWords  *words) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHandoutSources, mag_handout_sources_free)

G_END_DECLS
