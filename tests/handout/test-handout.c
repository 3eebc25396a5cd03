// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include <string.h>

#include "handout-test.h"
#include "mag-content-error.h"

static const MagHandoutSection required[] = {
  MAG_HANDOUT_SECTION_TITLE,
  MAG_HANDOUT_SECTION_RED_FLAGS,
  MAG_HANDOUT_SECTION_KNOW,
  MAG_HANDOUT_SECTION_UNKNOWN,
  MAG_HANDOUT_SECTION_ACT,
  MAG_HANDOUT_SECTION_KIDNEYS,
  MAG_HANDOUT_SECTION_CALL,
  MAG_HANDOUT_SECTION_TEACH_BACK,
};

typedef void (*BlockFunc) (const MagHandoutBlock *block,
                           gpointer               data);

static void
each_block (GPtrArray *blocks,
            BlockFunc  func,
            gpointer   data)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      const MagHandoutBlock *block = g_ptr_array_index (blocks, i);

      func (block, data);
      each_block (block->children, func, data);
    }
}

static void
check_required (MagHandout *handout)
{
  for (guint i = 0; i < G_N_ELEMENTS (required); i++)
    {
      g_autofree char *text = mag_handout_dup_section_text (handout, required[i]);

      g_assert_cmpstr (text, !=, "");
    }
}

static void
test_required (void)
{
  handout_test_each (check_required);
}

/* The sections of a sheet stand in the order in which they are declared. */
static void
test_order (void)
{
  g_auto (GStrv) topics = handout_test_list_topics ();

  for (guint i = 0; topics[i]; i++)
    {
      g_autoptr (MagHandout) handout = handout_test_new (topics[i], MAG_HANDOUT_DEPTH_SHEET);
      GPtrArray *blocks = mag_handout_get_blocks (handout);
      MagHandoutSection last = MAG_HANDOUT_SECTION_CLINIC;

      for (guint j = 0; j < blocks->len; j++)
        {
          const MagHandoutBlock *block = g_ptr_array_index (blocks, j);

          g_assert_cmpint (block->section, >=, last);
          last = block->section;
        }
      g_assert_cmpint (last, ==, MAG_HANDOUT_SECTION_SOURCES);
    }
}

static void
check_block_certainty (const MagHandoutBlock *block,
                       gpointer               data)
{
  guint n_signs = 0, n_words = 0;

  if (block->kind != MAG_HANDOUT_BLOCK_ITEM || block->section != MAG_HANDOUT_SECTION_KNOW)
    return;

  for (guint i = 0; i < block->spans->len; i++)
    {
      const MagHandoutSpan *span = &g_array_index (block->spans, MagHandoutSpan, i);

      n_signs += span->kind == MAG_HANDOUT_SPAN_SIGN;
      n_words += span->kind == MAG_HANDOUT_SPAN_CERTAINTY;
    }
  g_assert_cmpuint (n_signs, ==, 1);
  g_assert_cmpuint (n_words, ==, 1);
}

static void
check_certainty (MagHandout *handout)
{
  each_block (mag_handout_get_blocks (handout), check_block_certainty, NULL);
}

static void
test_certainty (void)
{
  handout_test_each (check_certainty);
}

/* The certainty on paper is the finding's. */
static void
test_certainty_follows_finding (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  const char *sql = "UPDATE claim SET json = json_set (json, '$.findings[0].certainty', 'principle',"
                    " '$.findings[1].certainty', 'principle') WHERE key = 'C15'";

  handout = handout_test_new_changed (sql, "haematoma", &error);
  g_assert_no_error (error);
  for (guint i = 0; i < mag_handout_get_blocks (handout)->len; i++)
    mag_handout_block_read (g_ptr_array_index (mag_handout_get_blocks (handout), i), MAG_HANDOUT_SECTION_KNOW,
                            MAG_HANDOUT_SECTION_KNOW, TRUE, text);
  handout_test_assert_has (text->str, "Rule\u00a0of\u00a0good\u00a0care");
}

static void
test_card_length (void)
{
  g_auto (GStrv) topics = handout_test_list_topics ();

  for (guint i = 0; topics[i]; i++)
    {
      g_autoptr (MagHandout) handout = handout_test_new (topics[i], MAG_HANDOUT_DEPTH_CARD);

      g_test_message ("%s: %u words", topics[i], mag_handout_count_words (handout));
      g_assert_cmpuint (mag_handout_count_words (handout), <=, 150);
    }
}

static void
test_status (void)
{
  g_autoptr (MagHandout) handout = handout_test_new ("haematoma", MAG_HANDOUT_DEPTH_SHEET);
  g_autoptr (MagHandout) reviewed = NULL;
  g_autoptr (MagHandout) lapsed = NULL;
  g_autoptr (GError) error = NULL;

  handout_test_assert_has (mag_handout_get_status (handout), "not yet reviewed by a clinician; read before 20");

  reviewed = handout_test_new_changed ("UPDATE document SET json = json_set (json, '$.reviewed', json_object ('name', 'Ann Lee',"
                           " 'role', 'pharmacist', 'date', '2026-12-01', 'revision', revision))"
                           " WHERE kind = 'handout'", "haematoma", &error);
  g_assert_no_error (error);
  handout_test_assert_has (mag_handout_get_status (reviewed), "reviewed 2026-12-01 by Ann Lee, pharmacist; read before");

  lapsed = handout_test_new_changed ("UPDATE document SET json = json_set (json, '$.reviewed', json_object ('name', 'Ann Lee',"
                         " 'role', 'pharmacist', 'date', '2026-12-01', 'revision', '000000000000'))"
                         " WHERE kind = 'handout'", "haematoma", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mag_handout_get_status (lapsed), ==, mag_handout_get_status (handout));
}

