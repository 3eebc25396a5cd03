// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAG_TYPE_HANDOUT_TOPIC_ADDER (mag_handout_topic_adder_get_type ())

G_DECLARE_FINAL_TYPE (MagHandoutTopicAdder, mag_handout_topic_adder, MAG, HANDOUT_TOPIC_ADDER, AdwBin)

void mag_handout_topic_adder_set_topics (MagHandoutTopicAdder *self,
                                         GListModel           *topics);

G_END_DECLS
