// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The reading language offers the desktop's and those of the collection, and is kept as it is chosen. */

#include "config.h"

#include "mag-language-row.h"

#include "mag-settings.h"

static AdwComboRow *
create (GSettings *settings)
{
  g_autoptr (MagCollection) collection = mag_collection_open (g_getenv ("MAG_TEST_COLLECTION"), NULL);
  MagLanguageRow *row = g_object_ref_sink (g_object_new (MAG_TYPE_LANGUAGE_ROW, NULL));

  mag_language_row_set_settings (row, settings, collection);

  return ADW_COMBO_ROW (row);
}

static void
assert_kept (GSettings  *settings,
             const char *expected)
{
  g_autofree char *kept = g_settings_get_string (settings, "reading-language");

  g_assert_cmpstr (kept, ==, expected);
}

static void
assert_name (AdwComboRow *row,
             guint        position,
             const char  *expected)
{
  g_assert_cmpstr (gtk_string_list_get_string (GTK_STRING_LIST (adw_combo_row_get_model (row)), position), ==, expected);
}

static void
test_choose (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (AdwComboRow) row = create (settings);

  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 0);
  assert_name (row, 1, "English");
  assert_name (row, 2, "Español");
  assert_kept (settings, "");

  adw_combo_row_set_selected (row, 2);
  assert_kept (settings, "es");
  g_settings_set_string (settings, "reading-language", "en");
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 1);
  adw_combo_row_set_selected (row, 0);
  assert_kept (settings, "");
}

/* Another collection may have it again. */
static void
test_unknown (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (AdwComboRow) row = NULL;

  g_settings_set_string (settings, "reading-language", "tlh");
  row = create (settings);
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 0);
  assert_kept (settings, "tlh");
  g_settings_reset (settings, "reading-language");
}

static void
test_finalize (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  AdwComboRow *row = create (settings);

  g_object_add_weak_pointer (G_OBJECT (row), (gpointer *) &row);
  g_object_unref (row);
  g_assert_null (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/language-row/choose", test_choose);
  g_test_add_func ("/language-row/unknown", test_unknown);
  g_test_add_func ("/language-row/finalize", test_finalize);

  return g_test_run ();
}
