// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The words of a table's cell. Marks become words; citations go, for they stand with the finding
 * that the cell opens. */

#include "config.h"

#include "mag-cell-text.h"

#include <glib/gi18n-lib.h>

#include "mag-inline.h"

static void
append_food (GString         *words,
             MagCollection   *collection,
             const MagInline *run)
{
  int milligrams;

  if (mag_collection_get_magnesium (collection, run->keys[0], run->keys[1], &milligrams))
    g_string_append_printf (words, _("%d mg"), milligrams);
  else
    g_string_append (words, _("no value"));
}

/**
 * mag_cell_text_dup:
 * @collection: where foods are looked up
 * @text: a text of the content, with its marks
 *
 * Returns: (transfer full): the words to show; never markup
 */
char *
mag_cell_text_dup (MagCollection *collection,
                   const char    *text)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);
  GString *words = g_string_new (NULL);

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      if (run->kind == MAG_INLINE_FOOD)
        append_food (words, collection, run);
      else if (run->text)
        g_string_append (words, run->text);
      else if (words->len > 0 && words->str[words->len - 1] == ' ')
        g_string_truncate (words, words->len - 1);
    }

  return g_string_free (words, FALSE);
}
