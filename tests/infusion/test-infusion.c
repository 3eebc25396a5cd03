// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-infusion.h"

#include <stdlib.h>
#include <string.h>

#include "mag-content-error.h"
#include "mag-test-content.h"

static MagInfusion *
load (void)
{
  g_autoptr (MagCollection) collection = mag_test_content_open_built ();
  g_autoptr (GError) error = NULL;
  MagInfusion *infusion = mag_infusion_load (collection, &error);

  g_assert_no_error (error);

  return infusion;
}

static void
test_load (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  g_autofree char *foot = mag_infusion_dup_foot (infusion);

  g_assert_cmpstr (mag_document_get_title (mag_infusion_get_document (infusion)), ==, "Infusion");
  g_assert_nonnull (mag_infusion_find_section (infusion, "during"));
  g_assert_null (mag_infusion_find_section (infusion, "nothing"));
  g_assert_nonnull (strstr (foot, "not yet reviewed by a clinician"));
  g_assert_finalize_object (g_steal_pointer (&infusion));
}

static void
test_none (void)
{
  g_autoptr (MagTestFolder) folder = mag_test_content_new_real ();
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (MagInfusion) infusion = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  mag_test_folder_remove (folder, "infusion.json");
  path = mag_test_content_write (folder);
  collection = mag_test_content_open (path);
  infusion = mag_infusion_load (collection, &error);
  g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND);
  g_assert_null (infusion);
}

/* The bag is full, sinks from stop to stop, and is empty. */
static void
test_stops (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  GListModel *stops = mag_infusion_get_stops (infusion);
  double last = 1;

  g_assert_cmpuint (g_list_model_get_n_items (stops), ==, 9);
  for (guint i = 0; i < g_list_model_get_n_items (stops); i++)
    {
      g_autoptr (MagInfusionStop) stop = g_list_model_get_item (stops, i);
      double level = mag_infusion_stop_get_level (stop);

      g_assert_cmpfloat (level, <=, last);
      g_assert_cmpuint (g_list_model_get_n_items (mag_infusion_stop_get_feel (stop)), >, 0);
      g_assert_cmpuint (g_list_model_get_n_items (mag_infusion_stop_get_check (stop)), >, 0);
      g_assert_cmpuint (g_list_model_get_n_items (mag_infusion_stop_get_say (stop)), >, 0);
      if (mag_infusion_stop_get_scene (stop) < MAG_INFUSION_SCENE_RUNNING)
        g_assert_cmpfloat (level, ==, 1);
      else if (mag_infusion_stop_get_scene (stop) > MAG_INFUSION_SCENE_RUNNING)
        g_assert_cmpfloat (level, ==, 0);
      else
        g_assert_cmpfloat (level, <, last);
      last = level;
    }
}

/* Nobody reads a figure aloud: a stop is words. */
static void
test_spoken (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  g_autoptr (MagInfusionStop) stop = g_list_model_get_item (mag_infusion_get_stops (infusion), 3);

  g_assert_cmpstr (mag_infusion_stop_get_spoken (stop), ==, "the first quarter of an hour");
  g_assert_true (mag_infusion_stop_has_point (stop, MAG_INFUSION_POINT_CHEST));
  g_assert_false (mag_infusion_stop_has_point (stop, MAG_INFUSION_POINT_KNEE));
}

static void
test_uses (void)
{
  const struct
  {
    MagInfusionUseGroup group;
    guint               n;
    const char         *first;
    const char         *last;
  } groups[] = {
    { MAG_INFUSION_USE_HOSPITAL, 7, "C134.fits", "C124.adults" },
    { MAG_INFUSION_USE_CLINIC, 10, "C134.fits", "C128.survival" },
    { MAG_INFUSION_USE_PROMISE, 7, "C117.mood", "C116.drip" },
  };
  g_autoptr (MagInfusion) infusion = load ();

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autoptr (GListModel) uses = mag_infusion_new_uses (infusion, groups[i].group);
      g_autoptr (MagInfusionUse) first = g_list_model_get_item (uses, 0);
      g_autoptr (MagInfusionUse) last = g_list_model_get_item (uses, groups[i].n - 1);

      g_assert_cmpuint (g_list_model_get_n_items (uses), ==, groups[i].n);
      g_assert_cmpstr (mag_finding_get_key (mag_infusion_use_get_finding (first)), ==, groups[i].first);
      g_assert_cmpstr (mag_finding_get_key (mag_infusion_use_get_finding (last)), ==, groups[i].last);
      for (guint j = 1; j < groups[i].n; j++)
        {
          g_autoptr (MagInfusionUse) before = g_list_model_get_item (uses, j - 1);
          g_autoptr (MagInfusionUse) use = g_list_model_get_item (uses, j);

          g_assert_cmpint (mag_infusion_use_compare (before, use), <=, 0);
        }
    }
}

