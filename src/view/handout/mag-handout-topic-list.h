// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-collection.h"

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_TOPIC_LIST (mag_handout_topic_list_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutTopicList, mag_handout_topic_list, MAG, HANDOUT_TOPIC_LIST, AdwBin)

void  mag_handout_topic_list_set_collection (MagHandoutTopicList *self,
                                             MagCollection       *collection);
void  mag_handout_topic_list_set_ids        (MagHandoutTopicList *self,
                                             const char *const   *ids);
GStrv mag_handout_topic_list_dup_ids        (MagHandoutTopicList *self) G_GNUC_WARN_UNUSED_RESULT;
void  mag_handout_topic_list_add            (MagHandoutTopicList *self,
                                             const char          *id);
void  mag_handout_topic_list_move           (MagHandoutTopicList *self,
                                             guint                from,
                                             guint                to);
void  mag_handout_topic_list_remove         (MagHandoutTopicList *self,
                                             guint                position);

G_END_DECLS
