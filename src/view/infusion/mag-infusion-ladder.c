// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What too much magnesium does, drawn as steps that lead down; and the blood levels as their sources
 * print them, folded. */

#include "config.h"

#include "mag-infusion-ladder.h"

#include <glib/gi18n-lib.h>

#include "mag-infusion-line.h"
#include "mag-infusion-parts.h"
#include "mag-infusion-stair.h"

/* What is seen comes first, as in the list. */
static const char *kinds[] = { N_("Seen:"), N_("Felt:") };

static GtkWidget *
create_step (MagContext      *context,
             MagInfusionItem *step,
             guint            position,
             guint            n_steps)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, "spacing", 12, NULL);
  GtkWidget *words = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 3, "infusion-step");
  g_autofree char *title = g_strdup_printf ("%u. %s", position + 1, mag_infusion_item_get_title (step));
  GListModel *statements = mag_infusion_item_get_statements (step);

  gtk_box_append (GTK_BOX (words), mag_infusion_parts_new_heading (title, 3, "heading"));
  for (guint i = 0; i < g_list_model_get_n_items (statements) && i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (MagInfusionStatement) statement = g_list_model_get_item (statements, i);
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      gtk_box_append (GTK_BOX (line), mag_infusion_parts_new_label (_(kinds[i]), "caption-heading"));
      gtk_box_append (GTK_BOX (line), mag_infusion_line_new (context, statement, NULL));
      gtk_box_append (GTK_BOX (words), line);
    }
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (row), mag_infusion_stair_new (position, n_steps));
  gtk_box_append (GTK_BOX (row), words);

  return row;
}

/**
 * mag_infusion_ladder_new:
 * @context: the context
 * @infusion: the explainer
 *
 * Returns: (transfer floating): the steps
 */
GtkWidget *
mag_infusion_ladder_new (MagContext  *context,
                         MagInfusion *infusion)
{
  GListModel *steps = mag_infusion_get_steps (infusion);
  guint n = g_list_model_get_n_items (steps);
  GtkWidget *list = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_LIST, 0, "card");

  gtk_widget_add_css_class (list, "infusion-ladder");
  gtk_widget_set_overflow (list, GTK_OVERFLOW_HIDDEN);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagInfusionItem) step = g_list_model_get_item (steps, i);

      gtk_box_append (GTK_BOX (list), create_step (context, step, i, n));
    }

  return list;
}

/**
 * mag_infusion_ladder_new_levels:
 * @context: the context
 * @infusion: the explainer
 *
 * Returns: (transfer floating): reported blood levels, which the reader must unfold to see
 */
GtkWidget *
mag_infusion_ladder_new_levels (MagContext  *context,
                                MagInfusion *infusion)
{
  GtkWidget *title = mag_infusion_parts_new_label (mag_infusion_get_text (infusion, "ladder", "levels_title"), NULL);
  GtkWidget *expander = g_object_new (GTK_TYPE_EXPANDER, "label-widget", title, NULL);
  GtkWidget *box = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 12, "infusion-levels");
  g_autoptr (MagInfusionStatement) note = mag_infusion_new_statement (infusion, "ladder", "levels_note");
  g_autoptr (GListModel) levels = mag_infusion_new_levels (infusion);

  gtk_box_append (GTK_BOX (box), mag_infusion_line_new (context, note, NULL));
  gtk_box_append (GTK_BOX (box), mag_infusion_parts_new_lines (context, levels, FALSE));
  gtk_expander_set_child (GTK_EXPANDER (expander), box);

  return expander;
}
