// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Takes a text of the content apart into plain words and marks. A mark is `{name keys|words}`;
 * marks do not nest, and a brace is never anything but a mark. */

#include "config.h"

#include "mag-inline.h"

#include <string.h>

#include "mag-content-error.h"

static const struct
{
  const char    *name;
  MagInlineKind  kind;
  guint          min_keys;
  guint          max_keys;
  enum { NEVER, MAYBE, ALWAYS } words;
} marks[] = {
  { "cite", MAG_INLINE_CITE, 1, 8, NEVER },
  { "term", MAG_INLINE_TERM, 1, 1, MAYBE },
  { "sure", MAG_INLINE_SURE, 1, 1, NEVER },
  { "food", MAG_INLINE_FOOD, 2, 2, NEVER },
  { "see", MAG_INLINE_SEE, 1, 1, ALWAYS },
  { "em", MAG_INLINE_EMPHASIS, 1, G_MAXUINT, NEVER },
};

static void
mag_inline_free (MagInline *self)
{
  g_clear_pointer (&self->keys, g_strfreev);
  g_clear_pointer (&self->text, g_free);
  g_free (self);
}

static void
add_text (GPtrArray  *runs,
          const char *start,
          gsize       length)
{
  MagInline *run;

  if (length == 0)
    return;

  run = g_new0 (MagInline, 1);
  run->kind = MAG_INLINE_TEXT;
  run->keys = g_new0 (char *, 1);
  run->text = g_strndup (start, length);
  g_ptr_array_add (runs, run);
}

/* An emphasis keeps its words; all else keeps its keys, and a term without words shows its id. */
static MagInline *
new_mark (guint       index,
          const char *rest,
          const char *words)
{
  MagInline *run = g_new0 (MagInline, 1);

  run->kind = marks[index].kind;
  if (run->kind == MAG_INLINE_EMPHASIS)
    {
      run->keys = g_new0 (char *, 1);
      run->text = g_strdup (rest);
    }
  else
    {
      run->keys = g_strsplit (rest, " ", -1);
      run->text = g_strdup (words);
      if (run->kind == MAG_INLINE_TERM && !words)
        run->text = g_strdelimit (g_strdup (run->keys[0]), "-", ' ');
    }

  return run;
}

static gboolean
add_mark (GPtrArray   *runs,
          const char  *body,
          GError     **error)
{
  g_auto (GStrv) halves = g_strsplit (body, "|", 2);
  g_auto (GStrv) name_and_rest = g_strsplit (halves[0] ? halves[0] : "", " ", 2);
  const char *name = name_and_rest[0] ? name_and_rest[0] : "";
  const char *rest = name[0] && name_and_rest[1] ? name_and_rest[1] : "";

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_auto (GStrv) keys = g_strsplit (rest, " ", -1);
      guint n_keys = g_strv_length (keys);

      if (!g_str_equal (name, marks[i].name))
        continue;

      if (n_keys < marks[i].min_keys || n_keys > marks[i].max_keys || g_strv_contains ((const char *const *) keys, ""))
        {
          g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_MARK,
                       "“{%s}” has the wrong number of keys", body);
          return FALSE;
        }
      if (!halves[1] ? marks[i].words == ALWAYS : marks[i].words == NEVER || halves[1][0] == '\0')
        {
          g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_MARK,
                       "“{%s}” %s words after “|”", body, halves[1] ? "cannot have these" : "needs");
          return FALSE;
        }

      g_ptr_array_add (runs, new_mark (i, rest, halves[1]));
      return TRUE;
    }

  g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_MARK,
               "“{%s}” is not a mark: expected cite, term, sure, food, see or em", body);
  return FALSE;
}

/**
 * mag_inline_parse:
 * @text: a text of the content
 * @error: return location for an error
 *
 * Takes a text apart.
 *
 * Returns: (transfer full) (element-type MagInline): the runs in order, or %NULL with an error of
 *   %MAG_CONTENT_ERROR_MARK
 */
GPtrArray *
mag_inline_parse (const char  *text,
                  GError     **error)
{
  g_autoptr (GPtrArray) runs = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  runs = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_inline_free);
  while (*text)
    {
      gsize plain = strcspn (text, "{}");
      const char *open = text + plain;
      gsize length;

      add_text (runs, text, plain);
      if (*open == '\0')
        break;

      length = *open == '{' ? strcspn (open + 1, "{}") : 0;
      if (*open == '}' || open[1 + length] != '}')
        {
          g_autofree char *near = g_utf8_substring (open, 0, MIN (20, g_utf8_strlen (open, -1)));

          g_set_error (error, MAG_CONTENT_ERROR, MAG_CONTENT_ERROR_MARK, "a brace has no partner near “%s”", near);
          return NULL;
        }

      {
        g_autofree char *body = g_strndup (open + 1, length);

        if (!add_mark (runs, body, error))
          return NULL;
      }
      text = open + length + 2;
    }

  return g_steal_pointer (&runs);
}

/**
 * mag_inline_to_plain:
 * @text: a text of the content
 *
 * Leaves only the words that a reader reads: for counting, for search and for reading aloud.
 * Marks without words vanish, and so does the space before them.
 *
 * Returns: (transfer full): the words
 */
char *
mag_inline_to_plain (const char *text)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);
  GString *plain = g_string_new (NULL);

  for (guint i = 0; runs && i < runs->len; i++)
    {
      const MagInline *run = g_ptr_array_index (runs, i);

      if (run->text)
        g_string_append (plain, run->text);
      else if (run->kind != MAG_INLINE_FOOD && plain->len > 0 && plain->str[plain->len - 1] == ' ')
        g_string_truncate (plain, plain->len - 1);
    }

  return g_string_free (plain, FALSE);
}
