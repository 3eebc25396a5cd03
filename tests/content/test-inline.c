// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-inline.h"

#include "mag-content-error.h"
#include "mag-test-assert.h"

/* A run is shown as its kind, its keys in brackets and its words, and runs are joined by bars. */
static const struct
{
  const char *text;
  const char *runs;
  const char *plain;
} good[] = {
  { "", "", "" },
  { "Plain words.", "text()Plain words.", "Plain words." },
  { "Größe µ €.", "text()Größe µ €.", "Größe µ €." },
  { "Seen. {cite SAVER2015}", "text()Seen. |cite(SAVER2015)", "Seen." },
  { "Seen. {cite A B C D E F G H}", "text()Seen. |cite(A B C D E F G H)", "Seen." },
  { "Seen {cite A}, too.", "text()Seen |cite(A)|text(), too.", "Seen, too." },
  { "{term platelets}", "term(platelets)platelets", "platelets" },
  { "{term c-reactive-protein}", "term(c-reactive-protein)c reactive protein", "c reactive protein" },
  { "{term platelets|clotting cells}", "term(platelets)clotting cells", "clotting cells" },
  { "{term a|b|c}", "term(a)b|c", "b|c" },
  { "It helps. {sure C15.growth}", "text()It helps. |sure(C15.growth)", "It helps." },
  { "{cite A} {sure C1.a}", "cite(A)|text() |sure(C1.a)", "" },
  { "Has {food almonds ounce}.", "text()Has |food(almonds ounce)|text().", "Has ." },
  { "{see topic/infusion#during|a drip}", "see(topic/infusion#during)a drip", "a drip" },
  { "{em very}", "em()very", "very" },
  { "Not {em very much} so", "text()Not |em()very much|text() so", "Not very much so" },
};

static const struct
{
  const char *text;
  const char *message;
} bad[] = {
  { "{cite A", "a brace has no partner near “{cite A”" },
  { "a } b", "a brace has no partner near “} b”" },
  { "{em {em a}}", "a brace has no partner" },
  { "{", "a brace has no partner" },
  { "Wir {größer größer größer größer", "near “{größer größer größe”" },
  { "{}", "“{}” is not a mark: expected cite, term, sure, food, see or em" },
  { "{|a}", "is not a mark" },
  { "{bold a}", "“{bold a}” is not a mark" },
  { "{ cite A}", "is not a mark" },
  { "{Cite A}", "is not a mark" },
  { "{cite}", "“{cite}” has the wrong number of keys" },
  { "{cite }", "has the wrong number of keys" },
  { "{cite  A}", "has the wrong number of keys" },
  { "{cite A }", "has the wrong number of keys" },
  { "{cite A B C D E F G H I}", "has the wrong number of keys" },
  { "{term a b}", "has the wrong number of keys" },
  { "{sure C1.a C1.b}", "has the wrong number of keys" },
  { "{food almonds}", "has the wrong number of keys" },
  { "{food almonds big ounce}", "has the wrong number of keys" },
  { "{see |a}", "has the wrong number of keys" },
  { "{em}", "has the wrong number of keys" },
  { "{see topic/infusion}", "“{see topic/infusion}” needs words after “|”" },
  { "{see topic/infusion|}", "cannot have these words after “|”" },
  { "{cite A|words}", "“{cite A|words}” cannot have these words after “|”" },
  { "{sure C1.a|words}", "cannot have these words" },
  { "{food almonds ounce|words}", "cannot have these words" },
  { "{em a|b}", "cannot have these words" },
  { "{term a|}", "cannot have these words" },
};

static const char *kind_names[] = {
  [MAG_INLINE_TEXT] = "text",
  [MAG_INLINE_CITE] = "cite",
  [MAG_INLINE_TERM] = "term",
  [MAG_INLINE_SURE] = "sure",
  [MAG_INLINE_FOOD] = "food",
  [MAG_INLINE_SEE] = "see",
  [MAG_INLINE_EMPHASIS] = "em",
};

static char *
show (GPtrArray *runs)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);
      g_autofree char *keys = g_strjoinv (" ", run->keys);

      g_string_append_printf (shown, "%s%s(%s)%s", i > 0 ? "|" : "", kind_names[run->kind], keys,
                              run->text ? run->text : "");
    }

  return g_string_free (shown, FALSE);
}

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) runs = mag_inline_parse (good[i].text, &error);
      g_autofree char *shown = NULL;

      g_assert_no_error (error);
      shown = show (runs);
      g_assert_cmpstr (shown, ==, good[i].runs);
    }
}

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) runs = mag_inline_parse (bad[i].text, &error);

      g_assert_null (runs);
      g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_MARK);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      mag_test_assert_contains (error->message, bad[i].message);
    }
}

static void
test_plain (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *plain = mag_inline_to_plain (good[i].text);

      g_assert_cmpstr (plain, ==, good[i].plain);
    }
}

static void
test_plain_of_broken (void)
{
  g_autofree char *plain = mag_inline_to_plain ("Words {cite");

  g_assert_cmpstr (plain, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inline/good", test_good);
  g_test_add_func ("/inline/bad", test_bad);
  g_test_add_func ("/inline/plain", test_plain);
  g_test_add_func ("/inline/plain-of-broken", test_plain_of_broken);

  return g_test_run ();
}
