// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAG_TYPE_CARD_LAYOUT (mag_card_layout_get_type ())

G_DECLARE_FINAL_TYPE (MagCardLayout, mag_card_layout, MAG, CARD_LAYOUT, GtkLayoutManager)

GtkLayoutManager *mag_card_layout_new (void);

G_END_DECLS
