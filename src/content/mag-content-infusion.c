// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Checks what the schema of the infusion explainer cannot say: that what it names is there, that its
 * stops follow one another, and that it names no rate. (That no amount is typed, is checked with every
 * text.) */

#include "config.h"

#include "mag-content-infusion.h"

#include "mag-inline.h"
#include "mag-json.h"

#define TIMES "second|minute|hour|day|week"
#define RATE \
  "(?i)\\b(drops?|doses?|units?|bags?|grams?|milligrams?|m[lg]|mmol|mEq|%) ?(/|per|an?|each|every) ?(" TIMES ")s?\\b" \
  "|[0-9.,]+ ?%|\\bpercent (solution|strength)\\b"

typedef struct
{
  MagSourceFile  *file;
  MagContentKeys *keys;
  MagFaults      *faults;
} Check;

static const struct
{
  const char  *member;
  MagKeySpace  space;
} links[] = {
  { "finding", MAG_KEY_FINDING },
  { "safety", MAG_KEY_SAFETY },
  { "back_safety", MAG_KEY_SAFETY },
  { "table", MAG_KEY_TABLE },
  { "levels", MAG_KEY_TABLE },
};

static void
check_rate (Check      *check,
            const char *place,
            const char *text)
{
  g_autofree char *plain = mag_inline_to_plain (text);
  g_autoptr (GRegex) regex = g_regex_new (RATE, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (g_regex_match (regex, plain, 0, &match))
    {
      g_autofree char *found = g_match_info_fetch (match, 0);

      mag_faults_add (check->faults, check->file->name, place,
                      "“%s” is a rate or a strength: those stand only in the evidence", found);
    }
}

static void
check_text (Check      *check,
            const char *place,
            const char *member,
            const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    if (g_str_equal (links[i].member, member))
      mag_content_keys_expect (check->keys, check->faults, check->file->name, place, links[i].space, text);

  if (g_str_equal (member, "location"))
    mag_content_keys_expect_location (check->keys, check->faults, check->file->name, place, text);
  check_rate (check, place, text);
}

static void
check_food (Check      *check,
            const char *place,
            JsonObject *object)
{
  const char *food = mag_json_get_text (object, "food", NULL);
  const char *measure = mag_json_get_text (object, "measure", NULL);
  g_autofree char *key = food && measure ? g_strconcat (food, "/", measure, NULL) : NULL;

  if (key)
    mag_content_keys_expect (check->keys, check->faults, check->file->name, place, MAG_KEY_MEASURE, key);
}

static void
walk (Check      *check,
      const char *place,
      const char *name,
      JsonNode   *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          g_autofree char *inner = g_strdup_printf ("%s[%u]", place, i);

          walk (check, inner, name, json_array_get_element (array, i));
        }
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *member;
      JsonNode *child;

      check_food (check, place, json_node_get_object (node));
      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &member, &child))
        {
          g_autofree char *inner = g_strconcat (place, ".", member, NULL);

          walk (check, inner, member, child);
        }
    }
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    {
      check_text (check, place, name, json_node_get_string (node));
    }
}

static int
rank_scene (const char *scene)
{
  static const char *order[] = { "ready", "needle", "running", "done", "home" };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (g_str_equal (order[i], scene))
      return (int) i;

  return -1;
}

/* Time does not run backwards. A scene that is unknown is for the schema to note. */
static void
check_stops (Check *check)
{
  JsonArray *stops = mag_json_get_array (check->file->root, "stops");
  int last = 0;

  for (guint i = 0; stops && i < json_array_get_length (stops); i++)
    {
      JsonObject *stop = mag_json_get_entry (stops, i);
      const char *scene = stop ? mag_json_get_text (stop, "scene", "") : "";
      g_autofree char *place = g_strdup_printf ("$.stops[%u].scene", i);

      if (rank_scene (scene) >= 0 && rank_scene (scene) < last)
        mag_faults_add (check->faults, check->file->name, place, "“%s” cannot come after what stands before it", scene);
      last = MAX (last, rank_scene (scene));
    }
}

/**
 * mag_content_infusion_check:
 * @file: `infusion.json`
 * @keys: every key that its folder defines
 * @faults: where to note what is wrong
 *
 * Checks what the infusion explainer points at, and that it names no rate.
 */
void
mag_content_infusion_check (MagSourceFile  *file,
                            MagContentKeys *keys,
                            MagFaults      *faults)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), file->root);
  Check check = { file, keys, faults };

  walk (&check, "$", "", node);
  check_stops (&check);
}
