// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-cell-text.h"

static void
test_plain (void)
{
  g_autoptr (MagCollection) collection = mag_collection_open (g_getenv ("MAG_TEST_COLLECTION"), NULL);
  g_autofree char *text = mag_cell_text_dup (collection, "An {em ounce} of seeds: {food pumpkin-seeds ounce} "
                                                         "of <b>it</b> {cite SAVER2015}. {term platelets|Cells}");

  g_assert_cmpstr (text, ==, "An ounce of seeds: 156 mg of <b>it</b>. Cells");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cell-text/plain", test_plain);

  return g_test_run ();
}
