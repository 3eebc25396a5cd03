// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-aside.h"

#include "mag-test-folder.h"

/* One that was damaged before is not lost to one that is damaged now. */
static void
test_each_is_kept (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_folder_new ();
  g_autofree char *path = mag_test_folder_build (folder, "sets.json");
  const char *const texts[] = { "first", "second", "third" };
  const char *const names[] = { "sets.json.damaged", "sets.json.2.damaged", "sets.json.3.damaged" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *expected = mag_test_folder_build (folder, names[i]);
      g_autofree char *aside = NULL;

      mag_test_folder_write (folder, "sets.json", texts[i]);
      aside = mag_aside_put (path);
      g_assert_cmpstr (aside, ==, expected);
      g_assert_false (mag_test_folder_has (folder, "sets.json"));
    }
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *kept = mag_test_folder_read (folder, names[i]);

      g_assert_cmpstr (kept, ==, texts[i]);
    }
}

static void
test_it_stays_where_it_has_to (void)
{
  g_autofree char *aside = mag_aside_put ("/nowhere/sets.json");

  g_assert_cmpstr (aside, ==, "/nowhere/sets.json");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/aside/each-is-kept", test_each_is_kept);
  g_test_add_func ("/aside/it-stays-where-it-has-to", test_it_stays_where_it_has_to);

  return g_test_run ();
}
