// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Several topics in one handout, and one topic in two languages. */

#include "config.h"

#include <string.h>

#include "handout-test.h"

/* A translation that says the same in English words is enough to see where it stands. */
#define TRANSLATE \
  "INSERT OR REPLACE INTO document SELECT kind, id, 'es', '0123456789ab', 0, json_set (json, '$.language', 'es'," \
  " '$.title', 'Título', '$.base_revision', revision) FROM document" \
  " WHERE kind = 'handout' AND language = 'en' AND id = 'haematoma'"

static const char *const three[] = { "haematoma", "mood", "sleep", NULL };

static MagHandout *
make (MagCollection      *collection,
      const char *const  *topics,
      MagHandoutOptions  *options)
{
  g_autoptr (GError) error = NULL;
  MagHandout *handout = mag_handout_new_for_topics (collection, topics, options, &error);

  g_assert_no_error (error);

  return handout;
}

static MagHandoutLayout *
lay_out (MagHandout *handout)
{
  g_autoptr (GError) error = NULL;
  MagHandoutLayout *layout = mag_handout_layout_new (handout, g_getenv ("MAG_TEST_FONTS"), &error);

  g_assert_no_error (error);

  return layout;
}

static guint
count (const char *text,
       const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at; at = strstr (at + 1, part))
    n++;

  return n;
}

static char *
dup_pages (MagHandoutLayout *layout)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *page = mag_handout_layout_dup_page_text (layout, i);

      g_string_append_printf (text, "%s\n", page);
    }

  return g_string_free (text, FALSE);
}

/* One box with the signs of all, each once; each topic with its own title. */
static void
test_shared (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = make (collection, three, options);
  g_autoptr (MagHandoutLayout) layout = lay_out (handout);
  g_autofree char *flags = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_RED_FLAGS);
  g_autofree char *titles = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_TITLE);
  g_autofree char *first = mag_handout_layout_dup_page_text (layout, 0);

  g_assert_cmpuint (count (flags, "Call your local emergency number now for:"), ==, 1);
  g_assert_cmpuint (count (flags, "a crisis line now for:"), ==, 1);
  g_assert_cmpuint (count (flags, "sudden weakness"), ==, 1);
  g_assert_cmpuint (count (flags, "thoughts of ending your life"), ==, 1);
  g_assert_cmpuint (count (titles, "\n"), ==, 3);
  g_assert_true (g_str_has_prefix (first, "Call your local emergency number now for:"));
  handout_test_assert_has (first, "thoughts of ending your life");
}

static guint
count_sections (GPtrArray         *blocks,
                MagHandoutSection  section)
{
  guint n = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      const MagHandoutBlock *block = g_ptr_array_index (blocks, i);

      if (block->section == section)
        n++;
    }

  return n;
}

/* Whoever is given the sheet of one of several topics has the line about kidneys; cards share it. */
static void
test_kidneys (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) sheets = make (collection, three, options);
  g_autoptr (MagHandout) cards = NULL;
  GPtrArray *leaves = mag_handout_get_leaves (sheets);

  g_assert_cmpuint (leaves->len, ==, 3);
  for (guint i = 0; i < leaves->len; i++)
    {
      const MagHandoutLeaf *leaf = g_ptr_array_index (leaves, i);

      g_assert_cmpuint (count_sections (leaf->blocks, MAG_HANDOUT_SECTION_KIDNEYS), ==, 1);
    }

  options->depth = MAG_HANDOUT_DEPTH_CARD;
  cards = make (collection, three, options);
  g_assert_cmpuint (count_sections (mag_handout_get_blocks (cards), MAG_HANDOUT_SECTION_KIDNEYS), ==, 1);
}

/* Where the signs of one are all that the standing text names, that does not stand there too; else
 * it does. */
