// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a list to choose from is for. */

#include "config.h"

#include "mag-drop-down.h"

/**
 * mag_drop_down_describe:
 * @drop_down: a list to choose from, with a tooltip
 *
 * Has a screen reader say the tooltip after what is chosen. GTK names a drop-down after what is
 * chosen, whatever label it was given, and the focus is on the button inside.
 */
void
mag_drop_down_describe (GtkDropDown *drop_down)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gtk_widget_get_tooltip_text (GTK_WIDGET (drop_down)), -1);
}
