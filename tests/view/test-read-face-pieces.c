// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The native pieces of the Read face, which need no web engine: what marks open, the outline, the
 * page that stands for an article that failed, and positions in the settings. */

#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mag-article-failure.h"
#include "mag-article-outline.h"
#include "mag-article-part.h"
#include "mag-article-popover.h"
#include "mag-article-positions.h"
#include "mag-paths.h"
#include "mag-settings.h"

static MagContext *
create_context (void)
{
  g_autofree char *path = mag_paths_dup_collection ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagCollection) collection = mag_collection_open (path, &error);
  g_autoptr (GSettings) settings = mag_settings_new ();

  g_assert_no_error (error);

  return mag_context_new (collection, settings);
}

static MagArticlePopover *
create_popover (MagContext *context,
                const char *text)
{
  g_autoptr (MagLocation) location = mag_location_parse (text, NULL);
  GtkWidget *popover = mag_article_popover_new (context, location, "7");

  return popover ? MAG_ARTICLE_POPOVER (popover) : NULL;
}

static void
test_popover_certainty (void)
{
  g_autoptr (MagContext) context = create_context ();
  g_autoptr (MagArticlePopover) popover = create_popover (context, "evidence/C15#growth");
  g_autoptr (MagFinding) finding = mag_collection_load_finding (mag_context_get_collection (context), "C15.growth");
  g_autofree char *facts = mag_article_popover_dup_facts (popover);
  MagCertainty certainty = mag_finding_get_certainty (finding);

  g_assert_nonnull (strstr (mag_article_popover_get_title (popover), mag_certainty_get_symbol (certainty)));
  g_assert_nonnull (strstr (mag_article_popover_get_title (popover), mag_certainty_get_label (certainty)));
  g_assert_nonnull (strstr (facts, mag_certainty_get_meaning (certainty)));
  g_assert_nonnull (strstr (facts, mag_finding_get_outcome (finding)));
  g_assert_nonnull (strstr (facts, mag_finding_get_found (finding)));
  g_assert_nonnull (strstr (facts, mag_finding_get_reason (finding)));
  g_assert_nonnull (strstr (facts, "(2022)"));
  gtk_test_accessible_assert_role (popover, GTK_ACCESSIBLE_ROLE_DIALOG);
}

static void
test_popover_reference (void)
{
  g_autoptr (MagContext) context = create_context ();
  g_autoptr (MagArticlePopover) popover = create_popover (context, "reference/SAVER2015");
  MagCollection *collection = mag_context_get_collection (context);
  g_autoptr (MagReference) reference = mag_collection_load_reference (collection, "SAVER2015");
  g_autofree char *facts = mag_article_popover_dup_facts (popover);
  g_autofree char *citation = mag_reference_dup_citation (reference);

  g_assert_cmpstr (mag_article_popover_get_title (popover), ==, "Source 7");
  g_assert_nonnull (strstr (facts, citation));
  g_assert_nonnull (strstr (facts, mag_reference_get_study (reference)));
  g_assert_nonnull (strstr (facts, mag_reference_checked_get_label (mag_reference_get_checked (reference))));
}

/* What the collection does not hold, or is none of the three, opens nothing. */
static void
test_popover_nothing (void)
{
  static const char *const locations[] = {
    "term/no-such", "term", "reference/NO_SUCH", "evidence/C15", "evidence/C15#none", "evidence/C999#x", "evidence",
    "topic/haematoma", "start",
  };
  g_autoptr (MagContext) context = create_context ();

  for (guint i = 0; i < G_N_ELEMENTS (locations); i++)
    g_assert_null (create_popover (context, locations[i]));
}

static void
chosen_cb (MagArticleOutline *outline,
           const char        *part,
           char             **chosen)
{
  g_set_str (chosen, part);
}

static GtkSelectionModel *
get_selection (GtkWidget *outline)
{
  GtkWidget *scrolled = adw_bin_get_child (ADW_BIN (outline));

  return gtk_list_view_get_model (GTK_LIST_VIEW (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scrolled))));
}

