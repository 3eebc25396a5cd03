// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint  mag_handout_grade_count_syllables (const char *word);
double mag_handout_grade_measure         (const char *text);

G_END_DECLS
