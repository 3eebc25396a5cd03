// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The search dialog in a window that only notes what it is asked to open. */

#include "config.h"

#include "mag-paths.h"
#include "mag-search-dialog.h"
#include "mag-search-hit.h"
#include "mag-settings.h"

typedef struct
{
  MagContext      *context;
  GtkWidget       *window;
  MagSearchDialog *dialog;
  char            *opened;
} Fixture;

static gpointer
get_part (MagSearchDialog *dialog,
          const char      *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (dialog), MAG_TYPE_SEARCH_DIALOG, name);
}

static void
open_cb (Fixture  *fixture,
         GVariant *target)
{
  g_set_str (&fixture->opened, g_variant_get_string (target, NULL));
}

static void
iterate (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static gboolean
timed_out_cb (gpointer user_data)
{
  gboolean *timed_out = user_data;

  *timed_out = TRUE;

  return G_SOURCE_REMOVE;
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static gboolean
is_gone (gpointer weak_pointer)
{
  return *(gpointer *) weak_pointer == NULL;
}

static void
wait_until (gboolean (*reached) (gpointer),
            gpointer   user_data)
{
  gboolean timed_out = FALSE;
  guint id = g_timeout_add_seconds (10, timed_out_cb, &timed_out);

  while (!reached (user_data) && !timed_out)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (timed_out);
  g_source_remove (id);
}

static void
wait_for_map (GtkWidget *widget)
{
  wait_until (is_mapped, widget);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("open", G_VARIANT_TYPE_STRING);

  g_assert_no_error (error);
  fixture->context = mag_context_new (collection, settings);
  fixture->window = adw_application_window_new (NULL);
  fixture->dialog = mag_search_dialog_new (fixture->context);
  g_signal_connect_swapped (action, "activate", G_CALLBACK (open_cb), fixture);
  g_action_map_add_action (G_ACTION_MAP (fixture->window), G_ACTION (action));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 600);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_map (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  iterate ();
  g_clear_object (&fixture->context);
  g_clear_pointer (&fixture->opened, g_free);
}

static void
type (Fixture    *fixture,
      const char *text)
{
  gtk_editable_set_text (get_part (fixture->dialog, "entry"), text);
}

static const char *
get_view (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (get_part (fixture->dialog, "views"));
}

static void
test_views (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *corrected = get_part (fixture->dialog, "corrected");
  AdwStatusPage *nothing = get_part (fixture->dialog, "nothing");

  mag_search_dialog_present (fixture->dialog, fixture->window, "");
  g_assert_cmpstr (get_view (fixture), ==, "start");

  type (fixture, "bleed");
  g_assert_cmpstr (get_view (fixture), ==, "results");
  g_assert_false (gtk_widget_get_visible (corrected));

  type (fixture, "haematome");
  g_assert_cmpstr (get_view (fixture), ==, "results");
  g_assert_true (gtk_widget_get_visible (corrected));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (corrected)), ==, "Results for “haematoma”");

  type (fixture, "<xylophone> & zzyzx");
  g_assert_cmpstr (get_view (fixture), ==, "nothing");
  g_assert_nonnull (strstr (adw_status_page_get_description (nothing), "&lt;xylophone&gt; &amp; zzyzx"));

  type (fixture, "   ");
  g_assert_cmpstr (get_view (fixture), ==, "start");
}

static void
test_open (Fixture       *fixture,
           gconstpointer  data)
{
  MagSearchDialog *dialog = fixture->dialog;

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  mag_search_dialog_present (fixture->dialog, fixture->window, "jerks");
  wait_for_map (GTK_WIDGET (fixture->dialog));

  g_signal_emit_by_name (get_part (fixture->dialog, "entry"), "activate");
  g_assert_nonnull (fixture->opened);
  g_assert_true (g_str_has_prefix (fixture->opened, "topic/myoclonus"));
  g_assert_nonnull (strstr (fixture->opened, "?words="));

  /* It closes, and nothing keeps it. */
  wait_until (is_gone, &dialog);
}

static void
test_open_row (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (MagSearchHit) second = NULL;
  g_autofree char *target = NULL;
  GListModel *hits = get_part (fixture->dialog, "hits");

  mag_search_dialog_present (fixture->dialog, fixture->window, "magnesium");
  second = g_list_model_get_item (hits, 1);
  target = mag_search_hit_dup_target (second);
  g_signal_emit_by_name (get_part (fixture->dialog, "list"), "activate", 1);
  g_assert_cmpstr (fixture->opened, ==, target);
}

static void
test_nothing_to_open (Fixture       *fixture,
                      gconstpointer  data)
{
  mag_search_dialog_present (fixture->dialog, fixture->window, "xylophone");
  g_signal_emit_by_name (get_part (fixture->dialog, "entry"), "activate");
  g_assert_null (fixture->opened);
}

/* Letters that come before the dialog has the focus are not lost. */
static void
test_typed_fast (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkEditable *entry = get_part (fixture->dialog, "entry");

  mag_search_dialog_present (fixture->dialog, fixture->window, "b");
  mag_search_dialog_present (mag_search_dialog_new (fixture->context), fixture->window, "l");
  mag_search_dialog_present (mag_search_dialog_new (fixture->context), fixture->window, "eed");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "bleed");
  wait_for_map (GTK_WIDGET (fixture->dialog));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->dialog));
  g_assert_false (gtk_editable_get_selection_bounds (entry, NULL, NULL));
  g_assert_cmpint (gtk_editable_get_position (entry), ==, 5);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *row;
  GListModel *hits = get_part (fixture->dialog, "hits");
  g_autoptr (MagSearchHit) first = NULL;
  g_autofree char *spoken = NULL;

  mag_search_dialog_present (fixture->dialog, fixture->window, "bleed");
  wait_for_map (get_part (fixture->dialog, "list"));
  first = g_list_model_get_item (hits, 0);
  spoken = g_strdup_printf ("%s: %s. %s", mag_search_kind_get_label (mag_search_hit_get_kind (first)),
                            mag_search_hit_get_title (first), mag_search_hit_get_excerpt (first));
  row = gtk_widget_get_first_child (get_part (fixture->dialog, "list"));

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_part (fixture->dialog, "entry")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Search");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_part (fixture->dialog, "list")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Results");
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture       *fixture,
                  gconstpointer  data);
  } tests[] = {
    { "/search-dialog/views", test_views },
    { "/search-dialog/open", test_open },
    { "/search-dialog/open-row", test_open_row },
    { "/search-dialog/nothing-to-open", test_nothing_to_open },
    { "/search-dialog/typed-fast", test_typed_fast },
    { "/search-dialog/accessible", test_accessible },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
