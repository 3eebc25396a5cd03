// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Absolute numbers: what a reader can picture, where a percentage of a percentage misleads. */

#include "config.h"

#include "mag-absolute.h"

#include <glib/gi18n-lib.h>

#include "mag-json.h"

static gint64
get_count (JsonObject *json,
           const char *name)
{
  return json_object_get_int_member_with_default (json, name, -1);
}

/* A number that was bent until it fits would be another number. */
static gboolean
can_be_drawn (JsonObject *json)
{
  g_autoptr (MagFaults) faults = mag_faults_new ();

  mag_absolute_check (json, "", "", faults);

  return mag_faults_get_n (faults) == 0;
}

/**
 * mag_absolute_new_from_json:
 * @json: the absolute numbers of a finding
 *
 * Returns: (transfer full) (nullable): the numbers, or %NULL where they cannot be drawn
 */
MagAbsolute *
mag_absolute_new_from_json (JsonObject *json)
{
  MagAbsolute *self;

  if (!can_be_drawn (json))
    return NULL;

  self = g_new0 (MagAbsolute, 1);
  self->denominator = (guint) get_count (json, "denominator");
  self->with = (guint) get_count (json, "with");
  self->without = (guint) get_count (json, "without");
  self->span = g_strdup (mag_json_get_text (json, "span", ""));
  self->event = g_strdup (mag_json_get_text (json, "event", ""));
  self->versus = g_strdup (mag_json_get_text (json, "versus", NULL));

  return self;
}

void
mag_absolute_free (MagAbsolute *self)
{
  g_free (self->span);
  g_free (self->event);
  g_free (self->versus);
  g_free (self);
}

/**
 * mag_absolute_check:
 * @json: the absolute numbers of a finding
 * @file: the file to name in faults
 * @path: the path of the finding
 * @faults: where to note what is wrong
 *
 * Checks that two groups can be set side by side: told of equally many people, and of no more.
 */
void
mag_absolute_check (JsonObject *json,
                    const char *file,
                    const char *path,
                    MagFaults  *faults)
{
  const char *groups[] = { "with", "without" };
  g_autofree char *place = g_strconcat (path, ".absolute", NULL);
  gint64 denominator = get_count (json, "denominator");

  if (denominator != 100 && denominator != 1000)
    mag_faults_add (faults, file, place, "expected a denominator of 100 or 1000");

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      gint64 n = get_count (json, groups[i]);

      if (n < 0 || n > denominator)
        mag_faults_add (faults, file, place, "expected “%s” to be from 0 to the denominator", groups[i]);
    }
}

/**
 * mag_absolute_dup_with:
 *
 * Returns: (transfer full): the group with magnesium, in words
 */
char *
mag_absolute_dup_with (const MagAbsolute *self)
{
  return g_strdup_printf (_("With magnesium: %u of %u"), self->with, self->denominator);
}

/**
 * mag_absolute_dup_without:
 *
 * Returns: (transfer full): the other group, in words
 */
char *
mag_absolute_dup_without (const MagAbsolute *self)
{
  if (!self->versus)
    return g_strdup_printf (_("Without magnesium: %u of %u"), self->without, self->denominator);

  /* Translators: what a group of people gets, such as “With a dummy drip: 5 of 100” */
  return g_strdup_printf (_("With %s: %u of %u"), self->versus, self->without, self->denominator);
}

/**
 * mag_absolute_dup_words:
 *
 * Returns: (transfer full): all of it as sentences
 */
char *
mag_absolute_dup_words (const MagAbsolute *self)
{
  g_autofree char *with = mag_absolute_dup_with (self);
  g_autofree char *without = mag_absolute_dup_without (self);

  /* Translators: what happens; the group with magnesium; the other group; the time span */
  return g_strdup_printf (_("%s. %s. %s. Time: %s."), self->event, with, without, self->span);
}
