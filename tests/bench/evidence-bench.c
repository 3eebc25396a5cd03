// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Shows 10,000 claims in Magnesia's own list, or in a bare column view with the same rows and columns,
 * and prints how long the first frame, each letter of a filter and each order took, to the painted
 * frame. */

#include "config.h"

#include <malloc.h>

#include "bench-collection.h"
#include "mag-claim-list.h"
#include "mag-graphics.h"

#define PAUSE_MS 500

typedef struct
{
  MagCollection      *collection;
  GtkWindow          *window;
  MagClaimList       *list;
  GtkColumnView      *view;
  GtkStringFilter    *filter;
} Bench;

/* Tells how long it took until it is seen, and lets all rows come. */
static void
tell_paint (Bench      *bench,
            const char *name,
            gint64      started)
{
  g_print ("%s\t%" G_GINT64_FORMAT "\n", name, bench_await_paint (bench->window, started));
  bench_pause (PAUSE_MS);
}

static gsize
get_memory (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, "yalign", 0.0, NULL));
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         const char               *property)
{
  g_autofree char *text = NULL;

  g_object_get (gtk_list_item_get_item (item), property, &text, NULL);
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static char *
get_verdict (MagClaimItem *item,
             gpointer      user_data)
{
  return g_strdup (mag_verdict_get_label (mag_claim_get_verdict (mag_claim_item_get_claim (item))));
}

static void
bind_label_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               gpointer                  sure)
{
  MagClaimItem *claim = gtk_list_item_get_item (item);
  MagFinding *finding = mag_claim_item_get_finding (claim);
  g_autofree char *verdict = get_verdict (claim, NULL);
  const char *certainty = finding ? mag_certainty_get_label (mag_finding_get_certainty (finding)) : "";

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), sure ? certainty : verdict);
}

static int
get_rank (MagClaimItem *item,
          gpointer      column)
{
  MagFinding *finding = mag_claim_item_get_finding (item);

  if (GPOINTER_TO_INT (column) == 1)
    return (int) mag_claim_get_verdict (mag_claim_item_get_claim (item));
  if (!finding)
    return G_MAXINT;

  return GPOINTER_TO_INT (column) == 2 ? (int) mag_finding_get_direction (finding)
                                       : (int) mag_finding_get_certainty (finding);
}

static GtkSorter *
create_sorter (int column)
{
  GtkExpression *rank;

  if (column == 0)
    return GTK_SORTER (gtk_string_sorter_new (gtk_property_expression_new (MAG_TYPE_CLAIM_ITEM, NULL, "wording")));

  rank = gtk_cclosure_expression_new (G_TYPE_INT, NULL, 0, NULL, G_CALLBACK (get_rank), GINT_TO_POINTER (column), NULL);

  return GTK_SORTER (gtk_numeric_sorter_new (rank));
}

static void
add_column (Bench      *bench,
            const char *title,
            int         width,
            GCallback   bind,
            gpointer    data)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (title, factory);
  g_autoptr (GtkSorter) sorter = create_sorter ((int) g_list_model_get_n_items (gtk_column_view_get_columns (bench->view)));

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", bind, data);
  gtk_column_view_column_set_fixed_width (column, width);
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_append_column (bench->view, column);
}

/* The floor: what anyone would write, with the very same items. */
static GtkWidget *
create_floor (Bench *bench)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  g_autoptr (MagClaimRows) rows = mag_claim_rows_new (bench->collection, NULL);
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;

  bench->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  add_column (bench, "Claim", 220, G_CALLBACK (bind_cb), (gpointer) "wording");
  add_column (bench, "Verdict", 128, G_CALLBACK (bind_label_cb), NULL);
  add_column (bench, "What studies show", 220, G_CALLBACK (bind_cb), (gpointer) "result");
  add_column (bench, "How sure", 156, G_CALLBACK (bind_label_cb), GINT_TO_POINTER (TRUE));

  bench->filter = gtk_string_filter_new (gtk_property_expression_new (MAG_TYPE_CLAIM_ITEM, NULL, "wording"));
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_steal_pointer (&rows)), GTK_FILTER (bench->filter));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (gtk_column_view_get_sorter (bench->view)));
  gtk_column_view_set_model (bench->view, GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (sorted))));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (bench->view));

  return scroller;
}

static GtkWidget *
create_ours (Bench *bench)
{
  bench->list = g_object_new (MAG_TYPE_CLAIM_LIST, NULL);
  mag_claim_list_load (bench->list, bench->collection, NULL);

  return GTK_WIDGET (bench->list);
}

static void
type (Bench      *bench,
      const char *words)
{
  g_autoptr (MagClaimQuery) query = NULL;

  if (!bench->list)
    {
      gtk_string_filter_set_search (bench->filter, words);
      return;
    }

  query = mag_claim_query_copy (mag_claim_rows_get_query (mag_claim_list_get_rows (bench->list)));
  g_set_str (&query->words, words);
  mag_claim_list_set_query (bench->list, query);
}

static void
sort (Bench *bench,
      guint  column)
{
  g_autoptr (MagClaimQuery) query = NULL;

  if (!bench->list)
    {
      GListModel *columns = gtk_column_view_get_columns (bench->view);
      g_autoptr (GtkColumnViewColumn) chosen = g_list_model_get_item (columns, column);

      gtk_column_view_sort_by_column (bench->view, chosen, GTK_SORT_ASCENDING);
      return;
    }

  query = mag_claim_query_copy (mag_claim_rows_get_query (mag_claim_list_get_rows (bench->list)));
  query->order = (MagClaimOrder) (MAG_CLAIM_ORDER_WORDING + column);
  mag_claim_list_set_query (bench->list, query);
}

static void
run (Bench    *bench,
     gboolean  ours)
{
  const char *words = "magnesium";
  gsize before = get_memory ();
  gint64 started = g_get_monotonic_time ();

  adw_window_set_content (ADW_WINDOW (bench->window), ours ? create_ours (bench) : create_floor (bench));
  gtk_window_present (bench->window);
  tell_paint (bench, "first", started);
  g_print ("memory\t%" G_GSIZE_FORMAT "\n", (get_memory () - before) / BENCH_N_CLAIMS);

  for (guint i = 1; words[i - 1]; i++)
    {
      g_autofree char *typed = g_strndup (words, i);

      started = g_get_monotonic_time ();
      type (bench, typed);
      tell_paint (bench, "letter", started);
    }
  type (bench, "");
  bench_pause (PAUSE_MS);

  for (guint i = 0; i < 4; i++)
    {
      started = g_get_monotonic_time ();
      sort (bench, i);
      tell_paint (bench, "sort", started);
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
  bench.window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (bench.window, 760, 700);
  run (&bench, argc > 1 && g_str_equal (argv[1], "ours"));

  gtk_window_destroy (bench.window);
  g_clear_object (&bench.collection);

  return 0;
}
