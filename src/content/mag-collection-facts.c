// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Looks up facts that have one home in a collection: drawings, safety texts, figures of foods. */

#include "config.h"

#include "mag-collection.h"

#include <math.h>

#include "mag-sqlite.h"

/**
 * mag_collection_dup_figure:
 * @id: a figure's id
 *
 * Returns: (transfer full) (nullable): the drawing, as SVG
 */
char *
mag_collection_dup_figure (MagCollection *self,
                           const char    *id)
{
  return mag_sqlite_dup_text (mag_collection_get_database (self), "SELECT svg FROM figure WHERE id = ?", id, NULL);
}

/**
 * mag_collection_dup_safety_text:
 * @id: the id of a standing safety text
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
mag_collection_dup_safety_text (MagCollection *self,
                                const char    *id)
{
  return mag_sqlite_dup_text (mag_collection_get_database (self), "SELECT text FROM safety WHERE id = ?", id, NULL);
}

/**
 * mag_collection_dup_safety_title:
 * @id: the id of a standing safety text
 *
 * Returns: (transfer full) (nullable): its heading
 */
char *
mag_collection_dup_safety_title (MagCollection *self,
                                 const char    *id)
{
  return mag_sqlite_dup_text (mag_collection_get_database (self), "SELECT title FROM safety WHERE id = ?", id, NULL);
}

/**
 * mag_collection_dup_safety_text_in:
 * @id: the id of a standing safety text
 * @language: a language, as a BCP 47 tag
 *
 * Returns: (transfer full) (nullable): the text in that language
 */
char *
mag_collection_dup_safety_text_in (MagCollection *self,
                                   const char    *id,
                                   const char    *language)
{
  const char *sql = "SELECT text FROM safety_translation WHERE id = ? AND language = ?";

  if (g_str_equal (language, "en"))
    return mag_collection_dup_safety_text (self, id);

  return mag_sqlite_dup_text (mag_collection_get_database (self), sql, id, language, NULL);
}

/**
 * mag_collection_dup_safety_title_in:
 * @id: the id of a standing safety text
 * @language: a language, as a BCP 47 tag
 *
 * Returns: (transfer full) (nullable): its heading in that language
 */
char *
mag_collection_dup_safety_title_in (MagCollection *self,
                                    const char    *id,
                                    const char    *language)
{
  const char *sql = "SELECT title FROM safety_translation WHERE id = ? AND language = ?";

  if (g_str_equal (language, "en"))
    return mag_collection_dup_safety_title (self, id);

  return mag_sqlite_dup_text (mag_collection_get_database (self), sql, id, language, NULL);
}

/**
 * mag_collection_dup_food_name:
 * @food: a food's id
 *
 * Returns: (transfer full) (nullable): its plain name
 */
char *
mag_collection_dup_food_name (MagCollection *self,
                              const char    *food)
{
  return mag_sqlite_dup_text (mag_collection_get_database (self), "SELECT name FROM food WHERE id = ?", food, NULL);
}

/**
 * mag_collection_dup_food_location:
 * @food: a food's id
 *
 * Returns: (transfer full) (nullable): the location that shows it, as "food/12016"
 */
char *
mag_collection_dup_food_location (MagCollection *self,
                                  const char    *food)
{
  const char *sql = "SELECT 'food/' || ndb FROM food WHERE id = ?";

  return mag_sqlite_dup_text (mag_collection_get_database (self), sql, food, NULL);
}

/**
 * mag_collection_get_food_group:
 * @food: a food's id
 *
 * Returns: its group, or %MAG_FOOD_GROUP_NONE if there is no such food
 */
MagFoodGroup
mag_collection_get_food_group (MagCollection *self,
                               const char    *food)
{
  MagFoodGroup group = MAG_FOOD_GROUP_NONE;
  g_autofree char *nick = mag_sqlite_dup_text (mag_collection_get_database (self),
                                               "SELECT food_group FROM food WHERE id = ?", food, NULL);

  if (nick)
    mag_food_group_from_nick (nick, &group);

  return group;
}

/**
 * mag_collection_dup_measure:
 * @food: a food's id
 * @measure: the id of one of its measures
 *
 * Returns: (transfer full) (nullable): the measure in words, as "1 ounce (28 g)"
 */
char *
mag_collection_dup_measure (MagCollection *self,
                            const char    *food,
                            const char    *measure)
{
  return mag_sqlite_dup_text (mag_collection_get_database (self),
                              "SELECT label FROM measure JOIN food USING (ndb) WHERE food.id = ? AND measure.id = ?",
                              food, measure, NULL);
}

/**
 * mag_collection_get_magnesium:
 * @food: a food's id
 * @measure: the id of one of its measures
 * @milligrams: (out): the magnesium in that measure, in whole milligrams
 *
 * Returns: whether the food has a value
 */
gboolean
mag_collection_get_magnesium (MagCollection *self,
                              const char    *food,
                              const char    *measure,
                              int           *milligrams)
{
  const char *sql = "SELECT magnesium * grams / 100.0 FROM food JOIN measure USING (ndb)"
                    " WHERE food.id = ? AND measure.id = ? AND magnesium NOTNULL";
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (self), sql, food, measure, NULL);

  if (!statement || sqlite3_step (statement) != SQLITE_ROW)
    return FALSE;

  *milligrams = (int) lround (sqlite3_column_double (statement, 0));

  return TRUE;
}
