// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Questions to ask a drip clinic, each with an answer that reassures and one that warns; and the way
 * to print them with room to write. */

#include "config.h"

#include "mag-infusion-questions.h"

#include <glib/gi18n-lib.h>

#include "mag-infusion-card.h"
#include "mag-infusion-line.h"
#include "mag-infusion-parts.h"

/* In the order of the table's columns. */
static const char *answers[] = { N_("Reassuring:"), N_("A warning:") };

static GtkWidget *
create_answer (MagContext           *context,
               const char           *kind,
               MagInfusionStatement *statement)
{
  GtkWidget *box = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 0, NULL);

  gtk_box_append (GTK_BOX (box), mag_infusion_parts_new_label (kind, "caption-heading"));
  gtk_box_append (GTK_BOX (box), mag_infusion_line_new (context, statement, NULL));

  return box;
}

static GtkWidget *
create_question (MagContext      *context,
                 MagInfusionItem *question,
                 guint            number)
{
  GtkWidget *item = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_LIST_ITEM, 6, "infusion-use");
  g_autofree char *title = g_strdup_printf ("%u. %s", number, mag_infusion_item_get_title (question));
  GListModel *statements = mag_infusion_item_get_statements (question);

  gtk_box_append (GTK_BOX (item), mag_infusion_parts_new_heading (title, 3, "heading"));
  for (guint i = 0; i < g_list_model_get_n_items (statements) && i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr (MagInfusionStatement) statement = g_list_model_get_item (statements, i);

      gtk_box_append (GTK_BOX (item), create_answer (context, _(answers[i]), statement));
    }

  return item;
}

/**
 * mag_infusion_questions_new:
 * @context: the context
 * @infusion: the explainer
 *
 * Returns: (transfer floating): the questions and what prints them
 */
GtkWidget *
mag_infusion_questions_new (MagContext  *context,
                            MagInfusion *infusion)
{
  GListModel *questions = mag_infusion_get_questions (infusion);
  GtkWidget *box = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_GROUP, 12, NULL);
  GtkWidget *list = mag_infusion_parts_new_box (GTK_ACCESSIBLE_ROLE_LIST, 0, "card");

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (MagInfusionItem) question = g_list_model_get_item (questions, i);

      gtk_box_append (GTK_BOX (list), create_question (context, question, i + 1));
    }
  gtk_box_append (GTK_BOX (box), mag_infusion_card_new_buttons ("questions"));
  gtk_box_append (GTK_BOX (box), list);

  return box;
}
