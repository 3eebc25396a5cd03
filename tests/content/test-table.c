// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-table.h"

#include "mag-test-json.h"

static MagTable *
make (const char *text)
{
  g_autoptr (JsonObject) json = mag_test_json_parse (text);

  return mag_table_new_from_json (json, "sleep");
}

static MagTable *
make_full (void)
{
  return make ("{'id': 'kinds', 'title': 'Kinds', 'aspect': 'Question',"
               " 'columns': [{'id': 'a', 'title': 'Light'}, {'id': 'b', 'title': 'Deep'}],"
               " 'rows': [{'id': 'r', 'title': 'When?', 'cells': [{'text': 'First. {cite A}', 'finding':"
               " 'C1.a'}, {'text': 'Later.'}]},"
               "          {'id': 's', 'title': 'Why?',"
               "           'cells': [{'text': 'Who knows?'}, {'text': 'Nobody.', 'finding': 'C1.b'}]}]}");
}

static void
test_getters (void)
{
  g_autoptr (MagTable) table = make_full ();

  g_assert_cmpstr (mag_table_get_id (table), ==, "kinds");
  g_assert_cmpstr (mag_table_get_topic (table), ==, "sleep");
  g_assert_cmpstr (mag_table_get_title (table), ==, "Kinds");
  g_assert_cmpstr (mag_table_get_aspect (table), ==, "Question");
  g_assert_cmpuint (mag_table_get_n_columns (table), ==, 2);
  g_assert_cmpstr (mag_table_get_column_title (table, 0), ==, "Light");
  g_assert_cmpstr (mag_table_get_column_title (table, 1), ==, "Deep");
  g_assert_cmpuint (mag_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (mag_table_get_row_title (table, 1), ==, "Why?");
}

static void
test_cells (void)
{
  g_autoptr (MagTable) table = make_full ();

  g_assert_cmpstr (mag_table_get_cell_text (table, 0, 0), ==, "First. {cite A}");
  g_assert_cmpstr (mag_table_get_cell_text (table, 0, 1), ==, "Later.");
  g_assert_cmpstr (mag_table_get_cell_text (table, 1, 0), ==, "Who knows?");
  g_assert_cmpstr (mag_table_get_cell_finding (table, 0, 0), ==, "C1.a");
  g_assert_null (mag_table_get_cell_finding (table, 0, 1));
  g_assert_cmpstr (mag_table_get_cell_finding (table, 1, 1), ==, "C1.b");
}

static void
test_properties (void)
{
  g_autoptr (MagTable) table = make_full ();
  g_autofree char *id = NULL, *title = NULL;

  g_object_get (table, "id", &id, "title", &title, NULL);
  g_assert_cmpstr (id, ==, "kinds");
  g_assert_cmpstr (title, ==, "Kinds");
}

/* Rows and columns are read by number, so what has holes is no table. */
static void
test_holes (void)
{
  const char *texts[] = {
    "{}",
    "{'columns': [{}]}",
    "{'rows': []}",
    "{'columns': {}, 'rows': []}",
    "{'columns': [], 'rows': []}",
    "{'columns': [{},{},{},{},{},{},{},{},{},{},{},{},{}], 'rows': []}",
    "{'columns': ['a'], 'rows': []}",
    "{'columns': [{}], 'rows': ['a']}",
    "{'columns': [{}], 'rows': [{}]}",
    "{'columns': [{}], 'rows': [{'cells': 'a'}]}",
    "{'columns': [{}], 'rows': [{'cells': ['a']}]}",
    "{'columns': [{}], 'rows': [{'cells': []}]}",
    "{'columns': [{}], 'rows': [{'cells': [{}]}, {'cells': [{}, {}]}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_null (make (texts[i]));
}

static void
test_empty (void)
{
  g_autoptr (MagTable) table = make ("{'columns': [{}], 'rows': [{'cells': [{'text': 1}]}]}");

  g_assert_cmpstr (mag_table_get_id (table), ==, "");
  g_assert_cmpstr (mag_table_get_cell_text (table, 0, 0), ==, "");
}

static void
test_finalize (void)
{
  MagTable *table = make_full ();

  g_assert_finalize_object (table);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table/getters", test_getters);
  g_test_add_func ("/table/cells", test_cells);
  g_test_add_func ("/table/properties", test_properties);
  g_test_add_func ("/table/holes", test_holes);
  g_test_add_func ("/table/empty", test_empty);
  g_test_add_func ("/table/finalize", test_finalize);

  return g_test_run ();
}
