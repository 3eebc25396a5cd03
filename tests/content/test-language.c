// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-language.h"

static void
test_choose (void)
{
  static const char *const offered[] = { "en", "es", "pt-BR", NULL };
  static const struct
  {
    const char *wished;
    const char *locales[5];
    const char *expected;
  } cases[] = {
    { "es", { "en_US.UTF-8", "en", "C", NULL }, "es" },
    { "de", { "en_US.UTF-8", "en", "C", NULL }, NULL },
    { "", { "es_MX.UTF-8", "es_MX", "es.UTF-8", "es", NULL }, "es" },
    { "", { "pt_BR@euro", "pt", NULL }, "pt-BR" },
    { "", { "de_DE", "de", "es", "en", NULL }, "es" },
    { "", { "fr_FR.UTF-8", "fr", "C", NULL }, NULL },
    { "", { "C.UTF-8", "C", NULL }, NULL },
    { "", { NULL }, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (mag_language_choose (cases[i].wished, cases[i].locales, offered), ==, cases[i].expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/language/choose", test_choose);

  return g_test_run ();
}
