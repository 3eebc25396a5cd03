// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagComparisonPage:
 *
 * The comparison tables of one topic or of all, one at a time, with the meaning of the words of
 * certainty at the foot.
 */

#include "config.h"

#include "mag-comparison-page.h"

#include <glib/gi18n-lib.h>

#include "mag-certainty-legend.h"
#include "mag-comparison.h"

/* Below these widths the text of a cell is a column of single words. */
#define ASPECT_WIDTH 140
#define COLUMN_WIDTH 150

struct _MagComparisonPage
{
  AdwBin               parent_instance;

  /* Owned */
  MagCollection       *collection;
  GListModel          *tables;

  /* Template */
  AdwBreakpoint       *breakpoint;
  GtkScrolledWindow   *scroller;
  AdwPreferencesGroup *chooser_group;
  AdwComboRow         *chooser;
  GtkLabel            *title;
  MagComparison       *comparison;
};

enum
{
  FINDING_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MagComparisonPage, mag_comparison_page, ADW_TYPE_BIN)

static void
set_room (MagComparisonPage *self,
          guint              n_columns)
{
  g_autoptr (AdwBreakpointCondition) condition = NULL;

  condition = adw_breakpoint_condition_new_length (ADW_BREAKPOINT_CONDITION_MAX_WIDTH,
                                                   ASPECT_WIDTH + COLUMN_WIDTH * n_columns,
                                                   ADW_LENGTH_UNIT_SP);
  adw_breakpoint_set_condition (self->breakpoint, condition);
}

static void
update_chooser_title (MagComparisonPage *self,
                      guint              selected)
{
  guint n = g_list_model_get_n_items (self->tables);
  g_autofree char *title = g_strdup_printf (_("Table %u of %u"), selected + 1, n);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->chooser), title);
}

static void
table_chosen_cb (MagComparisonPage *self)
{
  guint selected = adw_combo_row_get_selected (self->chooser);
  g_autoptr (MagTable) table = self->tables ? g_list_model_get_item (self->tables, selected) : NULL;

  if (!table)
    return;

  update_chooser_title (self, selected);
  set_room (self, mag_table_get_n_columns (table));
  gtk_label_set_label (self->title, mag_table_get_title (table));
  mag_comparison_show (self->comparison, self->collection, table);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
narrowed_cb (MagComparisonPage *self)
{
  mag_comparison_set_wide (self->comparison, FALSE);
}

static void
widened_cb (MagComparisonPage *self)
{
  mag_comparison_set_wide (self->comparison, TRUE);
}

static void
finding_activated_cb (MagComparisonPage *self,
                      const char        *key)
{
  g_signal_emit (self, signals[FINDING_ACTIVATED], 0, key);
}

static void
mag_comparison_page_dispose (GObject *object)
{
  MagComparisonPage *self = MAG_COMPARISON_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_COMPARISON_PAGE);
  g_clear_object (&self->collection);
  g_clear_object (&self->tables);

  G_OBJECT_CLASS (mag_comparison_page_parent_class)->dispose (object);
}

static void
mag_comparison_page_class_init (MagComparisonPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_comparison_page_dispose;

  /**
   * MagComparisonPage::finding-activated:
   * @key: the key of the finding, as `C15.growth`
   *
   * The reader wants to see what a cell rests on.
   */
  signals[FINDING_ACTIVATED] = g_signal_new ("finding-activated", MAG_TYPE_COMPARISON_PAGE, G_SIGNAL_RUN_LAST,
                                             0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (MAG_TYPE_CERTAINTY_LEGEND);
  g_type_ensure (MAG_TYPE_COMPARISON);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-comparison-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, breakpoint);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, chooser_group);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, chooser);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, title);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, comparison);
  gtk_widget_class_bind_template_callback (widget_class, finding_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrowed_cb);
  gtk_widget_class_bind_template_callback (widget_class, table_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, widened_cb);
}

static void
mag_comparison_page_init (MagComparisonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* With the tables of all topics, a title alone does not say what it is about. */
static GtkStringList *
create_titles (MagComparisonPage *self,
               gboolean           name_topics)
{
  GtkStringList *titles = gtk_string_list_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->tables); i++)
    {
      g_autoptr (MagTable) table = g_list_model_get_item (self->tables, i);
      const char *title = mag_table_get_title (table);
      MagTopic *topic = name_topics ? mag_collection_find_topic (self->collection, mag_table_get_topic (table)) : NULL;

      if (topic)
        gtk_string_list_take (titles, g_strdup_printf (C_("topic and title of a table", "%s: %s"),
                                                       mag_topic_get_title (topic), title));
      else
        gtk_string_list_append (titles, title);
    }

  return titles;
}

/**
 * mag_comparison_page_load:
 * @collection: the collection
 * @topic: (nullable): a topic's id, or %NULL for all
 *
 * Shows the first table.
 */
void
mag_comparison_page_load (MagComparisonPage *self,
                          MagCollection     *collection,
                          const char        *topic)
{
  g_autoptr (GtkStringList) titles = NULL;

  g_return_if_fail (MAG_IS_COMPARISON_PAGE (self));

  g_set_object (&self->collection, collection);
  g_clear_object (&self->tables);
  self->tables = mag_collection_load_tables (collection, topic);
  titles = create_titles (self, topic == NULL);

  adw_combo_row_set_model (self->chooser, G_LIST_MODEL (titles));
  gtk_widget_set_visible (GTK_WIDGET (self->chooser_group), g_list_model_get_n_items (self->tables) > 1);
  table_chosen_cb (self);
}

/**
 * mag_comparison_page_select:
 * @id: the id of a table
 *
 * Shows that table.
 *
 * Returns: whether there is one with that id
 */
gboolean
mag_comparison_page_select (MagComparisonPage *self,
                            const char        *id)
{
  g_return_val_if_fail (MAG_IS_COMPARISON_PAGE (self), FALSE);

  for (guint i = 0; self->tables && i < g_list_model_get_n_items (self->tables); i++)
    {
      g_autoptr (MagTable) table = g_list_model_get_item (self->tables, i);

      if (!g_str_equal (mag_table_get_id (table), id))
        continue;

      adw_combo_row_set_selected (self->chooser, i);
      return TRUE;
    }

  return FALSE;
}
