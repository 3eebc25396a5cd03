// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Comma-separated values as RFC 4180 has them, in UTF-8. */

#include "config.h"

#include "mag-csv.h"

#include <string.h>

/* A spreadsheet takes a field that begins so for a formula and runs it. */
static gboolean
looks_like_formula (const char *field)
{
  return field[0] != '\0' && strchr ("=+-@\t\r", field[0]) != NULL;
}

static void
append_field (GString    *csv,
              const char *field)
{
  gboolean quote = strpbrk (field, "\",\r\n") != NULL || looks_like_formula (field);

  if (quote)
    g_string_append_c (csv, '"');
  if (looks_like_formula (field))
    g_string_append_c (csv, '\'');
  for (const char *p = field; *p; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  if (quote)
    g_string_append_c (csv, '"');
}

/**
 * mag_csv_append:
 * @csv: what to add to
 * @fields: (array zero-terminated=1): the fields of a record
 *
 * Adds a record, quoted where it must be, with its line end.
 */
void
mag_csv_append (GString           *csv,
                const char *const *fields)
{
  for (guint i = 0; fields[i]; i++)
    {
      if (i > 0)
        g_string_append_c (csv, ',');
      append_field (csv, fields[i]);
    }
  g_string_append (csv, "\r\n");
}
