// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The plain pieces that all of the Infusion place is made of: headings, texts, boxes, cards that wrap,
 * and lists of statements. */

#include "config.h"

#include "mag-infusion-parts.h"

#include "mag-infusion-line.h"

/* In characters: as many cards stand side by side as fit at that. */
#define CARD_WIDTH 24

/**
 * mag_infusion_parts_new_heading:
 * @text: its words
 * @level: its level, 1 for that of the page
 * @style: its style class
 *
 * Returns: (transfer floating): a heading
 */
GtkWidget *
mag_infusion_parts_new_heading (const char *text,
                                int         level,
                                const char *style)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                     "xalign", 0.0, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  gtk_widget_add_css_class (heading, style);

  return heading;
}

/**
 * mag_infusion_parts_new_label:
 * @text: its words; never markup
 * @style: (nullable): its style class
 *
 * Returns: (transfer floating): a text that wraps
 */
GtkWidget *
mag_infusion_parts_new_label (const char *text,
                              const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "xalign", 0.0, "yalign", 0.0, NULL);

  if (style)
    gtk_widget_add_css_class (label, style);

  return label;
}

/**
 * mag_infusion_parts_new_note:
 * @text: its words; never markup
 * @style: (nullable): its style class
 *
 * Returns: (transfer floating): a text that wraps and asks for little width, for cards side by side
 */
GtkWidget *
mag_infusion_parts_new_note (const char *text,
                             const char *style)
{
  GtkWidget *label = mag_infusion_parts_new_label (text, style);

  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_INHERIT);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CARD_WIDTH);

  return label;
}

/**
 * mag_infusion_parts_new_box:
 * @role: what it is to a screen reader
 * @spacing: the room between its children
 * @style: (nullable): its style class
 *
 * Returns: (transfer floating): a box from top to bottom
 */
GtkWidget *
mag_infusion_parts_new_box (GtkAccessibleRole  role,
                            int                spacing,
                            const char        *style)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", role, "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", spacing, NULL);

  if (style)
    gtk_widget_add_css_class (box, style);

  return box;
}

/**
 * mag_infusion_parts_new_cards:
 *
 * Returns: (transfer floating): a box whose children stand side by side as far as there is room
 */
GtkWidget *
mag_infusion_parts_new_cards (void)
{
  return g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 12, "line-spacing", 12, "justify", ADW_JUSTIFY_FILL,
                       "justify-last-line", TRUE, NULL);
}

/**
 * mag_infusion_parts_new_lines:
 * @context: the context
 * @statements: a list of [class@InfusionStatement]
 * @ordered: whether to number them
 *
 * Returns: (transfer floating): the statements, one below the other; a single one has no mark
 */
GtkWidget *
mag_infusion_parts_new_lines (MagContext *context,
                              GListModel *statements,
                              gboolean    ordered)
{
  guint n = g_list_model_get_n_items (statements);
  GtkWidget *lines = mag_infusion_parts_new_box (n > 1 ? GTK_ACCESSIBLE_ROLE_LIST : GTK_ACCESSIBLE_ROLE_GROUP, 9, NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MagInfusionStatement) statement = g_list_model_get_item (statements, i);
      g_autofree char *number = g_strdup_printf ("%u.", i + 1);

      gtk_box_append (GTK_BOX (lines), mag_infusion_line_new (context, statement,
                                                              n == 1 ? NULL : ordered ? number : "•"));
    }

  return lines;
}
