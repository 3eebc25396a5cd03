// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAG_TYPE_COUNT_BAR (mag_count_bar_get_type ())

G_DECLARE_FINAL_TYPE (MagCountBar, mag_count_bar, MAG, COUNT_BAR, GtkToggleButton)

GtkWidget *mag_count_bar_new        (const char   *sign,
                                     const char   *word,
                                     const char   *style,
                                     GtkSizeGroup *names,
                                     GtkSizeGroup *counts);
void       mag_count_bar_set_counts (MagCountBar  *self,
                                     guint         count,
                                     guint         most);

G_END_DECLS
