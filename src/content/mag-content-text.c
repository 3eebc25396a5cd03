// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Checks every text of a document: its marks must resolve, nothing may look like markup, and in topics,
 * handouts and the infusion no amount may be typed, for food figures come by reference and doses do not come. */

#include "config.h"

#include "mag-content-text.h"

#include <string.h>

#include "mag-inline.h"

#define UNITS "mg|mcg|µg|g|kg|mL|ml|mmol|mEq|IU|grams?|milligrams?|micrograms?|milliliters?"
#define NUMBERS "one|two|three|four|five|six|seven|eight|nine|ten"

static const struct
{
  const char *pattern;
  const char *message;
  gboolean    for_readers;
} forbidden[] = {
  { "<[A-Za-z!/?]|&(#[0-9a-fx]+|[A-Za-z]+);",
    "text looks like markup near “%s”: expected plain words and marks in braces", FALSE },
  { "MgSO|MgCl", "“%s” is a formula: expected the name in full, as “magnesium sulfate”", FALSE },
  { "\\b([0-9][0-9.,]*\\s?(" UNITS ")|(" NUMBERS "|half a) (milli|micro)?grams?)\\b",
    "“%s” is a typed amount: expected {food …}, for doses stand only in the evidence", TRUE },
  { "\\b([Oo]ne|1) (in|out of) (every )?([0-9]+|" NUMBERS "|a hundred)\\b",
    "“%s”: expected a number with a fixed denominator, as “10 of 100 people”", TRUE },
};

static const char *kinds_for_readers[] = { "topic", "handout", "infusion", NULL };

typedef struct
{
  MagSourceFile  *file;
  MagContentKeys *keys;
  MagFaults      *faults;
  GPtrArray      *regexes;
} Check;

/* Each text is held against every pattern, so these are compiled once for a document. */
static GPtrArray *
compile (void)
{
  GPtrArray *regexes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_regex_unref);

  for (guint i = 0; i < G_N_ELEMENTS (forbidden); i++)
    {
      g_autoptr (GError) error = NULL;

      g_ptr_array_add (regexes, g_regex_new (forbidden[i].pattern, 0, 0, &error));
      g_assert_no_error (error);
    }

  return regexes;
}

static void
check_forbidden (Check      *check,
                 const char *place,
                 const char *text)
{
  gboolean for_readers = g_strv_contains (kinds_for_readers, check->file->kind);

  for (guint i = 0; i < G_N_ELEMENTS (forbidden); i++)
    {
      g_auto (GStrv) halves = g_strsplit (forbidden[i].message, "%s", 2);
      g_autoptr (GMatchInfo) match = NULL;

      if (forbidden[i].for_readers && !for_readers)
        continue;
      if (g_regex_match (g_ptr_array_index (check->regexes, i), text, 0, &match))
        {
          g_autofree char *found = g_match_info_fetch (match, 0);

          mag_faults_add (check->faults, check->file->name, place, "%s%s%s", halves[0], found, halves[1]);
        }
    }
}

static void
check_mark (Check           *check,
            const char      *place,
            const MagInline *mark)
{
  switch (mark->kind)
    {
    case MAG_INLINE_CITE:
      for (guint i = 0; mark->keys[i]; i++)
        mag_content_keys_expect (check->keys, check->faults, check->file->name, place, MAG_KEY_REFERENCE, mark->keys[i]);
      break;
    case MAG_INLINE_TERM:
      mag_content_keys_expect (check->keys, check->faults, check->file->name, place, MAG_KEY_TERM, mark->keys[0]);
      break;
    case MAG_INLINE_SURE:
      mag_content_keys_expect (check->keys, check->faults, check->file->name, place, MAG_KEY_FINDING, mark->keys[0]);
      break;
    case MAG_INLINE_FOOD:
      {
        g_autofree char *key = g_strjoinv ("/", mark->keys);

        mag_content_keys_expect (check->keys, check->faults, check->file->name, place, MAG_KEY_MEASURE, key);
      }
      break;
    case MAG_INLINE_SEE:
      mag_content_keys_expect_location (check->keys, check->faults, check->file->name, place, mark->keys[0]);
      break;
    case MAG_INLINE_TEXT:
    case MAG_INLINE_EMPHASIS:
    default:
      break;
    }
}

static void
check_text (Check      *check,
            const char *place,
            const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, &error);

  check_forbidden (check, place, text);
  if (!runs)
    mag_faults_add (check->faults, check->file->name, place, "%s", error->message);
  for (guint i = 0; runs && i < runs->len; i++)
    check_mark (check, place, g_ptr_array_index (runs, i));
}

static void
walk (Check      *check,
      const char *place,
      JsonNode   *node)
{
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    {
      check_text (check, place, json_node_get_string (node));
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          g_autofree char *inner = g_strdup_printf ("%s[%u]", place, i);

          walk (check, inner, json_array_get_element (array, i));
        }
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *member;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &name, &member))
        {
          g_autofree char *inner = g_strconcat (place, ".", name, NULL);

          walk (check, inner, member);
        }
    }
}

/**
 * mag_content_text_check:
 * @file: a document
 * @keys: every key that its folder defines
 * @faults: where to note what is wrong
 *
 * Checks every text of a document, wherever it stands.
 */
void
mag_content_text_check (MagSourceFile  *file,
                        MagContentKeys *keys,
                        MagFaults      *faults)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), file->root);
  g_autoptr (GPtrArray) regexes = compile ();
  Check check = { file, keys, faults, regexes };

  walk (&check, "$", node);
}
