// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-faults.h"

#include "mag-content-error.h"

/* How many faults one error tells. */
#define MOST_TOLD 10

/* Enough for every list of what was expected. */
#define MAX_LENGTH 500

struct _MagFaults
{
  GPtrArray *lines;
};

/**
 * mag_faults_new:
 *
 * Returns: (transfer full): an empty list
 */
MagFaults *
mag_faults_new (void)
{
  MagFaults *self = g_new0 (MagFaults, 1);

  self->lines = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
mag_faults_free (MagFaults *self)
{
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_free (self);
}

/* One line that can be read, whatever the content put into it. */
static char *
shorten (const char *message)
{
  g_autofree char *line = g_strdelimit (g_strdup (message), "\n\r", ' ');

  if (g_utf8_strlen (line, -1) > MAX_LENGTH)
    {
      g_autofree char *start = g_utf8_substring (line, 0, MAX_LENGTH);

      return g_strconcat (start, "…", NULL);
    }

  return g_steal_pointer (&line);
}

/**
 * mag_faults_add:
 * @file: the file, from the content folder on
 * @place: (nullable): a JSON path as `$.sections[2].title`, or a line
 * @format: what is wrong and what was expected
 *
 * Notes one fault.
 */
void
mag_faults_add (MagFaults  *self,
                const char *file,
                const char *place,
                const char *format,
                ...)
{
  g_autofree char *message = NULL;
  g_autofree char *line = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  line = shorten (message);

  g_ptr_array_add (self->lines, g_strdup_printf ("%s: %s%s%s", file, place ? place : "", place ? ": " : "", line));
}

guint
mag_faults_get_n (MagFaults *self)
{
  return self->lines->len;
}

/**
 * mag_faults_get:
 * @index: which one
 *
 * Returns: the fault as one line: `FILE: PLACE: MESSAGE`
 */
const char *
mag_faults_get (MagFaults *self,
                guint      index)
{
  return g_ptr_array_index (self->lines, index);
}

/**
 * mag_faults_set_error:
 * @error: return location for an error
 *
 * Makes one error of the faults, of which there has to be one: the first of them, a line each, and how
 * many more there are. It is of %MAG_CONTENT_ERROR_FORMAT.
 */
void
mag_faults_set_error (MagFaults  *self,
                      GError    **error)
{
  g_autoptr (GString) message = g_string_new (mag_faults_get (self, 0));
  guint n = mag_faults_get_n (self);

  for (guint i = 1; i < MIN (n, MOST_TOLD); i++)
    g_string_append_printf (message, "\n%s", mag_faults_get (self, i));
  if (n > MOST_TOLD)
    g_string_append_printf (message, "\nand %u more", n - MOST_TOLD);
  g_set_error_literal (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_FORMAT, message->str);
}