static void
test_standing_text (void)
{
  static const char *const topics[] = { "mood", "sleep", NULL };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = make (collection, topics, options);
  g_autofree char *flags = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_RED_FLAGS);

  handout_test_assert_has (flags, "Call your local emergency number now for: sudden weakness");
}

/* Printed on both sides, a topic starts on the front of a sheet of paper. */
static void
test_duplex (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  GPtrArray *leaves;
  guint n = 0;

  options->text_size = 15;
  options->duplex = TRUE;
  handout = make (collection, three, options);
  layout = lay_out (handout);
  leaves = mag_handout_get_leaves (handout);
  for (guint i = 0; i < mag_handout_layout_get_n_pages (layout); i++)
    {
      g_autofree char *text = mag_handout_layout_dup_page_text (layout, i);
      const MagHandoutLeaf *leaf = n < leaves->len ? g_ptr_array_index (leaves, n) : NULL;
      g_autofree char *title = leaf ? g_strdup_printf ("%s\nThe main point:", leaf->title) : NULL;

      if (!leaf || !strstr (text, title))
        continue;
      g_assert_cmpuint (i % 2, ==, 0);
      n++;
    }
  g_assert_cmpuint (n, ==, 3);
}

static void
test_feet (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = make (collection, three, options);
  g_autoptr (MagHandoutLayout) layout = lay_out (handout);
  guint n = mag_handout_layout_get_n_pages (layout);
  const MagHandoutLeaf *leaf = g_ptr_array_index (mag_handout_get_leaves (handout), 2);
  g_autofree char *last = mag_handout_layout_dup_page_text (layout, n - 1);
  g_autofree char *number = g_strdup_printf ("\nPage %u of %u\n", n, n);
  g_autofree char *imprint = g_strconcat ("\n", leaf->title, " · English · ", NULL);

  handout_test_assert_has (last, number);
  handout_test_assert_has (last, imprint);
}

/* The name and the note are on the first page, and in nothing that names the handout. */
static void
test_patient (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *first = NULL;
  g_autofree char *name = NULL;

  options->patient = g_strdup ("Ada Byron");
  options->note = g_strdup ("Bring your pills on Monday.");
  handout = make (collection, three, options);
  layout = lay_out (handout);
  first = mag_handout_layout_dup_page_text (layout, 0);
  name = mag_handout_dup_file_name (handout);
  handout_test_assert_has (first, "For: Ada Byron\n");
  handout_test_assert_has (first, "From your care team, in their own words: Bring your pills on Monday.");
  g_assert_null (strstr (mag_handout_get_title (handout), "Ada"));
  g_assert_null (strstr (mag_handout_get_imprint (handout), "Ada"));
  g_assert_cmpstr (name, ==, "magnesia-haematoma-mood-sleep-sheet.pdf");
}

/* All that may be left out is, and nothing else. */
static void
test_left_out (void)
{
  static const MagHandoutSection kept[] = {
    MAG_HANDOUT_SECTION_RED_FLAGS, MAG_HANDOUT_SECTION_KNOW, MAG_HANDOUT_SECTION_UNKNOWN,
    MAG_HANDOUT_SECTION_KIDNEYS, MAG_HANDOUT_SECTION_CALL,
  };
  static const MagHandoutSection gone[] = {
    MAG_HANDOUT_SECTION_WHAT, MAG_HANDOUT_SECTION_ACT, MAG_HANDOUT_SECTION_TEACH_BACK,
    MAG_HANDOUT_SECTION_QUESTIONS, MAG_HANDOUT_SECTION_SOURCES,
  };
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  options->left_out = ~0;
  for (options->depth = MAG_HANDOUT_DEPTH_SHEET; options->depth <= MAG_HANDOUT_DEPTH_CARD; options->depth++)
    {
      g_autoptr (MagHandout) handout = make (collection, three, options);

      for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
        {
          g_autofree char *text = mag_handout_dup_section_text (handout, kept[i]);

          g_assert_cmpstr (text, !=, "");
        }
      for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
        {
          g_autofree char *text = mag_handout_dup_section_text (handout, gone[i]);

          g_assert_cmpstr (text, ==, "");
        }
    }
}

