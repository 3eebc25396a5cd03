// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* One topic in two languages, and a translation that no person has checked. */

#include "config.h"

#include <string.h>

#include "handout-test.h"

/* A translation that says the same in English words is enough to see where it stands. */
#define TRANSLATE \
  "INSERT OR REPLACE INTO document SELECT kind, id, 'es', '0123456789ab', 0, json_set (json, '$.language', 'es'," \
  " '$.title', 'Título', '$.base_revision', revision) FROM document" \
  " WHERE kind = 'handout' AND language = 'en' AND id = 'haematoma'"

static MagHandout *
make_in (const char *language,
         const char *second,
         int         text_size)
{
  static const char *const one[] = { "haematoma", NULL };
  g_autoptr (MagCollection) collection = handout_test_open_changed (TRANSLATE);
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  options->text_size = text_size;
  options->second_language = g_strdup (second);
  g_set_str (&options->language, language);

  return handout_test_make (collection, one, options);
}

/* Beside or below one another, all of both is there, and every page says that it is a draft. */
static void
test_two_languages (void)
{
  static const int sizes[] = { 12, 18 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (MagHandout) handout = make_in ("en", "es", sizes[i]);
      g_autoptr (MagHandoutLayout) layout = handout_test_layout_new (handout);
      g_autofree char *text = handout_test_dup_pages (layout);
      guint n_pages = mag_handout_layout_get_n_pages (layout);

      g_assert_cmpint (mag_handout_get_remarks (handout), ==, MAG_HANDOUT_REMARK_DRAFT);
      handout_test_assert_has (text, "Título");
      handout_test_assert_has (text, "When do I call?");
      handout_test_assert_has (text, "¿Cuándo llamo?");
      handout_test_assert_has (text, "Primero, los riñones: ");
      handout_test_assert_has (text, "Información general");
      g_assert_cmpuint (handout_test_count (text, "Draft translation, not checked by a person"), ==, n_pages);
      g_assert_cmpuint (handout_test_count (text, "Traducción en borrador"), ==, n_pages);
    }
}

/* A paragraph is read to its end before the one beside it, which here has the same words. */
static void
test_beside (void)
{
  g_autoptr (MagHandout) handout = make_in ("en", "es", 12);
  g_autoptr (MagHandoutLayout) layout = handout_test_layout_new (handout);
  g_autofree char *text = handout_test_dup_pages (layout);
  g_autofree char *what = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_WHAT);
  const char *last = strrchr (g_strchomp (what), '\n');
  g_autofree char *twice = g_strconcat (last, last, "\n", NULL);

  g_assert_cmpuint (strlen (last), >, 60);
  handout_test_assert_has (text, "\nWhat is it?\n¿Qué es?\n");
  handout_test_assert_has (text, twice);
}

static void
test_draft_never_alone (void)
{
  g_autoptr (MagHandout) handout = make_in ("es", NULL, 12);
  const MagHandoutOptions *options = mag_handout_get_options (handout);

  g_assert_cmpstr (options->language, ==, "en");
  g_assert_cmpstr (options->second_language, ==, "es");
  g_assert_cmpint (mag_handout_get_remarks (handout), ==, MAG_HANDOUT_REMARK_DRAFT | MAG_HANDOUT_REMARK_DRAFT_BESIDE);
}

/* One that a person has checked may stand alone, until its words change. */
static void
test_reviewed (void)
{
  static const char *const one[] = { "haematoma", NULL };
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *text = NULL;

  collection = handout_test_open_changed (TRANSLATE "; UPDATE document SET json = json_set (json, '$.reviewed',"
                                          " json_object ('name', 'Ann Lee', 'role', 'nurse', 'date', '2026-12-01',"
                                          " 'revision', revision)) WHERE language = 'es'");
  g_set_str (&options->language, "es");
  handout = handout_test_make (collection, one, options);
  layout = handout_test_layout_new (handout);
  text = mag_handout_layout_dup_page_text (layout, 0);
  g_assert_cmpint (mag_handout_get_remarks (handout), ==, 0);
  handout_test_assert_has (text, "¿Qué sabemos (y con cuánta certeza)?");
  handout_test_assert_has (text, "revisado el 2026-12-01 por Ann Lee");
  g_assert_null (strstr (text, "borrador"));
  g_assert_null (strstr (text, "What is it?"));
}

static void
test_stale (void)
{
  static const char *const one[] = { "haematoma", NULL };
  g_autoptr (MagCollection) collection = NULL;
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *text = NULL;

  collection = handout_test_open_changed (TRANSLATE "; UPDATE document SET json = json_set (json, '$.base_revision',"
                                          " '000000000000') WHERE language = 'es'");
  options->second_language = g_strdup ("es");
  handout = handout_test_make (collection, one, options);
  layout = handout_test_layout_new (handout);
  text = mag_handout_layout_dup_page_text (layout, 0);
  g_assert_cmpint (mag_handout_get_remarks (handout), ==, MAG_HANDOUT_REMARK_DRAFT | MAG_HANDOUT_REMARK_STALE);
  handout_test_assert_has (text, "The English text has changed since this translation was made");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-languages/two-languages", test_two_languages);
  g_test_add_func ("/handout-languages/beside", test_beside);
  g_test_add_func ("/handout-languages/draft-never-alone", test_draft_never_alone);
  g_test_add_func ("/handout-languages/reviewed", test_reviewed);
  g_test_add_func ("/handout-languages/stale", test_stale);

  return g_test_run ();
}
