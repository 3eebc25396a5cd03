// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Evidence on paper: the head on every page, all claims, and each number a source at the end. */

#include "mag-evidence-paper.h"

#include <string.h>

#include "mag-claim-rows.h"
#include "mag-handout-layout.h"
#include "mag-handout-pdf.h"
#include "mag-test-content.h"

static char *
dup_pages (MagHandout *handout,
           const char *on_every_page)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandoutLayout) layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), &error);
  GString *text = g_string_new (NULL);
  double width, height;

  g_assert_no_error (error);
  mag_handout_layout_get_page_size (layout, &width, &height);
  g_assert_cmpfloat (width, >, height);
  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *page = mag_handout_layout_dup_page_text (layout, i);

      /* The last page may hold the sources alone. */
      if (i == 0 || (on_every_page && i + 2 < mag_handout_layout_get_n_pages (layout)))
        g_assert_nonnull (strstr (page, on_every_page));
      g_string_append (text, page);
    }
  if (g_getenv ("MAG_TEST_KEEP"))
    g_assert_true (mag_handout_write_pdf (layout, g_getenv ("MAG_TEST_KEEP"), NULL));

  return g_string_free (text, FALSE);
}

static void
test_claims (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagClaimRows) rows = mag_claim_rows_new (collection, "ligaments");
  g_autoptr (GPtrArray) items = mag_claim_rows_list (rows);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = mag_evidence_paper_new_for_claims (collection, items, "Ligaments", options, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = dup_pages (handout, "What people say, and our verdict");
  for (guint i = 0; i < items->len; i++)
    {
      MagClaim *claim = mag_claim_item_get_claim (g_ptr_array_index (items, i));
      g_autofree char *key = g_strconcat (mag_claim_get_key (claim), ". ", NULL);

      g_assert_nonnull (strstr (text, key));
    }
  g_assert_nonnull (strstr (text, "[1"));
  g_assert_nonnull (strstr (text, "Sources"));
}

static void
test_table (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagTable) table = mag_collection_load_table (collection, "ligaments-nutrients");
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = mag_evidence_paper_new_for_table (collection, table, G_MAXUINT, options, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = dup_pages (handout, mag_table_get_aspect (table));
  for (guint i = 0; i < mag_table_get_n_rows (table); i++)
    g_assert_nonnull (strstr (text, mag_table_get_row_title (table, i)));
  g_assert_nonnull (strstr (text, "High certainty"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/evidence-paper/claims", test_claims);
  g_test_add_func ("/evidence-paper/table", test_table);

  return g_test_run ();
}
