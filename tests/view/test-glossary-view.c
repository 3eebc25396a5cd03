// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The glossary as a reader uses it, and the filter that all native lists search with. */

#include "config.h"

#include "list-test.h"
#include "mag-glossary-view.h"
#include "mag-text-filter.h"

static MagGlossaryView *
show (ListTest   *test,
      const char *term)
{
  MagGlossaryView *view = g_object_new (MAG_TYPE_GLOSSARY_VIEW, NULL);

  mag_glossary_view_set_context (view, test->context);
  mag_glossary_view_show (view, term);
  list_test_present (test, GTK_WIDGET (view), 360);

  return view;
}

static GListModel *
get_rows (MagGlossaryView *view)
{
  return G_LIST_MODEL (gtk_list_view_get_model (list_test_get_part (view, "list")));
}

static MagTerm *
get_row (MagGlossaryView *view,
         guint            position)
{
  g_autoptr (MagTerm) term = g_list_model_get_item (get_rows (view), position);

  return term;
}

static void
test_rows (ListTest      *test,
           gconstpointer  data)
{
  MagGlossaryView *view = show (test, NULL);
  g_autoptr (GListModel) terms = mag_collection_load_terms (mag_context_get_collection (test->context));
  g_autoptr (MagTerm) term = g_list_model_get_item (terms, 0);
  GtkWidget *row = NULL;

  list_test_await ((row = list_test_find (view, "GtkListItemWidget", 0)) != NULL);
  g_assert_nonnull (list_test_find_text (row, mag_term_get_term (term)));
  g_assert_nonnull (list_test_find_text (row, mag_term_get_meaning (term)));
  list_test_await (g_list_model_get_n_items (get_rows (view)) == g_list_model_get_n_items (terms));
}

static void
test_selected (ListTest      *test,
               gconstpointer  data)
{
  MagGlossaryView *view = show (test, "placebo");
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (list_test_get_part (view, "list")));
  MagTerm *term = NULL;

  list_test_await ((term = gtk_single_selection_get_selected_item (selection)) != NULL);
  g_assert_cmpstr (mag_term_get_id (term), ==, "placebo");
  list_test_await (gtk_window_get_focus (test->window) &&
                   gtk_widget_is_ancestor (gtk_window_get_focus (test->window), list_test_get_part (view, "list")));

  mag_glossary_view_show (view, "platelets");
  list_test_await ((term = gtk_single_selection_get_selected_item (selection)) != NULL &&
                   g_str_equal (mag_term_get_id (term), "platelets"));
}

static void
test_search (ListTest      *test,
             gconstpointer  data)
{
  MagGlossaryView *view = show (test, NULL);

  list_test_search (view, "plac");
  list_test_await (g_list_model_get_n_items (get_rows (view)) < 10);
  g_assert_cmpstr (mag_term_get_id (get_row (view, 0)), ==, "placebo");

  list_test_search (view, "nosuchword");
  list_test_await (g_list_model_get_n_items (get_rows (view)) == 0);
  g_assert_nonnull (list_test_find (view, "AdwStatusPage", 0));

  mag_glossary_view_show (view, "placebo");
  list_test_await (g_list_model_get_n_items (get_rows (view)) > 1);
}

static char *
dup_string (gpointer item)
{
  return g_strdup (gtk_string_object_get_string (item));
}

/* Words match by their beginnings, in any order, without case and accents. */
static void
test_filter (void)
{
  const struct
  {
    const char *search;
    gboolean    matches;
  } cases[] = {
    { "", TRUE },
    { "  ", TRUE },
    { "epi", TRUE },
    { "ÉPINARD", TRUE },
    { "raw epinards", TRUE },
    { "(raw)", TRUE },
    { "pinard", FALSE },
    { "epinard cooked", FALSE },
  };
  g_autoptr (GtkStringObject) item = gtk_string_object_new ("Épinards, raw");
  g_autoptr (MagTextFilter) filter = g_object_new (MAG_TYPE_TEXT_FILTER, NULL);

  mag_text_filter_set_callback (filter, dup_string);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      mag_text_filter_set_search (filter, cases[i].search);
      g_assert_cmpint (gtk_filter_match (GTK_FILTER (filter), item), ==, cases[i].matches);
      g_assert_true (mag_text_filter_has_search (filter, cases[i].search));
    }

  g_assert_finalize_object (g_steal_pointer (&filter));
}

static void
changed_cb (GtkFilterChange *last,
            GtkFilterChange  change)
{
  *last = change;
}

static void
test_filter_changes (void)
{
  const struct
  {
    const char      *search;
    GtkFilterChange  change;
  } cases[] = {
    { "ma", GTK_FILTER_CHANGE_MORE_STRICT },
    { "magne", GTK_FILTER_CHANGE_MORE_STRICT },
    { "magne dr", GTK_FILTER_CHANGE_MORE_STRICT },
    { "mag", GTK_FILTER_CHANGE_LESS_STRICT },
    { "drip", GTK_FILTER_CHANGE_DIFFERENT },
    { "", GTK_FILTER_CHANGE_LESS_STRICT },
  };
  g_autoptr (MagTextFilter) filter = g_object_new (MAG_TYPE_TEXT_FILTER, NULL);
  GtkFilterChange last = GTK_FILTER_CHANGE_DIFFERENT;

  g_signal_connect_swapped (filter, "changed", G_CALLBACK (changed_cb), &last);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      mag_text_filter_set_search (filter, cases[i].search);
      g_assert_cmpint (last, ==, cases[i].change);
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/glossary-view/rows", test_rows);
  list_test_add ("/glossary-view/selected", test_selected);
  list_test_add ("/glossary-view/search", test_search);
  g_test_add_func ("/text-filter/matches", test_filter);
  g_test_add_func ("/text-filter/changes", test_filter_changes);

  return g_test_run ();
}