/* The part at hand is marked without a word; a part that the reader selects is told. */
static void
test_outline (void)
{
  g_autoptr (GListStore) parts = g_list_store_new (MAG_TYPE_ARTICLE_PART);
  g_autoptr (MagArticlePart) first = mag_article_part_new ("one", "One");
  g_autoptr (MagArticlePart) second = mag_article_part_new ("two", "Two");
  g_autoptr (MagArticleOutline) outline = g_object_ref_sink (g_object_new (MAG_TYPE_ARTICLE_OUTLINE, NULL));
  g_autofree char *chosen = NULL;

  g_list_store_append (parts, first);
  g_list_store_append (parts, second);
  g_signal_connect (outline, "chosen", G_CALLBACK (chosen_cb), &chosen);
  mag_article_outline_set_parts (outline, G_LIST_MODEL (parts));

  g_assert_cmpstr (mag_article_outline_set_part (outline, "two"), ==, "Two");
  g_assert_true (gtk_selection_model_is_selected (get_selection (GTK_WIDGET (outline)), 1));
  g_assert_null (mag_article_outline_set_part (outline, "three"));
  g_assert_null (chosen);

  gtk_selection_model_select_item (get_selection (GTK_WIDGET (outline)), 0, TRUE);
  g_assert_cmpstr (chosen, ==, "one");
}

static void
reload_cb (MagArticleFailure *failure,
           guint             *n_reloads)
{
  (*n_reloads)++;
}

static GtkWidget *
find_button (GtkWidget  *parent,
             const char *label)
{
  if (GTK_IS_BUTTON (parent) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (parent)), label) == 0)
    return parent;

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found)
        return found;
    }

  return NULL;
}

static void
assert_leads (MagArticleFailure *failure,
              const char        *label,
              const char        *location)
{
  GtkActionable *button = GTK_ACTIONABLE (find_button (GTK_WIDGET (failure), label));
  GVariant *target = gtk_actionable_get_action_target_value (button);

  g_assert_cmpstr (gtk_actionable_get_action_name (button), ==, "win.open");
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, location);
}

static void
test_failure (void)
{
  g_autoptr (MagArticleFailure) failure = g_object_ref_sink (g_object_new (MAG_TYPE_ARTICLE_FAILURE, NULL));
  guint n_reloads = 0;

  g_signal_connect (failure, "reload", G_CALLBACK (reload_cb), &n_reloads);
  mag_article_failure_set_topic (failure, "haematoma");
  assert_leads (failure, "_Evidence", "topic/haematoma?face=evidence");
  assert_leads (failure, "_Handout", "handout/haematoma");
  assert_leads (failure, "_Sources", "topic/haematoma?face=sources");

  mag_article_failure_set_kind (failure, MAG_ARTICLE_FAILURE_SANDBOX);
  g_assert_false (gtk_widget_get_visible (find_button (GTK_WIDGET (failure), "_Reload")));
  mag_article_failure_set_kind (failure, MAG_ARTICLE_FAILURE_PAGE);
  g_assert_true (gtk_widget_get_visible (find_button (GTK_WIDGET (failure), "_Reload")));
  g_signal_emit_by_name (find_button (GTK_WIDGET (failure), "_Reload"), "clicked");
  g_assert_cmpuint (n_reloads, ==, 1);
}

static void
test_positions (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();

  g_settings_reset (settings, "article-positions");
  g_assert_cmpfloat (mag_article_positions_get (settings, "a"), ==, 0);
  mag_article_positions_set (settings, "a", 0.25);
  mag_article_positions_set (settings, "b", 0.5);
  mag_article_positions_set (settings, "a", 0.75);
  g_assert_cmpfloat (mag_article_positions_get (settings, "a"), ==, 0.75);
  g_assert_cmpfloat (mag_article_positions_get (settings, "b"), ==, 0.5);
  mag_article_positions_set (settings, "a", 0);
  g_assert_cmpfloat (mag_article_positions_get (settings, "a"), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/read-face/pieces/popover-certainty", test_popover_certainty);
  g_test_add_func ("/read-face/pieces/popover-reference", test_popover_reference);
  g_test_add_func ("/read-face/pieces/popover-nothing", test_popover_nothing);
  g_test_add_func ("/read-face/pieces/outline", test_outline);
  g_test_add_func ("/read-face/pieces/failure", test_failure);
  g_test_add_func ("/read-face/pieces/positions", test_positions);

  return g_test_run ();
}
