// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-term.h"

#include "mag-test-json.h"

static MagTerm *
make (const char *text)
{
  g_autoptr (JsonObject) json = mag_test_json_parse (text);

  return mag_term_new_from_json (json);
}

static void
test_getters (void)
{
  g_autoptr (MagTerm) term = make ("{'id': 'deep-sleep', 'term': 'Deep sleep', 'also': ['N3', 'slow sleep'],"
                                   " 'meaning': 'Sleep.'}");

  g_assert_cmpstr (mag_term_get_id (term), ==, "deep-sleep");
  g_assert_cmpstr (mag_term_get_term (term), ==, "Deep sleep");
  g_assert_cmpstr (mag_term_get_also (term), ==, "N3, slow sleep");
  g_assert_cmpstr (mag_term_get_meaning (term), ==, "Sleep.");
}

static void
test_properties (void)
{
  g_autoptr (MagTerm) term = make ("{'id': 'nap', 'term': 'nap', 'also': ['doze'], 'meaning': 'A short sleep.'}");
  g_autofree char *id = NULL, *name = NULL, *also = NULL, *meaning = NULL;

  g_object_get (term, "id", &id, "term", &name, "also", &also, "meaning", &meaning, NULL);
  g_assert_cmpstr (id, ==, "nap");
  g_assert_cmpstr (name, ==, "nap");
  g_assert_cmpstr (also, ==, "doze");
  g_assert_cmpstr (meaning, ==, "A short sleep.");
}

static void
test_empty (void)
{
  g_autoptr (MagTerm) term = make ("{'term': 1}");

  g_assert_cmpstr (mag_term_get_term (term), ==, "");
  g_assert_cmpstr (mag_term_get_also (term), ==, "");
}

static void
test_finalize (void)
{
  MagTerm *term = make ("{}");

  g_assert_finalize_object (term);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/term/getters", test_getters);
  g_test_add_func ("/term/properties", test_properties);
  g_test_add_func ("/term/empty", test_empty);
  g_test_add_func ("/term/finalize", test_finalize);

  return g_test_run ();
}
