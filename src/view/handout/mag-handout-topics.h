// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_TOPICS (mag_handout_topics_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutTopics, mag_handout_topics, MAG, HANDOUT_TOPICS, AdwBin)

void  mag_handout_topics_set_collection (MagHandoutTopics  *self,
                                         MagCollection     *collection);
void  mag_handout_topics_set_ids        (MagHandoutTopics  *self,
                                         const char *const *ids);
GStrv mag_handout_topics_dup_ids        (MagHandoutTopics  *self) G_GNUC_WARN_UNUSED_RESULT;
void  mag_handout_topics_add            (MagHandoutTopics  *self,
                                         const char        *id);
void  mag_handout_topics_move           (MagHandoutTopics  *self,
                                         guint              from,
                                         guint              to);
void  mag_handout_topics_remove         (MagHandoutTopics  *self,
                                         guint              position);

G_END_DECLS
