// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The card that goes along to an infusion: its two sides as they will print, and what prints them. */

#include "config.h"

#include "mag-infusion-card.h"

#include <glib/gi18n-lib.h>

#include "mag-infusion-parts.h"

static GtkWidget *
create_side (const char *title,
             const char *text,
             const char *note)
{
  GtkWidget *side = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 6, "infusion-wallet");

  gtk_box_append (GTK_BOX (side), mag_infusion_parts_new_heading (title, 3, "heading"));
  gtk_box_append (GTK_BOX (side), mag_infusion_parts_new_note (text, NULL));
  if (note && *note)
    gtk_box_append (GTK_BOX (side), mag_infusion_parts_new_note (note, NULL));

  return side;
}

static GtkWidget *
create_button (const char *label,
               const char *action,
               const char *paper)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", paper);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

/**
 * mag_infusion_card_new_buttons:
 * @paper: what is printed, `card` or `questions`
 *
 * Returns: (transfer floating): what prints it and what saves it
 */
GtkWidget *
mag_infusion_card_new_buttons (const char *paper)
{
  GtkWidget *buttons = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, NULL);

  adw_wrap_box_append (ADW_WRAP_BOX (buttons), create_button (_("_Print…"), "infusion.print", paper));
  adw_wrap_box_append (ADW_WRAP_BOX (buttons), create_button (_("_Save as PDF…"), "infusion.save", paper));

  return buttons;
}

/**
 * mag_infusion_card_new:
 * @context: the context
 * @infusion: the explainer
 *
 * Returns: (transfer floating): the card and what prints it
 */
GtkWidget *
mag_infusion_card_new (MagContext  *context,
                       MagInfusion *infusion)
{
  GtkWidget *box = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 12, NULL);
  GtkWidget *sides = mag_infusion_parts_new_cards ();
  g_autofree char *front = mag_infusion_dup_safety (infusion, "card", "safety");
  g_autofree char *back = mag_infusion_dup_safety (infusion, "card", "back_safety");

  adw_wrap_box_append (ADW_WRAP_BOX (sides), create_side (mag_infusion_get_text (infusion, "card", "title"), front, NULL));
  adw_wrap_box_append (ADW_WRAP_BOX (sides), create_side (mag_infusion_get_text (infusion, "card", "back_title"), back,
                                                          mag_infusion_get_text (infusion, "card", "back_note")));
  gtk_box_append (GTK_BOX (box), sides);
  gtk_box_append (GTK_BOX (box), mag_infusion_card_new_buttons ("card"));

  return box;
}
