// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FoodsDrive:
 * @window: the window, shown
 * @search: types a text, as a key does
 * @adjustment: scrolls the list
 *
 * A list of foods that is measured, whichever it is.
 */
typedef struct
{
  GtkWindow     *window;
  void         (*search) (const char *text,
                          gpointer    user_data);
  gpointer       user_data;
  GtkAdjustment *adjustment;
} FoodsDrive;

void  foods_drive_await_frame (GtkWidget  *widget);
void  foods_drive_run         (FoodsDrive *self);
char *foods_drive_dup_name    (guint       index);

G_END_DECLS
