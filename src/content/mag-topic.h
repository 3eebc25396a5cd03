// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define MAG_TYPE_TOPIC (mag_topic_get_type ())

G_DECLARE_FINAL_TYPE (MagTopic, mag_topic, MAG, TOPIC, GObject)

/* Places that every article has, whatever its own sections are called; NULL ends them. */
extern const char *const mag_topic_places[];

MagTopic   *mag_topic_new         (const char *id,
                                   const char *title,
                                   const char *summary,
                                   const char *group) G_GNUC_WARN_UNUSED_RESULT;

const char *mag_topic_get_id      (MagTopic   *self);
const char *mag_topic_get_title   (MagTopic   *self);
const char *mag_topic_get_summary (MagTopic   *self);
const char *mag_topic_get_group   (MagTopic   *self);

G_END_DECLS
