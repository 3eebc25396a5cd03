// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What is printed besides, and what is advised where it all grows too long. */

#include "config.h"

#include "handout-test.h"

#include "mag-handout-advice.h"
#include "mag-handout-extras.h"

static MagHandoutLayout *
lay_out (MagCollection     *collection,
         MagHandoutOptions *options)
{
  static const char *topics[] = { "sleep", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = mag_handout_new_for_topics (collection, topics, options, &error);

  g_assert_no_error (error);

  return handout_test_layout_new (handout);
}

static void
test_foods (void)
{
  const char *extras[] = { "foods", "no-such-thing", "day-plan", NULL };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) without = lay_out (collection, options);
  g_autoptr (MagHandoutLayout) with = NULL;
  g_autofree char *page = NULL;
  guint last;

  options->extras = g_strdupv ((char **) extras);
  mag_handout_extras_build (collection, "/no/such/plan", options);
  with = lay_out (collection, options);
  last = mag_handout_layout_get_n_pages (with) - 1;
  g_assert_cmpuint (last, ==, mag_handout_layout_get_n_pages (without));
  page = mag_handout_layout_dup_page_text (with, last);
  handout_test_assert_has (page, "Pumpkin seeds");
  handout_test_assert_has (page, "ask your kidney team first");

  g_clear_pointer (&options->extras, g_strfreev);
  mag_handout_extras_build (collection, "/no/such/plan", options);
  g_assert_null (options->extra_blocks);
}

static void
test_infusion_card (void)
{
  const char *extras[] = { "infusion-card", NULL };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *page = NULL;

  options->extras = g_strdupv ((char **) extras);
  options->emergency_number = g_strdup ("112");
  mag_handout_extras_build (collection, "/no/such/plan", options);
  layout = lay_out (collection, options);
  page = mag_handout_layout_dup_page_text (layout, mag_handout_layout_get_n_pages (layout) - 1);
  handout_test_assert_has (page, "nurse");
  handout_test_assert_has (page, "112");
}

static void
test_list (void)
{
  const char *const *ids = mag_handout_extras_list ();

  for (guint i = 0; ids[i]; i++)
    g_assert_cmpstr (mag_handout_extras_title (ids[i]), !=, ids[i]);
}

/* What is advised is enough, and no more than is needed. */
static void
test_advice (void)
{
  static const char *topics[] = { "sleep", NULL };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  guint n_advised = 0;

  for (options->text_size = 12; options->text_size <= 20; options->text_size += 2)
    {
      guint limit = mag_handout_advice_get_limit (1, options);
      g_autoptr (MagHandoutLayout) before = lay_out (collection, options);
      g_autoptr (MagHandoutLayout) after = NULL;
      MagHandoutParts advice;

      if (mag_handout_layout_get_n_pages (before) <= limit)
        continue;
      advice = mag_handout_advice_find (collection, topics, options, g_getenv ("MAG_TEST_FONTS"));
      n_advised += advice != 0;
      options->left_out = advice;
      after = lay_out (collection, options);
      options->left_out = 0;
      if (advice)
        g_assert_cmpuint (mag_handout_layout_get_n_pages (after), <=, limit);
    }

  g_assert_cmpuint (n_advised, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-extras/foods", test_foods);
  g_test_add_func ("/handout-extras/infusion-card", test_infusion_card);
  g_test_add_func ("/handout-extras/list", test_list);
  g_test_add_func ("/handout-extras/advice", test_advice);

  return g_test_run ();
}
