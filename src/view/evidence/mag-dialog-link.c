// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a dialog leads to: an action that closes it and opens a location. */

#include "config.h"

#include "mag-dialog-link.h"

#include <adwaita.h>

/* The dialog goes first: it gives the focus back, and the place that opens may then take it. */
static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr (GtkWidget) self = g_object_ref (widget);

  adw_dialog_close (ADW_DIALOG (self));
  gtk_widget_activate_action_variant (self, "win.open", parameter);
}

/**
 * mag_dialog_link_install:
 * @widget_class: the class of a dialog
 * @name: what the action is to be called; its parameter is a location
 *
 * Gives dialogs of that class the action.
 */
void
mag_dialog_link_install (GtkWidgetClass *widget_class,
                         const char     *name)
{
  gtk_widget_class_install_action (widget_class, name, "s", open_action);
}
