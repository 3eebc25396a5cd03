// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-topic.h"

static void
test_getters (void)
{
  g_autoptr (MagTopic) topic = mag_topic_new ("sleep", "Magnesium and sleep", "What is known.", "By night");

  g_assert_cmpstr (mag_topic_get_id (topic), ==, "sleep");
  g_assert_cmpstr (mag_topic_get_title (topic), ==, "Magnesium and sleep");
  g_assert_cmpstr (mag_topic_get_summary (topic), ==, "What is known.");
  g_assert_cmpstr (mag_topic_get_group (topic), ==, "By night");
}

static void
test_properties (void)
{
  g_autoptr (MagTopic) topic = mag_topic_new ("sleep", "Magnesium and sleep", "What is known.", "By night");
  g_autofree char *id = NULL, *title = NULL, *summary = NULL, *group = NULL;

  g_object_get (topic, "id", &id, "title", &title, "summary", &summary, "group", &group, NULL);
  g_assert_cmpstr (id, ==, "sleep");
  g_assert_cmpstr (title, ==, "Magnesium and sleep");
  g_assert_cmpstr (summary, ==, "What is known.");
  g_assert_cmpstr (group, ==, "By night");
}

static void
test_finalize (void)
{
  MagTopic *topic = mag_topic_new ("", "", "", "");

  g_assert_finalize_object (topic);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/topic/getters", test_getters);
  g_test_add_func ("/topic/properties", test_properties);
  g_test_add_func ("/topic/finalize", test_finalize);

  return g_test_run ();
}
