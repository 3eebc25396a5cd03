// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-layout.h"

GStrv             handout_test_list_topics  (void) G_GNUC_WARN_UNUSED_RESULT;

MagCollection    *handout_test_open         (void) G_GNUC_WARN_UNUSED_RESULT;
MagCollection    *handout_test_open_changed (const char        *sql) G_GNUC_WARN_UNUSED_RESULT;
MagHandout       *handout_test_new          (const char        *topic,
                                             MagHandoutDepth    depth) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutLayout *handout_test_lay_out      (const char        *topic,
                                             MagHandoutOptions *options) G_GNUC_WARN_UNUSED_RESULT;
void              handout_test_assert_has   (const char        *text,
                                             const char        *part);
