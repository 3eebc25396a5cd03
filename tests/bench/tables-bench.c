// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Shows 1,000 comparison tables in Magnesia's own page, or in what anyone would write: a drop-down with
 * their names and a bare column view with the same texts. Prints how long the first frame took, another
 * table, and another choice of its columns, each to the painted frame. */

#include "config.h"

#include "bench-collection.h"
#include "mag-comparison-page.h"
#include "mag-graphics.h"

#define PAUSE_MS 200
#define N_TABLES 12

/* How far the next table is from the last, so that small ones and large ones come in turn. */
#define STRIDE 83

typedef struct
{
  MagCollection     *collection;
  GListModel        *tables;
  GtkWindow         *window;
  MagComparisonPage *page;
  GtkDropDown       *chooser;
  GtkColumnView     *view;
} Bench;

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, "yalign", 0.0, NULL));
}

/* The items of the floor are texts, one for each row; the columns take theirs from the table. */
static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         MagTable                 *table)
{
  int column = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (factory), "column"));
  guint row = gtk_list_item_get_position (item);
  const char *text = column < 0 ? mag_table_get_row_title (table, row)
                                : mag_table_get_cell_text (table, row, (guint) column);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static void
add_column (Bench      *bench,
            MagTable   *table,
            const char *title,
            int         column,
            int         width)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) added = gtk_column_view_column_new (title, factory);

  g_object_set_data (G_OBJECT (factory), "column", GINT_TO_POINTER (column));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), table, G_CONNECT_DEFAULT);
  gtk_column_view_column_set_fixed_width (added, width);
  gtk_column_view_append_column (bench->view, added);
}

static void
show_in_floor (Bench    *bench,
               MagTable *table)
{
  GListModel *columns = gtk_column_view_get_columns (bench->view);
  g_autoptr (GtkStringList) rows = gtk_string_list_new (NULL);
  g_autoptr (GtkNoSelection) selection = NULL;
  int width = 700 / (int) (mag_table_get_n_columns (table) + 1);

  /* rows of the last table would be asked for cells of this one */
  gtk_column_view_set_model (bench->view, NULL);
  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (bench->view, column);
    }
  for (guint i = 0; i < mag_table_get_n_rows (table); i++)
    gtk_string_list_append (rows, mag_table_get_row_title (table, i));
  add_column (bench, table, mag_table_get_aspect (table), -1, width);
  for (guint i = 0; i < mag_table_get_n_columns (table); i++)
    add_column (bench, table, mag_table_get_column_title (table, i), (int) i, width);
  selection = gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&rows)));
  gtk_column_view_set_model (bench->view, GTK_SELECTION_MODEL (selection));
}

static GtkWidget *
create_floor (Bench *bench)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkStringList *titles = gtk_string_list_new (NULL);
  g_autoptr (GListModel) tables = mag_collection_load_tables (bench->collection, NULL);
  g_autoptr (MagTable) first = g_list_model_get_item (tables, 0);

  for (guint i = 0; i < g_list_model_get_n_items (tables); i++)
    {
      g_autoptr (MagTable) table = g_list_model_get_item (tables, i);

      gtk_string_list_append (titles, mag_table_get_title (table));
    }
  bench->chooser = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (titles), NULL));
  bench->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  show_in_floor (bench, first);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (bench->view));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (bench->chooser));
  gtk_box_append (GTK_BOX (box), scroller);

  return box;
}

static GtkWidget *
create_ours (Bench *bench)
{
  bench->page = g_object_new (MAG_TYPE_COMPARISON_PAGE, NULL);
  mag_comparison_page_load (bench->page, bench->collection, NULL);

  return GTK_WIDGET (bench->page);
}

/* Shows a table, with all of its columns or without the last. */
static void
show (Bench    *bench,
      guint     index,
      MagTable *table,
      gboolean  all)
{
  g_autoptr (MagLocation) location = mag_location_new (MAG_LOCATION_EVIDENCE, mag_table_get_id (table), NULL);
  g_autoptr (MagLocation) fewer = mag_location_with_query (location, "columns", mag_table_get_column_id (table, 0));

  if (bench->page)
    {
      mag_comparison_page_select (bench->page, all ? location : fewer);
      return;
    }
  if (all)
    {
      gtk_drop_down_set_selected (bench->chooser, index);
      show_in_floor (bench, table);
      return;
    }
  for (guint i = 2; i <= mag_table_get_n_columns (table); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (bench->view), i);

      gtk_column_view_column_set_visible (column, FALSE);
    }
}

static void
tell_paint (Bench      *bench,
            const char *name,
            gint64      started)
{
  g_print ("%s\t%" G_GINT64_FORMAT "\n", name, bench_await_paint (bench->window, started));
  bench_pause (PAUSE_MS);
}

static void
run (Bench    *bench,
     gboolean  ours)
{
  gint64 started = g_get_monotonic_time ();

  adw_window_set_content (ADW_WINDOW (bench->window), ours ? create_ours (bench) : create_floor (bench));
  gtk_window_present (bench->window);
  tell_paint (bench, "first", started);

  for (guint i = 1; i <= N_TABLES; i++)
    {
      guint index = i * STRIDE % g_list_model_get_n_items (bench->tables);
      g_autoptr (MagTable) table = g_list_model_get_item (bench->tables, index);

      started = g_get_monotonic_time ();
      show (bench, index, table, TRUE);
      tell_paint (bench, "open", started);
      started = g_get_monotonic_time ();
      show (bench, index, table, FALSE);
      tell_paint (bench, "columns", started);
    }
}

int
main (int   argc,
      char *argv[])
{
  Bench bench = { 0 };

  mag_graphics_choose ();
  adw_init ();
  bench.collection = bench_collection_open ();
  bench.tables = mag_collection_load_tables (bench.collection, NULL);
  bench.window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (bench.window, 760, 700);
  run (&bench, argc > 1 && g_str_equal (argv[1], "ours"));

  gtk_window_destroy (bench.window);
  g_clear_object (&bench.tables);
  g_clear_object (&bench.collection);

  return 0;
}
