// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void mag_food_drawing_add_area   (GtkSnapshot           *snapshot,
                                  const graphene_rect_t *area,
                                  const GdkRGBA         *color,
                                  float                  radius);
void mag_food_drawing_add_groove (GtkWidget             *widget,
                                  GtkSnapshot           *snapshot,
                                  const graphene_rect_t *area);
void mag_food_drawing_add_bar    (GtkSnapshot           *snapshot,
                                  const graphene_rect_t *area);
void mag_food_drawing_add_mark   (GtkWidget             *widget,
                                  GtkSnapshot           *snapshot,
                                  const graphene_rect_t *area,
                                  gboolean               picked);

G_END_DECLS
