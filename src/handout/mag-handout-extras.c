// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What can be printed at the end of a handout besides its topics: pieces of paper that other parts of
 * the program make. Each has an id, which settings and sets keep. This is the one file of its folder that
 * knows foods and the infusion, which themselves build their paper with the rest of it. */

#include "config.h"

#include "mag-handout-extras.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "mag-food-sheet.h"
#include "mag-infusion-paper.h"

#define N_FOODS 15

/* The foods of a collection never change, and are ranked once: a preview asks at each keystroke. */
static GPtrArray *
build_foods (MagCollection           *collection,
             const char              *plan,
             const MagHandoutOptions *options)
{
  g_autoptr (MagLocation) most = mag_location_parse ("food", NULL);
  GPtrArray *kept = g_object_get_data (G_OBJECT (collection), "mag-handout-foods");
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);

  if (!kept)
    {
      kept = mag_food_sheet_new_for_location (collection, most, N_FOODS);
      g_object_set_data_full (G_OBJECT (collection), "mag-handout-foods", kept, (GDestroyNotify) g_ptr_array_unref);
    }
  for (guint i = 0; i < kept->len; i++)
    g_ptr_array_add (blocks, mag_handout_block_copy (g_ptr_array_index (kept, i)));

  return blocks;
}

/* A plan without rows, or one that cannot be read, is no paper. */
static GPtrArray *
build_plan (MagCollection           *collection,
            const char              *path,
            const MagHandoutOptions *options)
{
  g_autoptr (MagFoodTable) table = mag_food_table_load (collection);
  g_autoptr (MagFoodPlan) plan = mag_food_plan_new (table, path);

  if (!mag_food_plan_load (plan, NULL) || g_list_model_get_n_items (G_LIST_MODEL (plan)) == 0)
    return NULL;

  return mag_food_sheet_new_for_plan (collection, plan, NAN);
}

/* Without a confirmed number, as in a script, the card says “your emergency number” in words. */
static GPtrArray *
build_infusion_card (MagCollection           *collection,
                     const char              *plan,
                     const MagHandoutOptions *options)
{
  g_autoptr (MagInfusion) infusion = mag_infusion_load (collection, NULL);

  return infusion ? mag_infusion_build_card_blocks (infusion, options->emergency_number) : NULL;
}

static const struct
{
  const char *title;
  GPtrArray *(*build) (MagCollection           *collection,
                       const char              *plan,
                       const MagHandoutOptions *options);
} extras[] = {
  { N_("Foods with the most magnesium"), build_foods },
  { N_("My day plan"), build_plan },
  { N_("Card for a drip: tell your nurse now"), build_infusion_card },
};

static const char *const ids[] = { "foods", "day-plan", "infusion-card", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (ids) == G_N_ELEMENTS (extras) + 1);

static int
find (const char *id)
{
  for (guint i = 0; ids[i]; i++)
    if (g_str_equal (ids[i], id))
      return (int) i;

  return -1;
}

/**
 * mag_handout_extras_list:
 *
 * Returns: (transfer none): the ids of all that can be printed besides
 */
const char *const *
mag_handout_extras_list (void)
{
  return ids;
}

/**
 * mag_handout_extras_title:
 * @id: an id of the list
 *
 * Returns: what the user calls it
 */
const char *
mag_handout_extras_title (const char *id)
{
  int extra = find (id);

  g_return_val_if_fail (extra >= 0, id);

  return g_dgettext (GETTEXT_PACKAGE, extras[extra].title);
}

static GPtrArray *
get_blocks (MagCollection           *collection,
            const char              *id,
            const char              *plan,
            const MagHandoutOptions *options)
{
  int extra = find (id);

  return extra >= 0 ? extras[extra].build (collection, plan, options) : NULL;
}

/**
 * mag_handout_extras_build:
 * @collection: the collection
 * @plan: the path of the plan of a day
 * @options: options whose ids are to become blocks
 *
 * Makes the blocks of all that @options want besides. An id that is not known here prints nothing.
 */
void
mag_handout_extras_build (MagCollection     *collection,
                          const char        *plan,
                          MagHandoutOptions *options)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_handout_block_free);

  for (guint i = 0; options->extras && options->extras[i]; i++)
    {
      g_autoptr (GPtrArray) blocks = get_blocks (collection, options->extras[i], plan, options);

      if (blocks)
        g_ptr_array_extend_and_steal (all, g_steal_pointer (&blocks));
    }

  g_clear_pointer (&options->extra_blocks, g_ptr_array_unref);
  if (all->len > 0)
    options->extra_blocks = g_steal_pointer (&all);
}
