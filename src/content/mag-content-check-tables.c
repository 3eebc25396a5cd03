// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What the tables of foods and intakes must hold: figures that are figures, words from fixed lists, and
 * keys that resolve. */

#include "config.h"

#include "mag-content-check-tables.h"

#include <string.h>

#include "mag-food-group.h"

typedef struct
{
  MagContentKeys *keys;
  MagFaults      *faults;
  MagSourceTable *table;
  guint           row;
} Check;

static const char *const states[] = {
  "", "raw", "cooked", "roasted", "canned", "dried", "dry", "frozen", "ready", NULL
};
static const char *const allergens[] = {
  "gluten", "nuts", "peanuts", "fish", "crustaceans", "mollusks", "milk", "eggs", "soy", "sesame", "celery", "mustard",
  "lupin", "sulfites", NULL
};
static const char *const answers[] = { "yes", "no", NULL };
static const char *const flags[] = { "0", "1", NULL };
static const char *const authorities[] = { "us", "eu", "uk", NULL };
static const char *const intake_kinds[] = { "need", "limit", "label", NULL };
static const char *const sexes[] = { "both", "female", "male", NULL };
static const char *const stages[] = { "", "pregnant", "breast-feeding", NULL };

static const char *const nutrients[] = {
  "magnesium", "calcium", "potassium", "iron", "zinc", "vitamin-c", "fiber", "protein", "energy",
};

static const char *
get (Check      *check,
     const char *column)
{
  return mag_source_table_get (check->table, check->row, column);
}

static void G_GNUC_PRINTF (2, 3)
note (Check      *check,
      const char *format,
      ...)
{
  g_autofree char *place = mag_source_table_dup_place (check->row);
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  mag_faults_add (check->faults, check->table->name, place, "%s", message);
}

static void
expect_key (Check       *check,
            MagKeySpace  space,
            const char  *key)
{
  if (!mag_content_keys_has (check->keys, space, key))
    note (check, "there is no %s “%s”", mag_key_space_get_name (space), key);
}

/* Digits, with others after a point if there is one. */
static gboolean
is_number (const char *text)
{
  gsize whole = strspn (text, "0123456789");
  const char *rest = text + whole;

  if (rest[0] == '.' && g_ascii_isdigit (rest[1]))
    rest += 1 + strspn (rest + 1, "0123456789");

  return whole > 0 && *rest == '\0' && g_ascii_strtod (text, NULL) <= 100000;
}

static void
expect_number (Check      *check,
               const char *column,
               const char *what)
{
  if (!is_number (get (check, column)))
    note (check, "expected a number of %s, found “%s”", what, get (check, column));
}

static void
expect_word (Check             *check,
             const char        *column,
             const char *const *words)
{
  if (!g_strv_contains (words, get (check, column)))
    {
      g_autofree char *list = g_strjoinv (", ", (GStrv) words);

      note (check, "“%s”: expected one of %s, found “%s”", column, list[0] == ',' ? list + 2 : list, get (check, column));
    }
}

static void
expect_group (Check *check)
{
  MagFoodGroup group;

  if (!mag_food_group_from_nick (get (check, "group"), &group))
    note (check, "there is no group of foods “%s”", get (check, "group"));
}

static void
expect_name (Check      *check,
             const char *column)
{
  const char *name = get (check, column);

  if (name[0] == '\0' || g_ascii_isspace (name[0]) || g_ascii_isspace (name[strlen (name) - 1]))
    note (check, "expected a name, found “%s”", name);
}

/* A usual serving is one of the plain measures, or else one of USDA's. */
static void
expect_serving (Check *check)
{
  g_autofree char *plain = g_strjoin ("/", get (check, "id"), get (check, "serving"), NULL);
  g_autofree char *usda = g_strjoin ("/", get (check, "ndb"), get (check, "serving"), NULL);

  if (get (check, "serving")[0] != '\0' && !mag_content_keys_has (check->keys, MAG_KEY_MEASURE, plain))
    expect_key (check, MAG_KEY_USDA_MEASURE, usda);
}