static void
test_lines (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autofree char *text = NULL;

  options->n_lines = 7;
  handout = make (collection, three, options);
  text = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_QUESTIONS);
  handout_test_assert_has (text, "Notes\n");
}

static void
test_extras (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  MagHandoutBlock *block = mag_handout_block_new (MAG_HANDOUT_BLOCK_HEADING, MAG_HANDOUT_SECTION_WHAT);
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;
  g_autofree char *last = NULL;

  mag_handout_block_append (block, "Foods for my fridge");
  options->extra_blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);
  g_ptr_array_add (options->extra_blocks, block);
  handout = make (collection, three, options);
  layout = lay_out (handout);
  last = mag_handout_layout_dup_page_text (layout, mag_handout_layout_get_n_pages (layout) - 1);
  g_assert_true (g_str_has_prefix (last, "Foods for my fridge\n"));
}

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

  return make (collection, one, options);
}

/* Beside or below one another, all of both is there, and every page says that it is a draft. */
static void
test_two_languages (void)
{
  static const int sizes[] = { 12, 18 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (MagHandout) handout = make_in ("en", "es", sizes[i]);
      g_autoptr (MagHandoutLayout) layout = lay_out (handout);
      g_autofree char *text = dup_pages (layout);
      guint n_pages = mag_handout_layout_get_n_pages (layout);

      g_assert_cmpint (mag_handout_get_remarks (handout), ==, MAG_HANDOUT_REMARK_DRAFT);
      handout_test_assert_has (text, "Título");
      handout_test_assert_has (text, "When do I call?");
      handout_test_assert_has (text, "¿Cuándo llamo?");
      handout_test_assert_has (text, "Primero, los riñones: ");
      handout_test_assert_has (text, "Información general");
      g_assert_cmpuint (count (text, "Draft translation, not checked by a person"), ==, n_pages);
      g_assert_cmpuint (count (text, "Traducción en borrador"), ==, n_pages);
    }
}

/* A paragraph is read to its end before the one beside it, which here has the same words. */
static void
test_beside (void)
{
  g_autoptr (MagHandout) handout = make_in ("en", "es", 12);
  g_autoptr (MagHandoutLayout) layout = lay_out (handout);
  g_autofree char *text = dup_pages (layout);
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
  handout = make (collection, one, options);
  layout = lay_out (handout);
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
  handout = make (collection, one, options);
  layout = lay_out (handout);
  text = mag_handout_layout_dup_page_text (layout, 0);
  g_assert_cmpint (mag_handout_get_remarks (handout), ==, MAG_HANDOUT_REMARK_DRAFT | MAG_HANDOUT_REMARK_STALE);
  handout_test_assert_has (text, "The English text has changed since this translation was made");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-topics/shared", test_shared);
  g_test_add_func ("/handout-topics/kidneys", test_kidneys);
  g_test_add_func ("/handout-topics/standing-text", test_standing_text);
  g_test_add_func ("/handout-topics/duplex", test_duplex);
  g_test_add_func ("/handout-topics/feet", test_feet);
  g_test_add_func ("/handout-topics/patient", test_patient);
  g_test_add_func ("/handout-topics/left-out", test_left_out);
  g_test_add_func ("/handout-topics/lines", test_lines);
  g_test_add_func ("/handout-topics/extras", test_extras);
  g_test_add_func ("/handout-topics/two-languages", test_two_languages);
  g_test_add_func ("/handout-topics/beside", test_beside);
  g_test_add_func ("/handout-topics/draft-never-alone", test_draft_never_alone);
  g_test_add_func ("/handout-topics/reviewed", test_reviewed);
  g_test_add_func ("/handout-topics/stale", test_stale);

  return g_test_run ();
}
