// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_TOPIC_VIEW (mag_topic_view_get_type ())

G_DECLARE_FINAL_TYPE (MagTopicView, mag_topic_view, MAG, TOPIC_VIEW, AdwBin)

void mag_topic_view_set_context (MagTopicView *self,
                                 MagContext   *context);
void mag_topic_view_prewarm     (MagTopicView *self);
void mag_topic_view_show        (MagTopicView *self,
                                 const char   *topic,
                                 MagLocation  *location);
void mag_topic_view_print       (MagTopicView *self);

G_END_DECLS
