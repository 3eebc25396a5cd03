// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-json.h"

#include "mag-content-error.h"
#include "mag-finding.h"
#include "mag-test-json.h"

static const char *broken[] = {
  "",
  "   ",
  "{",
  "{\"a\": 1,}",
  "{\"a\": 1} x",
  "{\"a\": 1} {}",
  "// a comment\n{}",
  "{/* a comment */}",
  "{'a': 1}",
  "{a: 1}",
  "{\"a\" 1}",
  "{\"a\": \"b}",
  "{\"a\": \"two\nlines\"}",
  "{\"a\": 01}",
  "{\"a\": NaN}",
};

static const char *other_roots[] = { "[]", "[{}]", "\"text\"", "1", "true", "null" };

static void
test_broken (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) root = mag_json_parse (broken[i], -1, &error);

      g_assert_null (root);
      g_assert_nonnull (error);
      g_assert_cmpstr (g_quark_to_string (error->domain), ==, g_quark_to_string (JSON_PARSER_ERROR));
    }
}

static void
test_other_roots (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (other_roots); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) root = mag_json_parse (other_roots[i], -1, &error);

      g_assert_null (root);
      g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT);
    }
}

/* Strict parsing must not refuse what an editor writes. */
static void
test_good (void)
{
  g_autoptr (GError) error = NULL;
  const char *text = " {\n\t\"a\" : \"µ \\u00b5 \\\" \\\\ \\n\", \"b\": {}, \"c\": [ ] }\n";
  g_autoptr (JsonObject) root = mag_json_parse (text, -1, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (mag_json_get_text (root, "a", NULL), ==, "µ µ \" \\ \n");
}

static void
test_deep (void)
{
  g_autofree char *brackets = g_strnfill (100000, '[');
  g_autofree char *text = g_strconcat ("{\"a\":", brackets, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (mag_json_parse (text, -1, &error));
  g_assert_nonnull (error);
}

static void
test_length (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) root = mag_json_parse ("{\"a\": \"b\"} and more", 10, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (mag_json_get_text (root, "a", NULL), ==, "b");
}

/* What is read may come from anywhere: a member of another type is as good as none. */
static void
test_other_types (void)
{
  const char *names[] = { "number", "flag", "none", "list", "object", "missing" };
  g_autoptr (JsonObject) root = mag_test_json_parse ("{'number': 1, 'flag': true, 'none': null, 'list': ['a'],"
                                                    " 'object': {}}");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *joined = mag_json_dup_joined (root, names[i], "+");

      g_assert_cmpstr (mag_json_get_text (root, names[i], "fallback"), ==, "fallback");
      g_assert_null (mag_json_get_text (root, names[i], NULL));
      g_assert_cmpstr (joined, ==, g_str_equal (names[i], "list") ? "a" : "");
      g_assert_true ((mag_json_get_array (root, names[i]) != NULL) == g_str_equal (names[i], "list"));
      g_assert_true ((mag_json_get_child (root, names[i]) != NULL) == g_str_equal (names[i], "object"));
      g_assert_cmpint (mag_json_get_enum (root, names[i], MAG_TYPE_CERTAINTY, 99), ==, 99);
    }
}

static void
test_entries (void)
{
  g_autoptr (JsonObject) root = mag_test_json_parse ("{'list': ['a', 1, {'b': 'c'}, [], null, 'd']}");
  JsonArray *list = mag_json_get_array (root, "list");
  g_auto (GStrv) texts = mag_json_dup_texts (root, "list");

  g_assert_cmpstrv (texts, ((const char *[]) { "a", "d", NULL }));
  for (guint i = 0; i < json_array_get_length (list); i++)
    g_assert_true ((mag_json_get_entry (list, i) != NULL) == (i == 2));
}

static void
test_joined (void)
{
  g_autoptr (JsonObject) root = mag_test_json_parse ("{'list': ['a', 'b', 'c']}");
  g_autofree char *joined = mag_json_dup_joined (root, "list", ", ");

  g_assert_cmpstr (joined, ==, "a, b, c");
}

static void
test_enum (void)
{
  g_autoptr (JsonObject) root = mag_test_json_parse ("{'good': 'very-low', 'bad': 'lowest'}");

  g_assert_cmpint (mag_json_get_enum (root, "good", MAG_TYPE_CERTAINTY, 99), ==, MAG_CERTAINTY_VERY_LOW);
  g_assert_cmpint (mag_json_get_enum (root, "bad", MAG_TYPE_CERTAINTY, 99), ==, 99);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/broken", test_broken);
  g_test_add_func ("/json/other-roots", test_other_roots);
  g_test_add_func ("/json/good", test_good);
  g_test_add_func ("/json/deep", test_deep);
  g_test_add_func ("/json/length", test_length);
  g_test_add_func ("/json/other-types", test_other_types);
  g_test_add_func ("/json/entries", test_entries);
  g_test_add_func ("/json/joined", test_joined);
  g_test_add_func ("/json/enum", test_enum);

  return g_test_run ();
}