static void
check_food (Check *check)
{
  g_auto (GStrv) contains = g_strsplit (get (check, "contains"), "|", -1);
  const char *id = get (check, "id");

  if (id[0] == '\0' || id[strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-")] != '\0')
    note (check, "expected an id of small letters, digits and dashes, found “%s”", id);
  expect_name (check, "name");
  expect_key (check, MAG_KEY_USDA_FOOD, get (check, "ndb"));
  expect_group (check);
  expect_word (check, "state", states);
  expect_serving (check);
  expect_word (check, "vegan", answers);
  expect_word (check, "vegetarian", answers);
  if (g_str_equal (get (check, "vegan"), "yes") && g_str_equal (get (check, "vegetarian"), "no"))
    note (check, "what is vegan is vegetarian too");
  for (guint i = 0; contains[i]; i++)
    if (!g_strv_contains (allergens, contains[i]))
      note (check, "“contains” does not know “%s”", contains[i]);
}

static void
check_measure (Check *check)
{
  expect_key (check, MAG_KEY_FOOD, get (check, "food"));
  expect_number (check, "grams", "grams");
}

static void
check_usda_food (Check *check)
{
  g_autofree char *serving = g_strjoin ("/", get (check, "ndb"), get (check, "serving"), NULL);

  if (strspn (get (check, "ndb"), "0123456789") != 5 || strlen (get (check, "ndb")) != 5)
    note (check, "expected a number of five digits, found “%s”", get (check, "ndb"));
  expect_name (check, "name");
  expect_group (check);
  expect_word (check, "state", states);
  expect_word (check, "hidden", flags);
  if (get (check, "serving")[0] != '\0')
    expect_key (check, MAG_KEY_USDA_MEASURE, serving);
  for (guint i = 0; i < G_N_ELEMENTS (nutrients); i++)
    if (get (check, nutrients[i])[0] != '\0')
      expect_number (check, nutrients[i], nutrients[i]);
}

static void
check_usda_measure (Check *check)
{
  expect_key (check, MAG_KEY_USDA_FOOD, get (check, "ndb"));
  expect_number (check, "grams", "grams");
}

static void
check_intake (Check *check)
{
  expect_word (check, "authority", authorities);
  expect_word (check, "kind", intake_kinds);
  expect_word (check, "sex", sexes);
  expect_word (check, "stage", stages);
  expect_number (check, "from", "months");
  if (get (check, "to")[0] != '\0')
    expect_number (check, "to", "months");
  expect_number (check, "milligrams", "milligrams");
  if (get (check, "reference")[0] != '\0')
    expect_key (check, MAG_KEY_REFERENCE, get (check, "reference"));
}

/* Two plain names for one of USDA's foods would leave one of them without figures. */
static void
check_names (MagSourceTable *foods,
             MagFaults      *faults)
{
  g_autoptr (GHashTable) named = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < foods->rows->len; i++)
    {
      const char *ndb = mag_source_table_get (foods, i, "ndb");
      g_autofree char *place = mag_source_table_dup_place (i);

      if (!g_hash_table_add (named, (gpointer) ndb))
        mag_faults_add (faults, foods->name, place, "the USDA food “%s” has a plain name already", ndb);
    }
}

/**
 * mag_content_check_tables: (skip)
 * @source: a folder of content
 * @keys: the keys that it defines
 * @faults: where to note what is wrong
 *
 * Checks the tables of foods, measures and intakes.
 */
void
mag_content_check_tables (MagSource      *source,
                          MagContentKeys *keys,
                          MagFaults      *faults)
{
  static void (*const check_row[]) (Check *) = {
    [MAG_SOURCE_TABLE_FOODS] = check_food,
    [MAG_SOURCE_TABLE_MEASURES] = check_measure,
    [MAG_SOURCE_TABLE_USDA] = check_usda_food,
    [MAG_SOURCE_TABLE_USDA_MEASURES] = check_usda_measure,
    [MAG_SOURCE_TABLE_INTAKES] = check_intake,
  };

  for (guint i = 0; i < MAG_N_SOURCE_TABLES; i++)
    {
      Check check = { keys, faults, source->tables[i], 0 };

      for (; check.row < check.table->rows->len; check.row++)
        check_row[i] (&check);
    }
  check_names (source->tables[MAG_SOURCE_TABLE_FOODS], faults);
}
