// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-emergency.h"

#include <string.h>

static void
test_suggest (void)
{
  const struct
  {
    const char *region;
    const char *number;
  } cases[] = {
    { "IE", "112" },
    { "DE", "112" },
    { "GB", "999" },
    { "US", "911" },
    { "AU", "000" },
    { "NZ", "111" },
    { "NO", "113" },
    { "JP", "119" },
    { "XX", NULL },
    { "E ", NULL },
    { "ie", NULL },
    { "AT BE", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (mag_emergency_suggest (cases[i].region), ==, cases[i].number);
}

/* Each region has one number, and none is lost for a slip in the table. */
static void
test_regions (void)
{
  guint n = 0;

  for (char first = 'A'; first <= 'Z'; first++)
    for (char second = 'A'; second <= 'Z'; second++)
      {
        const char *number = mag_emergency_suggest ((char[]) { first, second, '\0' });

        if (!number)
          continue;
        n++;
        g_assert_cmpuint (strlen (number), ==, 3);
        g_assert_cmpuint (strspn (number, "0123456789"), ==, 3);
      }

  g_assert_cmpuint (n, ==, 49);
}

static void
test_region (void)
{
  const struct
  {
    const char *locales[4];
    const char *region;
  } cases[] = {
    { { "en_IE.UTF-8", "en_IE", "en", NULL }, "IE" },
    { { "de_AT@euro", "C", NULL }, "AT" },
    { { "es", "pt_BR", NULL }, "BR" },
    { { "zh_Hant_TW", NULL }, NULL },
    { { "C.UTF-8", "C", NULL }, NULL },
    { { NULL }, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *region = mag_emergency_dup_region (cases[i].locales);

      g_assert_cmpstr (region, ==, cases[i].region);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/emergency/suggest", test_suggest);
  g_test_add_func ("/emergency/regions", test_regions);
  g_test_add_func ("/emergency/region", test_region);

  return g_test_run ();
}
