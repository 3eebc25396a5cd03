// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gio/gio.h>

#include "mag-topic.h"

G_BEGIN_DECLS

#define MAG_TYPE_TOPIC_CHOICE (mag_topic_choice_get_type ())

G_DECLARE_FINAL_TYPE (MagTopicChoice, mag_topic_choice, MAG, TOPIC_CHOICE, GObject)

MagTopicChoice *mag_topic_choice_new       (MagTopic       *topic) G_GNUC_WARN_UNUSED_RESULT;

const char     *mag_topic_choice_get_id    (MagTopicChoice *self);
void            mag_topic_choice_set_count (MagTopicChoice *self,
                                            guint           count);

G_END_DECLS