/* Where no text of its own stands, what the claim says instead does. */
static void
test_say (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  g_autoptr (GListModel) uses = mag_infusion_new_uses (infusion, MAG_INFUSION_USE_CLINIC);
  g_autoptr (MagInfusionUse) use = g_list_model_get_item (uses, 0);

  g_assert_cmpstr (mag_infusion_statement_get_text (mag_infusion_use_get_statement (use)), ==,
                   mag_claim_get_say (mag_infusion_use_get_claim (use)));
}

static void
test_day (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  int total = 0, sum = 0;
  GListModel *day = mag_infusion_get_day (infusion, &total);

  for (guint i = 0; i < g_list_model_get_n_items (day); i++)
    {
      g_autoptr (MagInfusionStatement) food = g_list_model_get_item (day, i);

      sum += atoi (strrchr (mag_infusion_statement_get_text (food), ':') + 2);
    }
  g_assert_cmpuint (g_list_model_get_n_items (day), ==, 6);
  g_assert_cmpint (total, ==, sum);
  g_assert_cmpint (total, >, 250);
}

static void
test_ladder (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  g_autoptr (GListModel) levels = mag_infusion_new_levels (infusion);
  g_autoptr (MagInfusionItem) last = g_list_model_get_item (mag_infusion_get_steps (infusion), 5);
  g_autoptr (MagInfusionStatement) level = g_list_model_get_item (levels, 0);

  g_assert_cmpuint (g_list_model_get_n_items (mag_infusion_get_steps (infusion)), ==, 6);
  g_assert_cmpstr (mag_infusion_item_get_title (last), ==, "The heart may stop");
  g_assert_cmpuint (g_list_model_get_n_items (mag_infusion_item_get_statements (last)), ==, 1);
  g_assert_nonnull (strstr (mag_infusion_statement_get_text (level), "mmol/L"));
  g_assert_nonnull (strstr (mag_infusion_statement_get_text (level), "mEq/L"));
  g_assert_nonnull (strstr (mag_infusion_statement_get_text (level), "mg/dL"));
}

static void
test_questions (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  GListModel *questions = mag_infusion_get_questions (infusion);
  g_autoptr (MagInfusionItem) first = g_list_model_get_item (questions, 0);

  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, 10);
  g_assert_cmpstr (mag_infusion_item_get_title (first), ==, "What is my diagnosis?");
  g_assert_cmpuint (g_list_model_get_n_items (mag_infusion_item_get_statements (first)), ==, 2);
}

/* The number stands there only when it is known for sure. */
static void
test_call (void)
{
  g_autoptr (MagInfusion) infusion = load ();
  g_autofree char *none = mag_infusion_dup_call (infusion, NULL);
  g_autofree char *empty = mag_infusion_dup_call (infusion, "");
  g_autofree char *number = mag_infusion_dup_call (infusion, "112");

  g_assert_cmpstr (none, ==, "Call your emergency number now.");
  g_assert_cmpstr (empty, ==, none);
  g_assert_cmpstr (number, ==, "Call your emergency number now: 112");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/infusion/load", test_load);
  g_test_add_func ("/infusion/none", test_none);
  g_test_add_func ("/infusion/stops", test_stops);
  g_test_add_func ("/infusion/spoken", test_spoken);
  g_test_add_func ("/infusion/uses", test_uses);
  g_test_add_func ("/infusion/say", test_say);
  g_test_add_func ("/infusion/day", test_day);
  g_test_add_func ("/infusion/ladder", test_ladder);
  g_test_add_func ("/infusion/questions", test_questions);
  g_test_add_func ("/infusion/call", test_call);

  return g_test_run ();
}
