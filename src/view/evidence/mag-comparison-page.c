// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagComparisonPage:
 *
 * The comparison tables of one topic or of all, one at a time. The reader chooses which columns to
 * compare; the aspects are always among them. What is chosen becomes part of the location.
 */

#include "config.h"

#include "mag-comparison-page.h"

#include <glib/gi18n-lib.h>

#include "mag-certainty-legend.h"
#include "mag-column-chooser.h"
#include "mag-comparison.h"
#include "mag-table-cell.h"

/* Below these widths the text of a cell is a column of single words. */
#define ASPECT_WIDTH 110
#define COLUMN_WIDTH 118

/* On a phone a card reads better than two columns. */
#define LEAST_WIDTH 480

struct _MagComparisonPage
{
  AdwBin               parent_instance;

  /* Owned */
  MagCollection       *collection;
  GListModel          *tables;
  MagTable            *table;

  /* Template */
  AdwBreakpoint       *breakpoint;
  AdwPreferencesGroup *chooser_group;
  AdwComboRow         *chooser;
  GtkLabel            *title;
  MagColumnChooser    *column_chooser;
  MagComparison       *comparison;

  guint                columns;
  gboolean             showing;
};

enum
{
  CELL_ACTIVATED,
  CHOSEN,
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
                                                   MAX (LEAST_WIDTH, ASPECT_WIDTH + COLUMN_WIDTH * n_columns),
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

static guint
count_columns (guint columns)
{
  guint n = 0;

  for (; columns; columns >>= 1)
    n += columns & 1;

  return n;
}

static guint
get_all_columns (MagTable *table)
{
  return (1u << mag_table_get_n_columns (table)) - 1;
}

static void
show_table (MagComparisonPage *self)
{
  set_room (self, count_columns (self->columns));
  mag_comparison_show (self->comparison, self->collection, self->table, self->columns);
}

static void
columns_changed_cb (MagComparisonPage *self)
{
  self->columns = mag_column_chooser_get_columns (self->column_chooser);
  show_table (self);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
set_table (MagComparisonPage *self,
           guint              selected,
           guint              columns)
{
  g_autoptr (MagTable) table = g_list_model_get_item (self->tables, selected);

  if (!table)
    return;

  g_set_object (&self->table, table);
  self->columns = columns & get_all_columns (table) ? columns & get_all_columns (table) : get_all_columns (table);
  update_chooser_title (self, selected);
  gtk_label_set_label (self->title, mag_table_get_title (table));
  mag_column_chooser_show (self->column_chooser, table, self->columns);
  show_table (self);
}

static void
table_chosen_cb (MagComparisonPage *self)
{
  if (self->showing || !self->tables)
    return;

  set_table (self, adw_combo_row_get_selected (self->chooser), 0);
  g_signal_emit (self, signals[CHOSEN], 0);
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
cell_activated_cb (MagComparisonPage *self,
                   MagTableCell      *cell)
{
  g_signal_emit (self, signals[CELL_ACTIVATED], 0, cell);
}

static void
legend_clicked_cb (MagComparisonPage *self)
{
  mag_certainty_legend_present (GTK_WIDGET (self));
}

static void
mag_comparison_page_dispose (GObject *object)
{
  MagComparisonPage *self = MAG_COMPARISON_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MAG_TYPE_COMPARISON_PAGE);
  g_clear_object (&self->collection);
  g_clear_object (&self->tables);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (mag_comparison_page_parent_class)->dispose (object);
}

static void
mag_comparison_page_class_init (MagComparisonPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_comparison_page_dispose;

  /**
   * MagComparisonPage::cell-activated:
   * @cell: the cell
   *
   * The reader wants to see what a cell rests on.
   */
  signals[CELL_ACTIVATED] = g_signal_new ("cell-activated", MAG_TYPE_COMPARISON_PAGE, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, MAG_TYPE_TABLE_CELL);

  /**
   * MagComparisonPage::chosen:
   *
   * The reader chose another table or other columns.
   */
  signals[CHOSEN] = g_signal_new ("chosen", MAG_TYPE_COMPARISON_PAGE, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAG_TYPE_COLUMN_CHOOSER);
  g_type_ensure (MAG_TYPE_COMPARISON);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/magnesia_project/Magnesia/ui/evidence/mag-comparison-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, breakpoint);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, column_chooser);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, chooser_group);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, chooser);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, title);
  gtk_widget_class_bind_template_child (widget_class, MagComparisonPage, comparison);
  gtk_widget_class_bind_template_callback (widget_class, cell_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, columns_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, legend_clicked_cb);
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

  self->showing = TRUE;
  adw_combo_row_set_model (self->chooser, G_LIST_MODEL (titles));
  gtk_widget_set_visible (GTK_WIDGET (self->chooser_group), g_list_model_get_n_items (self->tables) > 1);
  set_table (self, 0, 0);
  self->showing = FALSE;
}

/* Columns are named by their ids, a full stop between them; without any, all are meant. */
static guint
parse_columns (MagTable   *table,
               const char *text)
{
  g_auto (GStrv) ids = g_strsplit (text ? text : "", ".", -1);
  guint columns = 0;

  for (guint i = 0; i < mag_table_get_n_columns (table); i++)
    if (g_strv_contains ((const char *const *) ids, mag_table_get_column_id (table, i)))
      columns |= 1u << i;

  return columns;
}

static char *
dup_columns (MagComparisonPage *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < mag_table_get_n_columns (self->table); i++)
    if (self->columns & (1u << i))
      g_string_append_printf (text, "%s%s", text->len > 0 ? "." : "", mag_table_get_column_id (self->table, i));

  return g_string_free (text, FALSE);
}

/**
 * mag_comparison_page_select:
 * @location: a location such as `evidence/haematoma-evidence?columns=animals.people`
 *
 * Shows the table and the columns that it names.
 *
 * Returns: whether there is such a table
 */
gboolean
mag_comparison_page_select (MagComparisonPage *self,
                            MagLocation       *location)
{
  g_return_val_if_fail (MAG_IS_COMPARISON_PAGE (self), FALSE);

  for (guint i = 0; self->tables && i < g_list_model_get_n_items (self->tables); i++)
    {
      g_autoptr (MagTable) table = g_list_model_get_item (self->tables, i);

      if (!g_str_equal (mag_table_get_id (table), mag_location_get_id (location)))
        continue;

      self->showing = TRUE;
      adw_combo_row_set_selected (self->chooser, i);
      set_table (self, i, parse_columns (table, mag_location_get_query (location, "columns")));
      self->showing = FALSE;
      return TRUE;
    }

  return FALSE;
}

/**
 * mag_comparison_page_dup_location:
 *
 * Returns: (transfer full): what leads to the table and the columns that are shown
 */
MagLocation *
mag_comparison_page_dup_location (MagComparisonPage *self)
{
  g_autoptr (MagLocation) location = mag_location_new (MAG_LOCATION_EVIDENCE, mag_table_get_id (self->table), NULL);
  gboolean all = self->columns == get_all_columns (self->table);
  g_autofree char *columns = dup_columns (self);

  return mag_location_with_query (location, "columns", all ? NULL : columns);
}

/**
 * mag_comparison_page_get_table:
 *
 * Returns: (transfer none) (nullable): the table that is shown
 */
MagTable *
mag_comparison_page_get_table (MagComparisonPage *self)
{
  return self->table;
}

/**
 * mag_comparison_page_get_columns:
 *
 * Returns: which of its columns are shown, a bit for each
 */
guint
mag_comparison_page_get_columns (MagComparisonPage *self)
{
  return self->columns;
}