static void
test_imprint (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandout) handout = NULL;
  g_autofree char *version = NULL;

  options->printed_on = g_strdup ("2031-02-03");
  handout = mag_handout_new (collection, "haematoma", options, NULL);
  version = g_strdup_printf ("Version\u00a0%s,", mag_collection_get_version (collection));
  handout_test_assert_has (mag_handout_get_imprint (handout), mag_handout_get_title (handout));
  handout_test_assert_has (mag_handout_get_imprint (handout), "English");
  handout_test_assert_has (mag_handout_get_imprint (handout), version);
  handout_test_assert_has (mag_handout_get_imprint (handout), "Printed\u00a0on\u00a02031-02-03");
}

static void
test_clinic (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();

  options->clinic_name = g_strdup ("City Hospital");
  options->clinic_address = g_strdup ("12 Long Street\nSpringfield");
  options->phone_day = g_strdup ("555 0100");
  options->phone_night = g_strdup ("555 0199");
  options->emergency_number = g_strdup ("112");

  for (options->depth = MAG_HANDOUT_DEPTH_SHEET; options->depth <= MAG_HANDOUT_DEPTH_CARD; options->depth++)
    {
      g_autoptr (MagHandout) handout = mag_handout_new (collection, "haematoma", options, NULL);
      g_autofree char *clinic = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_CLINIC);
      g_autofree char *call = mag_handout_dup_section_text (handout, MAG_HANDOUT_SECTION_CALL);

      handout_test_assert_has (clinic, "City Hospital");
      handout_test_assert_has (clinic, "12 Long Street Springfield");
      handout_test_assert_has (call, "Phone by day: 555 0100\n");
      handout_test_assert_has (call, "Phone by night: 555 0199\n");
      handout_test_assert_has (call, "Emergency number: 112\n");
    }
}

/* The text whose reading grade counts. */
static void
test_text (void)
{
  g_autoptr (MagHandout) handout = handout_test_new ("haematoma", MAG_HANDOUT_DEPTH_SHEET);
  g_autofree char *text = mag_handout_dup_text (handout);
  g_autofree char *name = mag_handout_dup_file_name (handout);

  g_assert_true (g_str_has_prefix (text, mag_handout_get_title (handout)));
  handout_test_assert_has (text, "What do we not know?\n");
  handout_test_assert_has (text, "In my own words\n");
  g_assert_null (strstr (text, "certainty"));
  g_assert_null (strstr (text, "Sources"));
  g_assert_null (strstr (text, "General information"));
  g_assert_null (strstr (text, "{"));
  g_assert_cmpstr (name, ==, "magnesia-haematoma-sheet.pdf");
}

static void
test_missing (void)
{
  static const struct
  {
    const char *sql;
    const char *topic;
    const char *named;
  } cases[] = {
    { "DELETE FROM claim WHERE key = 'C15'", "haematoma", "C15.recovery" },
    { "DELETE FROM safety WHERE id = 'supplements'", "haematoma", "supplements" },
    { "DELETE FROM safety WHERE id = 'foot'", "haematoma", "foot" },
    { "DELETE FROM reference WHERE key = 'SAVER2015'", "haematoma", "SAVER2015" },
    { "DELETE FROM measure", "ligaments", "pumpkin-seeds" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MagHandout) handout = handout_test_new_changed (cases[i].sql, cases[i].topic, &error);

      g_assert_null (handout);
      g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND);
      g_assert_true (g_str_has_prefix (error->message, cases[i].topic));
      handout_test_assert_has (error->message, cases[i].named);
    }
}

static void
test_unknown (void)
{
  g_autoptr (MagCollection) collection = handout_test_open ();
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (mag_handout_new (collection, "no-such-topic", options, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);

  g_set_str (&options->language, "xx");
  g_assert_null (mag_handout_new (collection, "haematoma", options, &error));
  g_assert_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_NOT_FOUND);
  handout_test_assert_has (error->message, "xx");
}

static void
test_options (void)
{
  g_autoptr (MagHandoutOptions) options = mag_handout_options_new ();
  g_autoptr (MagHandoutOptions) copy = NULL;
  double width, height;

  options->text_size = 16;
  options->clinic_name = g_strdup ("City Hospital");
  copy = g_boxed_copy (MAG_TYPE_HANDOUT_OPTIONS, options);
  g_assert_cmpint (copy->text_size, ==, 16);
  g_assert_cmpstr (copy->clinic_name, ==, "City Hospital");
  g_assert_true (copy->clinic_name != options->clinic_name);

  mag_paper_get_size (MAG_PAPER_LETTER, &width, &height);
  g_assert_cmpfloat (width, ==, 612);
  g_assert_cmpfloat (height, ==, 792);
}

static void
test_finalize (void)
{
  MagHandout *handout = handout_test_new ("haematoma", MAG_HANDOUT_DEPTH_CARD);

  g_assert_finalize_object (handout);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout/required", test_required);
  g_test_add_func ("/handout/order", test_order);
  g_test_add_func ("/handout/certainty", test_certainty);
  g_test_add_func ("/handout/certainty-follows-finding", test_certainty_follows_finding);
  g_test_add_func ("/handout/card-length", test_card_length);
  g_test_add_func ("/handout/status", test_status);
  g_test_add_func ("/handout/imprint", test_imprint);
  g_test_add_func ("/handout/clinic", test_clinic);
  g_test_add_func ("/handout/text", test_text);
  g_test_add_func ("/handout/missing", test_missing);
  g_test_add_func ("/handout/unknown", test_unknown);
  g_test_add_func ("/handout/options", test_options);
  g_test_add_func ("/handout/finalize", test_finalize);

  return g_test_run ();
}
