// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What no handout may lack: red flags, the line about kidneys, advice, what to tell at a drip. */

#include "config.h"

#include <string.h>

#include "handout-test.h"

#define KIDNEYS "If your kidneys do not work well, magnesium can build up and be dangerous. Ask first."
#define ADVICE \
  "General information, not advice for you. Do not start, stop or change a medicine or supplement because of this " \
  "sheet. Talk with your care team."
#define DRIP \
  "Tell your nurse straight away if you feel very sleepy, very weak, short of breath, dizzy, your chest feels wrong, " \
  "or the drip site hurts. Feeling warm or flushed is common; still say so."
#define EMERGENCY \
  "Call your local emergency number now for: sudden weakness, face drop, trouble speaking, the worst headache of " \
  "your life, a fit, trouble breathing, or fainting."

static const char *const signs[] = {
  "sudden weakness",
  "face drop",
  "trouble speaking",
  "the worst headache of your life",
  "a fit",
  "trouble breathing",
  "fainting",
};

/* Those whose red flags begin with the standing emergency text, and one that has only that text. */
static const char *const strip_topics[] = {
  "blood-pressure", "constipation", "deficiency", "drip-clinics", "foods", "haematoma", "infusion", "ligaments",
  "low-from-medicines", "migraine", "myoclonus", "stroke", NULL,
};

static void
check_safety (MagHandout *handout)
{
  g_autofree char *flags = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_RED_FLAGS);
  g_autofree char *kidneys = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_KIDNEYS);

  handout_test_assert_has (flags, g_str_equal (mag_handout_get_topic (handout), "mood")
                                    ? "Call your local emergency number or a crisis line now for:"
                                    : "Call your local emergency number now for:");
  for (guint i = 0; g_strv_contains (strip_topics, mag_handout_get_topic (handout)) && i < G_N_ELEMENTS (signs); i++)
    handout_test_assert_has (flags, signs[i]);
  handout_test_assert_has (kidneys, KIDNEYS);
  g_assert_cmpstr (mag_handout_get_advice (handout), ==, ADVICE);
}

static void
test_every_topic (void)
{
  handout_test_each (check_safety);
}

static void
test_drip (void)
{
  g_autoptr (MagHandout) handout = handout_test_new ("infusion", MAG_HANDOUT_DEPTH_SHEET);
  g_autofree char *call = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_CALL);
  g_autofree char *staff = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_STAFF_FIRST);

  handout_test_assert_has (call, DRIP);
  handout_test_assert_has (staff, "Tell staff first");
}

static void
test_no_red_flags (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = NULL;
  g_autofree char *flags = NULL;
  const char *sql = "UPDATE document SET json = json_remove (json, '$.red_flags')"
                    " WHERE kind = 'handout' AND id = 'ligaments'";

  handout = handout_test_new_changed (sql, "ligaments", &error);
  g_assert_no_error (error);
  flags = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_RED_FLAGS);
  handout_test_assert_has (flags, EMERGENCY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-safety/every-topic", test_every_topic);
  g_test_add_func ("/handout-safety/drip", test_drip);
  g_test_add_func ("/handout-safety/no-red-flags", test_no_red_flags);

  return g_test_run ();
}
