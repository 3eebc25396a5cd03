// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Records as RFC 4180 has them. */

#include "mag-csv.h"

static const struct
{
  const char *fields[4];
  const char *csv;
} cases[] = {
  { { "a", "b", NULL }, "a,b\r\n" },
  { { "a", "", "c", NULL }, "a,,c\r\n" },
  { { "", NULL }, "\r\n" },
  { { "one, two", "b", NULL }, "\"one, two\",b\r\n" },
  { { "say \"yes\"", NULL }, "\"say \"\"yes\"\"\"\r\n" },
  { { "two\nlines", "two\r\nlines", NULL }, "\"two\nlines\",\"two\r\nlines\"\r\n" },
  { { "\"", "\"\"", NULL }, "\"\"\"\",\"\"\"\"\"\"\r\n" },
  { { "Épinards; “crus”", "a;b\tc", NULL }, "Épinards; “crus”,a;b\tc\r\n" },
  { { "=1+1", "-0.2", "@a", NULL }, "\"'=1+1\",\"'-0.2\",\"'@a\"\r\n" },
};

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GString) csv = g_string_new (NULL);

  mag_csv_append (csv, cases[i].fields);
  g_assert_cmpstr (csv->str, ==, cases[i].csv);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/csv/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
