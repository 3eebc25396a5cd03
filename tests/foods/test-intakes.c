// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-intakes.h"

#include "mag-test-content.h"

static MagIntakes *intakes;

/* What authorities publish for grown-ups, and the range of the three. */
static const struct
{
  const char *id;
  const char *label;
  double      milligrams;
  double      least;
  double      most;
  double      limit;
} cases[] = {
  { "us-female-19", "Women, 19 to 30 years", 310, 270, 310, 350 },
  { "us-female-31", "Women, 31 to 50 years", 320, 270, 320, 350 },
  { "us-male-19", "Men, 19 to 30 years", 400, 300, 400, 350 },
  { "us-male-51", "Men, 51 years and older", 420, 300, 420, 350 },
  { "us-female-19-pregnant", "Women, 19 to 30 years, pregnant", 350, 270, 350, 350 },
  { "us-female-31-breast-feeding", "Women, 31 to 50 years, breast-feeding", 320, 300, 320, 350 },
  { "us-4", "Children, 4 to 8 years", 130, 120, 230, 110 },
  { "eu-female-18", "Women, 18 years and older", 300, 270, 310, 250 },
  { "eu-male-18", "Men, 18 years and older", 350, 300, 400, 250 },
  { "uk-female-19", "Women, 19 years and older", 270, 270, 310, 400 },
  { "uk-15", "Children, 15 to 18 years", 300, 250, 410, 0 },
  { "us-7m", "Babies, 7 to 11 months", 75, 75, 80, 0 },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MagIntake *intake = mag_intakes_find (intakes, cases[i].id);
      g_autofree char *label = mag_intake_dup_label (intake);
      MagIntake *limit = mag_intakes_get_limit (intakes, intake);
      double least = 0, most = 0;

      g_assert_cmpstr (label, ==, cases[i].label);
      g_assert_cmpfloat (mag_intake_get_milligrams (intake), ==, cases[i].milligrams);
      g_assert_true (mag_intakes_get_range (intakes, intake, &least, &most));
      g_test_message ("%s: %g to %g", cases[i].id, least, most);
      g_assert_cmpfloat (least, ==, cases[i].least);
      g_assert_cmpfloat (most, ==, cases[i].most);
      g_assert_cmpfloat (limit ? mag_intake_get_milligrams (limit) : 0, ==, cases[i].limit);
    }
}

static void
test_list (void)
{
  g_autoptr (GListModel) women = mag_intakes_list (intakes, MAG_AUTHORITY_US, MAG_INTAKE_FEMALE, MAG_INTAKE_STAGE_NONE);
  g_autoptr (GListModel) mothers = mag_intakes_list (intakes, MAG_AUTHORITY_US, MAG_INTAKE_FEMALE,
                                                     MAG_INTAKE_STAGE_BREAST_FEEDING);
  g_autoptr (GListModel) none = mag_intakes_list (intakes, MAG_AUTHORITY_UK, MAG_INTAKE_FEMALE, MAG_INTAKE_STAGE_PREGNANT);

  g_assert_cmpuint (g_list_model_get_n_items (women), ==, 9);
  g_assert_cmpuint (g_list_model_get_n_items (mothers), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (none), ==, 0);
  for (guint i = 0; i < g_list_model_get_n_items (women); i++)
    {
      g_autoptr (MagIntake) intake = g_list_model_get_item (women, i);

      g_assert_cmpint (mag_intake_get_sex (intake), !=, MAG_INTAKE_MALE);
      g_assert_cmpint (mag_intake_get_kind (intake), ==, MAG_INTAKE_NEED);
      g_assert_cmpint (mag_intake_get_from_months (intake), <, mag_intake_get_to_months (intake));
    }
}

static void
test_defaults (void)
{
  for (MagAuthority authority = 0; authority < MAG_N_AUTHORITIES; authority++)
    {
      MagIntake *intake = mag_intakes_get_default (intakes, authority);

      g_assert_nonnull (intake);
      g_assert_cmpint (mag_intake_get_authority (intake), ==, authority);
      g_assert_cmpint (mag_authority_from_nick (mag_authority_get_nick (authority)), ==, authority);
      g_assert_true (mag_intakes_match (intakes, intake, authority) == intake);
    }
  g_assert_cmpfloat (mag_intake_get_milligrams (mag_intakes_get_label (intakes, MAG_AUTHORITY_US)), ==, 420);
  g_assert_cmpfloat (mag_intake_get_milligrams (mag_intakes_get_label (intakes, MAG_AUTHORITY_EU)), ==, 375);
  g_assert_null (mag_intakes_get_label (intakes, MAG_AUTHORITY_UK));
  g_assert_null (mag_intakes_find (intakes, "mars-1"));
}

/* Where what men need stands above the limit for supplements, it is explained. */
static void
test_note (void)
{
  g_autofree char *men = mag_intakes_dup_limit_note (intakes, mag_intakes_find (intakes, "us-male-31"));
  g_autofree char *women = mag_intakes_dup_limit_note (intakes, mag_intakes_find (intakes, "us-female-31"));
  g_autofree char *babies = mag_intakes_dup_limit_note (intakes, mag_intakes_find (intakes, "us-0m"));

  g_assert_cmpstr (men, ==, "The limit of 350 mg counts supplements and medicines only, not food. That is why 420 mg a day"
                            " from everything together can stand above it.");
  g_assert_cmpstr (women, ==, "The limit of 350 mg counts supplements and medicines only, not food.");
  g_assert_null (babies);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (MagCollection) collection = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  collection = mag_test_content_open_built ();
  intakes = mag_intakes_load (collection);

  g_test_add_func ("/intakes/rows", test_rows);
  g_test_add_func ("/intakes/list", test_list);
  g_test_add_func ("/intakes/defaults", test_defaults);
  g_test_add_func ("/intakes/note", test_note);

  status = g_test_run ();
  g_assert_finalize_object (intakes);

  return status;
}
