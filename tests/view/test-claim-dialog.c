// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* One claim: its findings, what it repeats, and how a location leads to it. */

#include "config.h"

#include "evidence-face-test.h"

static void
test_finding (ListTest      *test,
              gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, "haematoma", "evidence/C15#growth", 1000);
  AdwDialog *dialog = NULL;
  GtkWidget *source = NULL;

  list_test_await ((dialog = list_test_dialog (test)) != NULL);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Claim C15");
  list_test_await (GTK_IS_WIDGET (gtk_window_get_focus (test->window)) &&
                   gtk_widget_has_css_class (gtk_window_get_focus (test->window), "finding"));

  for (guint i = 0; !source; i++)
    {
      GtkWidget *button = list_test_find (dialog, "GtkButton", i);

      g_assert_nonnull (button);
      if (gtk_widget_has_css_class (button, "source"))
        source = button;
    }
  gtk_widget_activate (source);
  list_test_await (test->opened != NULL);
  g_assert_true (g_str_has_prefix (test->opened, "reference/"));
  list_test_await (list_test_dialog (test) == NULL);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (face)));
}

static void
test_repeated (ListTest      *test,
               gconstpointer  data)
{
  g_autoptr (MagClaim) repeated = mag_collection_load_claim (mag_context_get_collection (test->context), "C1");
  AdwDialog *dialog = NULL;

  evidence_face_test_show (test, "haematoma", "evidence/C2", 1000);
  list_test_await ((dialog = list_test_dialog (test)) != NULL);
  list_test_await (list_test_find (dialog, "MagFindingView", 0) != NULL);
  g_assert_cmpuint (list_test_count (dialog, "MagFindingView"), ==,
                    g_list_model_get_n_items (mag_claim_get_findings (repeated)));
  g_assert_nonnull (list_test_find_text (dialog, mag_claim_get_claim (repeated)));

  gtk_widget_activate (list_test_get_part (dialog, "repeats_button"));
  list_test_await (test->opened != NULL);
  g_assert_cmpstr (test->opened, ==, "evidence/C1");
}

/* A remark is hidden at first; asked for by name, it is shown. */
static void
test_hidden (ListTest      *test,
             gconstpointer  data)
{
  MagEvidenceFace *face = evidence_face_test_show (test, "haematoma", "evidence/C48", 1000);
  gpointer claims = list_test_get_part (face, "claims");
  gpointer tools = list_test_get_part (claims, "tools");

  list_test_await (list_test_dialog (test) != NULL);
  g_assert_true (gtk_check_button_get_active (list_test_get_part (tools, "remarks")));
  g_assert_cmpuint (gtk_single_selection_get_selected (list_test_get_part (claims, "selection")), !=,
                    GTK_INVALID_LIST_POSITION);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  list_test_add ("/claim-dialog/finding", test_finding);
  list_test_add ("/claim-dialog/repeated", test_repeated);
  list_test_add ("/claim-dialog/hidden", test_hidden);

  return g_test_run ();
}
