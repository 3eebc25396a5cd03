// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-settings.h"

static MagLocation *
parse (const char *text)
{
  MagLocation *location = mag_location_parse (text, NULL);

  g_assert_nonnull (location);

  return location;
}

static void
assert_list (GSettings  *settings,
             const char *key,
             const char *expected)
{
  g_auto (GStrv) list = g_settings_get_strv (settings, key);
  g_autofree char *joined = g_strjoinv (" ", list);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_last_read (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  const char *texts[] = { "topic/a", "topic/b", "topic/c", "topic/a", "topic/d", "topic/e", "topic/f" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (MagLocation) location = parse (texts[i]);

      mag_settings_note_read (settings, location);
    }
  assert_list (settings, "last-read", "topic/f topic/e topic/d topic/a topic/c");

  mag_settings_forget_traces (settings);
  assert_list (settings, "last-read", "");
}

static void
test_bookmarks (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (MagLocation) topic = parse ("topic/haematoma");
  g_autoptr (MagLocation) claim = parse ("evidence/C15");

  mag_settings_set_bookmark (settings, topic, TRUE);
  mag_settings_set_bookmark (settings, claim, TRUE);
  mag_settings_set_bookmark (settings, topic, TRUE);
  assert_list (settings, "bookmarks", "evidence/C15 topic/haematoma");
  g_assert_true (mag_settings_has_bookmark (settings, claim));

  mag_settings_forget_traces (settings);
  mag_settings_set_bookmark (settings, claim, FALSE);
  g_assert_false (mag_settings_has_bookmark (settings, claim));
  assert_list (settings, "bookmarks", "topic/haematoma");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/settings/last-read", test_last_read);
  g_test_add_func ("/settings/bookmarks", test_bookmarks);

  return g_test_run ();
}
