// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What to leave out of a handout that has grown too long: by trying it, for where a page breaks cannot
 * be told from the words. Nothing is advised away that helps a reader to act. */

#include "config.h"

#include "mag-handout-advice.h"

#include "mag-handout-layout.h"

#define MAX_PAGES 2

/* What is missed least comes first. */
static const MagHandoutParts expendable[] = {
  MAG_HANDOUT_PART_QUESTIONS,
  MAG_HANDOUT_PART_SOURCES,
  MAG_HANDOUT_PART_TEACH_BACK,
  MAG_HANDOUT_PART_FIGURE,
  MAG_HANDOUT_PART_LOG,
};

/**
 * mag_handout_advice_get_limit:
 * @n_topics: how many topics are printed
 * @options: how
 *
 * Returns: how many pages such a handout should have at most: two for each topic in each language, and
 *   one for each thing that is printed besides
 */
guint
mag_handout_advice_get_limit (guint                    n_topics,
                              const MagHandoutOptions *options)
{
  guint n_extras = options->extra_blocks ? g_strv_length (options->extras) : 0;

  return MAX_PAGES * n_topics * (options->second_language ? 2 : 1) + n_extras;
}

static gboolean
fits (MagCollection            *collection,
      const char *const        *topics,
      MagHandoutOptions        *options,
      const char               *font_dir,
      MagHandoutParts           left_out)
{
  g_autoptr (MagHandout) handout = NULL;
  g_autoptr (MagHandoutLayout) layout = NULL;

  options->left_out = left_out;
  handout = mag_handout_new_for_topics (collection, topics, options, NULL);
  if (handout)
    layout = mag_handout_layout_new (handout, font_dir, NULL);

  return layout
         && mag_handout_layout_get_n_pages (layout)
              <= mag_handout_advice_get_limit (g_strv_length ((char **) topics), mag_handout_get_options (handout));
}

/**
 * mag_handout_advice_find:
 * @collection: the collection
 * @topics: the topics that are printed
 * @options: how
 * @font_dir: the directory that holds the application's fonts
 *
 * Looks for what can be left out to bring a handout down to its limit: one part if one is enough,
 * else as few as will do.
 *
 * Returns: the parts to leave out besides those that are left out already; none where even all of
 *   them are not enough
 */
MagHandoutParts
mag_handout_advice_find (MagCollection           *collection,
                         const char *const       *topics,
                         const MagHandoutOptions *options,
                         const char              *font_dir)
{
  g_autoptr (MagHandoutOptions) tried = mag_handout_options_copy (options);
  MagHandoutParts parts = 0;

  for (guint i = 0; i < G_N_ELEMENTS (expendable); i++)
    if (!(options->left_out & expendable[i])
        && fits (collection, topics, tried, font_dir, options->left_out | expendable[i]))
      return expendable[i];

  for (guint i = 0; i < G_N_ELEMENTS (expendable); i++)
    {
      parts |= expendable[i];
      if (fits (collection, topics, tried, font_dir, options->left_out | parts))
        return parts & ~options->left_out;
    }

  return 0;
}
