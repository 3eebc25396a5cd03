// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Claims and tables as they leave for other programs: everything is in them, once. */

#include "mag-evidence-grid.h"

#include <string.h>

#include "mag-claim-rows.h"
#include "mag-test-content.h"

static void
test_claims (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagClaimRows) rows = mag_claim_rows_new (collection, "haematoma");
  g_autoptr (GPtrArray) items = mag_claim_rows_list (rows);
  g_autoptr (MagEvidenceGrid) grid = mag_evidence_grid_new_for_claims (collection, items);
  g_autofree char *csv = mag_evidence_grid_dup_csv (grid);
  g_autofree char *text = mag_evidence_grid_dup_text (grid);

  g_assert_cmpuint (grid->rows->len, ==, mag_claim_rows_get_counts (rows)->n_all);
  g_assert_true (g_str_has_prefix (csv, "Key,Claim,Verdict,"));
  g_assert_true (g_utf8_validate (csv, -1, NULL));
  for (guint i = 0; i < grid->rows->len; i++)
    {
      GStrv row = g_ptr_array_index (grid->rows, i);

      g_assert_cmpuint (g_strv_length (row), ==, g_strv_length (grid->head));
      g_assert_nonnull (strstr (text, row[1]));
    }
}

/* A screen reader reads two stops as words. */
static void
assert_sentences (MagTableCell *cell)
{
  g_autofree char *spoken = mag_table_cell_dup_spoken (cell);

  g_assert_null (strstr (spoken, ".."));
  g_assert_null (strstr (spoken, "?."));
  g_assert_nonnull (strstr (spoken, mag_table_cell_get_text (cell)));
}

static void
assert_table (const char *id)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (MagTable) table = mag_collection_load_table (collection, id);
  g_autoptr (MagEvidenceGrid) grid = mag_evidence_grid_new_for_table (collection, table, G_MAXUINT);
  g_autoptr (MagEvidenceGrid) first = mag_evidence_grid_new_for_table (collection, table, 1);

  g_assert_cmpuint (grid->rows->len, ==, mag_table_get_n_rows (table));
  g_assert_cmpuint (g_strv_length (grid->head), ==, 1 + mag_table_get_n_columns (table));
  g_assert_cmpuint (g_strv_length (first->head), ==, 2);
  for (guint i = 0; i < grid->rows->len; i++)
    {
      GStrv row = g_ptr_array_index (grid->rows, i);

      g_assert_cmpstr (row[0], ==, mag_table_get_row_title (table, i));
      for (guint j = 0; j < mag_table_get_n_columns (table); j++)
        {
          g_autoptr (MagTableCell) cell = mag_table_cell_new (collection, table, i, j);
          MagFinding *finding = mag_table_cell_get_finding (cell);

          g_assert_true (g_str_has_prefix (row[j + 1], mag_table_cell_get_text (cell)));
          g_assert_null (strchr (row[j + 1], '{'));
          assert_sentences (cell);
          if (finding)
            g_assert_nonnull (strstr (row[j + 1], mag_certainty_get_label (mag_finding_get_certainty (finding))));
        }
    }
}

static void
test_tables (void)
{
  assert_table ("haematoma-evidence");
  assert_table ("ligaments-nutrients");
  assert_table ("myoclonus-ways");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/evidence-grid/claims", test_claims);
  g_test_add_func ("/evidence-grid/tables", test_tables);

  return g_test_run ();
}
