// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Foods in an article: groups of names with a household measure and the magnesium in it. Each name leads to the
 * food; and a list of one group of foods, to all of that group. */

#include "config.h"

#include "mag-article-writer.h"

#include <glib/gi18n-lib.h>

/* A list of foods never stands without these; a section may bring them itself. */
static const char *const safety_ids[] = { "food-kidneys", "food" };

static char *
dup_amount (MagArticleWriter *self,
            const char       *food,
            const char       *measure)
{
  int milligrams;

  if (mag_collection_get_magnesium (self->collection, food, measure, &milligrams))
    return g_strdup_printf (_("%d mg"), milligrams);

  return g_strdup (_("no value"));
}

static void
write_name (MagArticleWriter *self,
            const char       *food)
{
  g_autofree char *name = mag_collection_dup_food_name (self->collection, food);
  g_autofree char *location = mag_collection_dup_food_location (self->collection, food);
  g_autofree char *link = location ? mag_article_dup_link (location) : NULL;

  mag_html_open (self->html, "span", "class", "name", NULL);
  if (link)
    mag_html_add (self->html, "a", name, "href", link, NULL);
  else
    mag_html_text (self->html, food);
  mag_html_close (self->html);
}

static void
write_food (MagArticleWriter *self,
            JsonObject       *entry)
{
  const char *food = mag_article_get_text (entry, "food");
  const char *measure = mag_article_get_text (entry, "measure");
  g_autofree char *label = mag_collection_dup_measure (self->collection, food, measure);
  g_autofree char *amount = dup_amount (self, food, measure);

  mag_html_open (self->html, "li", NULL);
  write_name (self, food);
  mag_html_text (self->html, " ");
  mag_html_add (self->html, "span", label ? label : measure, "class", "measure", NULL);
  mag_html_text (self->html, " ");
  mag_html_add (self->html, "span", amount, "class", "figure", NULL);
  mag_html_close (self->html);
}

/* Which group all foods of a list are of, if there is one. */
static MagFoodGroup
find_group (MagArticleWriter *self,
            GPtrArray        *foods)
{
  MagFoodGroup group = MAG_FOOD_GROUP_NONE;

  for (guint i = 0; i < foods->len; i++)
    {
      const char *food = mag_article_get_text (g_ptr_array_index (foods, i), "food");
      MagFoodGroup own = mag_collection_get_food_group (self->collection, food);

      if (i > 0 && own != group)
        return MAG_FOOD_GROUP_NONE;
      group = own;
    }

  return group;
}

static void
write_more (MagArticleWriter *self,
            MagFoodGroup      group)
{
  g_autofree char *location = g_strconcat ("food?group=", mag_food_group_get_nick (group), NULL);
  g_autofree char *link = mag_article_dup_link (location);
  /* Translators: a link to all foods of a group */
  g_autofree char *words = g_strdup_printf (_("All in Foods: %s"), mag_food_group_get_name (group));

  mag_html_open (self->html, "p", "class", "more", NULL);
  mag_html_add (self->html, "a", words, "href", link, NULL);
  mag_html_close (self->html);
}

static void
write_group (MagArticleWriter *self,
             JsonObject       *group)
{
  g_autoptr (GPtrArray) foods = mag_article_list_objects (group, "foods");
  const char *note = mag_article_get_text (group, "note");

  mag_html_open (self->html, "div", "class", "food-group", NULL);
  mag_article_write_heading (self, mag_article_get_text (group, "title"));
  mag_html_open (self->html, "ul", NULL);
  for (guint i = 0; i < foods->len; i++)
    write_food (self, g_ptr_array_index (foods, i));
  mag_html_close (self->html);
  if (note[0])
    {
      mag_html_open (self->html, "p", "class", "details", NULL);
      mag_article_write_marked (self, note);
      mag_html_close (self->html);
    }
  if (find_group (self, foods) != MAG_FOOD_GROUP_NONE)
    write_more (self, find_group (self, foods));
  mag_html_close (self->html);
}

static gboolean
section_has_safety (MagArticleWriter *self,
                    const char       *id)
{
  g_autoptr (GPtrArray) blocks = mag_article_list_objects (self->section, "blocks");

  for (guint i = 0; i < blocks->len; i++)
    if (g_str_equal (mag_article_get_text (g_ptr_array_index (blocks, i), "safety"), id))
      return TRUE;

  return FALSE;
}

/**
 * mag_article_write_foods:
 * @self: a writer
 * @block: a foods block of the section at hand
 *
 * Writes groups of foods, and the safety texts that belong to every list of foods.
 */
void
mag_article_write_foods (MagArticleWriter *self,
                         JsonObject       *block)
{
  g_autoptr (GPtrArray) groups = mag_article_list_objects (block, "foods");

  mag_html_open (self->html, "div", "class", "foods", NULL);
  for (guint i = 0; i < groups->len; i++)
    write_group (self, g_ptr_array_index (groups, i));
  mag_html_close (self->html);

  for (guint i = 0; i < G_N_ELEMENTS (safety_ids); i++)
    if (!section_has_safety (self, safety_ids[i]))
      mag_article_write_safety (self, safety_ids[i]);
}
