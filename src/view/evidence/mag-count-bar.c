// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagCountBar:
 *
 * A word, a bar as long as its number, and the number; pressed, it is a filter. The overview of
 * claims owns one for each verdict and each certainty.
 */

#include "config.h"

#include "mag-count-bar.h"

#include <glib/gi18n-lib.h>

struct _MagCountBar
{
  GtkToggleButton  parent_instance;

  /* Owned */
  char            *word;

  /* Template */
  GtkWidget       *bar;
  GtkWidget       *count;
};

G_DEFINE_FINAL_TYPE (MagCountBar, mag_count_bar, GTK_TYPE_TOGGLE_BUTTON)

static void
mag_count_bar_finalize (GObject *object)
{
  MagCountBar *self = MAG_COUNT_BAR (object);

  g_clear_pointer (&self->word, g_free);

  G_OBJECT_CLASS (mag_count_bar_parent_class)->finalize (object);
}

static void
mag_count_bar_class_init (MagCountBarClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_count_bar_finalize;
}

static void
mag_count_bar_init (MagCountBar *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "count-bar");
}

/**
 * mag_count_bar_new:
 * @sign: (nullable): a sign before the word
 * @word: what is counted
 * @style: the style class of its bar
 * @names: what makes the words of all bars equally wide
 * @counts: the same for the numbers
 *
 * Returns: (transfer none): a new bar that counts nothing yet
 */
GtkWidget *
mag_count_bar_new (const char   *sign,
                   const char   *word,
                   const char   *style,
                   GtkSizeGroup *names,
                   GtkSizeGroup *counts)
{
  MagCountBar *self = g_object_new (MAG_TYPE_COUNT_BAR, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *name = gtk_label_new (NULL);
  g_autofree char *text = sign ? g_strjoin (" ", sign, word, NULL) : g_strdup (word);

  self->word = g_strdup (word);
  self->bar = g_object_new (GTK_TYPE_PROGRESS_BAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                            "hexpand", TRUE, "valign", GTK_ALIGN_CENTER, NULL);
  self->count = g_object_new (GTK_TYPE_LABEL, "xalign", 1.0, NULL);
  gtk_label_set_label (GTK_LABEL (name), text);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_widget_add_css_class (self->count, "numeric");
  gtk_widget_add_css_class (self->bar, style);
  gtk_size_group_add_widget (names, name);
  gtk_size_group_add_widget (counts, self->count);

  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), self->bar);
  gtk_box_append (GTK_BOX (box), self->count);
  gtk_button_set_child (GTK_BUTTON (self), box);

  return GTK_WIDGET (self);
}

/**
 * mag_count_bar_set_counts:
 * @count: the number
 * @most: the number of the longest bar
 *
 * Sets the number and the length.
 */
void
mag_count_bar_set_counts (MagCountBar *self,
                          guint        count,
                          guint        most)
{
  g_autofree char *number = g_strdup_printf ("%u", count);
  g_autofree char *spoken = g_strdup_printf (ngettext ("%s: %u claim", "%s: %u claims", count), self->word, count);

  if (g_str_equal (gtk_label_get_label (GTK_LABEL (self->count)), number))
    return;

  gtk_label_set_label (GTK_LABEL (self->count), number);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->bar), most > 0 ? (double) count / most : 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}
