// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* By mouth and by vein, side by side, with what a day of good eating brings in. */

#include "config.h"

#include "mag-infusion-ways.h"

#include <glib/gi18n-lib.h>

#include "mag-infusion-parts.h"
#include "mag-infusion-way.h"

static GtkWidget *
create_card (const char *title)
{
  GtkWidget *card = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 12, "card");

  gtk_widget_add_css_class (card, "infusion-card");
  gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_heading (title, 3, "heading"));

  return card;
}

static GtkWidget *
create_way (MagContext      *context,
            MagInfusionItem *way)
{
  GtkWidget *card = create_card (mag_infusion_item_get_title (way));

  gtk_box_append (GTK_BOX (card), mag_infusion_way_new (way));
  gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_note (mag_infusion_item_get_alt (way), "caption"));
  gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_lines (context, mag_infusion_item_get_statements (way), FALSE));

  return card;
}

static GtkWidget *
create_day (MagContext  *context,
            MagInfusion *infusion)
{
  GtkWidget *card = create_card (_("A day of good eating"));
  int milligrams = 0;
  GListModel *day = mag_infusion_get_day (infusion, &milligrams);
  g_autofree char *total = g_strdup_printf (_("Together: %d mg in the food. About a third of it gets into the blood."),
                                            milligrams);

  gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_lines (context, day, FALSE));
  gtk_box_append (GTK_BOX (card), mag_infusion_parts_new_note (total, "heading"));

  return card;
}

/**
 * mag_infusion_ways_new:
 * @context: the context
 * @infusion: the explainer
 *
 * Returns: (transfer floating): the drawings with their words, side by side where there is room
 */
GtkWidget *
mag_infusion_ways_new (MagContext  *context,
                       MagInfusion *infusion)
{
  GtkWidget *cards = mag_infusion_parts_new_cards ();
  GListModel *ways = mag_infusion_get_ways (infusion);

  for (guint i = 0; i < g_list_model_get_n_items (ways); i++)
    {
      g_autoptr (MagInfusionItem) way = g_list_model_get_item (ways, i);

      adw_wrap_box_append (ADW_WRAP_BOX (cards), create_way (context, way));
    }
  adw_wrap_box_append (ADW_WRAP_BOX (cards), create_day (context, infusion));

  return cards;
}
