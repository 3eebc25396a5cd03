// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The emergency number is suggested, and kept only once it has been confirmed. */

#include "config.h"

#include "mag-emergency-group.h"

#include "mag-settings.h"

static MagEmergencyGroup *
create (GSettings  *settings,
        const char *region)
{
  MagEmergencyGroup *group = g_object_ref_sink (g_object_new (MAG_TYPE_EMERGENCY_GROUP, NULL));

  g_settings_reset (settings, "emergency-number");
  mag_emergency_group_set_settings (group, settings, region);

  return group;
}

static gpointer
get_part (MagEmergencyGroup *group,
          const char        *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (group), MAG_TYPE_EMERGENCY_GROUP, name);
}

static void
assert_number (GSettings  *settings,
               const char *expected)
{
  g_autofree char *number = g_settings_get_string (settings, "emergency-number");

  g_assert_cmpstr (number, ==, expected);
}

static void
test_suggest (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (MagEmergencyGroup) group = create (settings, "IE");
  GtkWidget *confirm = get_part (group, "confirm");

  g_assert_true (gtk_widget_get_visible (confirm));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (confirm)), ==,
                   "Confirm 112, Suggested for Your Region");
  g_assert_cmpstr (gtk_editable_get_text (get_part (group, "number")), ==, "");
  assert_number (settings, "");

  g_signal_emit_by_name (confirm, "activated");
  assert_number (settings, "112");
  g_assert_false (gtk_widget_get_visible (confirm));
  g_assert_cmpstr (gtk_editable_get_text (get_part (group, "number")), ==, "112");
}

/* What is typed counts when it is applied, not while it is typed. */
static void
test_apply (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (MagEmergencyGroup) group = create (settings, "US");
  GtkEditable *number = get_part (group, "number");

  gtk_editable_set_text (number, " 99");
  assert_number (settings, "");
  gtk_editable_set_text (number, " 999 ");
  g_signal_emit_by_name (number, "apply");
  assert_number (settings, "999");
  gtk_editable_set_text (number, "");
  g_signal_emit_by_name (number, "apply");
  assert_number (settings, "");
  g_assert_true (gtk_widget_get_visible (get_part (group, "confirm")));
}

/* It is never suggested, and kept as it is typed. */
static void
test_poison_center (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (MagEmergencyGroup) group = create (settings, "US");
  GtkEditable *phone = get_part (group, "poison_center");
  g_autofree char *kept = NULL;

  g_assert_cmpstr (gtk_editable_get_text (phone), ==, "");
  gtk_editable_set_text (phone, "0123 456");
  kept = g_settings_get_string (settings, "poison-center");
  g_assert_cmpstr (kept, ==, "0123 456");
  g_settings_reset (settings, "poison-center");
}

static void
test_no_region (void)
{
  g_autoptr (GSettings) settings = mag_settings_new ();
  g_autoptr (MagEmergencyGroup) group = create (settings, NULL);

  g_assert_false (gtk_widget_get_visible (get_part (group, "confirm")));
  assert_number (settings, "");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/emergency-group/suggest", test_suggest);
  g_test_add_func ("/emergency-group/apply", test_apply);
  g_test_add_func ("/emergency-group/poison-center", test_poison_center);
  g_test_add_func ("/emergency-group/no-region", test_no_region);

  return g_test_run ();
}
