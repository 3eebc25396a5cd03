// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* GTK tells a screen reader of buttons that they can be pressed, and of rows, which do as much, nothing. What it does
 * tell of is the actions that a widget has: so a row that can be activated gets one. */

#include "config.h"

#include "mag-row-action.h"

static void
press_cb (GtkWidget *row)
{
  if (gtk_widget_is_sensitive (row))
    gtk_widget_activate (row);
}

/**
 * mag_row_action_add:
 * @row: a row that does something when it is activated
 *
 * Lets it be activated by what knows neither keys nor pointer, by the action `row.press`.
 */
void
mag_row_action_add (GtkListBoxRow *row)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) press = g_simple_action_new ("press", NULL);

  g_signal_connect_object (press, "activate", G_CALLBACK (press_cb), row, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (press));
  gtk_widget_insert_action_group (GTK_WIDGET (row), "row", G_ACTION_GROUP (group));
}
