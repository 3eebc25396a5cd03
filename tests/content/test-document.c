// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mag-document.h"

#include "mag-test-json.h"

static void
test_getters (void)
{
  g_autoptr (JsonObject) root = mag_test_json_parse ("{'title': 'Schlaf'}");
  g_autoptr (MagDocument) document = mag_document_new ("handout", "sleep", "de", "0123456789ab", root);

  g_assert_cmpstr (mag_document_get_kind (document), ==, "handout");
  g_assert_cmpstr (mag_document_get_id (document), ==, "sleep");
  g_assert_cmpstr (mag_document_get_language (document), ==, "de");
  g_assert_cmpstr (mag_document_get_revision (document), ==, "0123456789ab");
  g_assert_cmpstr (mag_document_get_title (document), ==, "Schlaf");
  g_assert_true (mag_document_get_root (document) == root);
}

/* Something must stand where a title is shown. */
static void
test_no_title (void)
{
  const char *texts[] = { "{}", "{'title': 7}" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (JsonObject) root = mag_test_json_parse (texts[i]);
      g_autoptr (MagDocument) document = mag_document_new ("topic", "sleep", "en", "", root);

      g_assert_cmpstr (mag_document_get_title (document), ==, "sleep");
    }
}

static void
test_finalize (void)
{
  g_autoptr (JsonObject) root = mag_test_json_parse ("{}");
  MagDocument *document = mag_document_new ("topic", "sleep", "en", "", root);

  g_assert_finalize_object (document);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/getters", test_getters);
  g_test_add_func ("/document/no-title", test_no_title);
  g_test_add_func ("/document/finalize", test_finalize);

  return g_test_run ();
}
