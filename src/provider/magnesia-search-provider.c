// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include <locale.h>

#include "mag-search-provider.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GApplication) provider = NULL;

  setlocale (LC_ALL, "");
  provider = mag_search_provider_new ();

  return g_application_run (provider, argc, argv);
}
