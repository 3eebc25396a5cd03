// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Texts with marks: citations, glossary terms, certainty, food figures, links and emphasis. A key
 * that resolves to nothing shows as itself, in brackets, so that nothing is lost without a trace. */

#include "config.h"

#include "mag-article-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mag-inline.h"
#include "mag-json.h"

/**
 * mag_article_get_text:
 * @object: an object
 * @name: the name of a member
 *
 * Returns: the member's text; empty where there is none, whatever else stands there
 */
const char *
mag_article_get_text (JsonObject *object,
                      const char *name)
{
  const char *text = json_object_get_string_member_with_default (object, name, NULL);

  return text ? text : "";
}

/**
 * mag_article_list_objects:
 * @object: an object
 * @name: the name of a member
 *
 * Returns: (transfer full) (element-type JsonObject): the objects of that list; anything else in
 *   it is left out
 */
GPtrArray *
mag_article_list_objects (JsonObject *object,
                          const char *name)
{
  GPtrArray *objects = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  JsonArray *array = mag_json_get_array (object, name);

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (node))
        g_ptr_array_add (objects, json_node_dup_object (node));
    }

  return objects;
}

/**
 * mag_article_dup_link:
 * @location: a text that should name a location
 *
 * Returns: (transfer full) (nullable): the link to it, or %NULL where it names none
 */
char *
mag_article_dup_link (const char *location)
{
  g_autoptr (MagLocation) parsed = mag_location_parse (location, NULL);
  g_autofree char *text = parsed ? mag_location_to_string (parsed) : NULL;

  return text ? g_strconcat ("magnesia:", text, NULL) : NULL;
}

static void
write_unresolved (MagArticleWriter *self,
                  const MagInline  *run)
{
  g_autofree char *keys = g_strjoinv (" ", run->keys);
  g_autofree char *shown = run->text ? g_strdup (run->text) : g_strdup_printf ("[%s]", keys);

  mag_html_text (self->html, shown);
}

/* Returns 0 for a key that the collection does not hold. */
static guint
number_reference (MagArticleWriter *self,
                  const char       *key)
{
  g_autoptr (MagReference) reference = NULL;
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, key));

  if (number > 0)
    return number;

  reference = mag_collection_load_reference (self->collection, key);
  if (!reference)
    return 0;

  g_ptr_array_add (self->cited, g_steal_pointer (&reference));
  g_hash_table_insert (self->numbers, g_strdup (key), GUINT_TO_POINTER (self->cited->len));

  return self->cited->len;
}

static void
write_citation (MagArticleWriter *self,
                const char       *key)
{
  guint number = number_reference (self, key);
  g_autofree char *location = g_strconcat ("reference/", key, NULL);
  g_autofree char *link = mag_article_dup_link (location);
  g_autofree char *digits = number > 0 ? g_strdup_printf ("%u", number) : g_strdup_printf ("[%s]", key);
  g_autofree char *name = g_strdup_printf (_("Source %s"), digits);

  if (number > 0 && link)
    mag_html_add (self->html, "a", digits, "href", link, "role", "doc-noteref", "aria-label", name, NULL);
  else
    mag_html_text (self->html, digits);
}

static void
write_citations (MagArticleWriter *self,
                 char            **keys)
{
  mag_html_open (self->html, "sup", "class", "cite", NULL);
  for (guint i = 0; keys[i]; i++)
    {
      if (i > 0)
        mag_html_text (self->html, ", ");
      write_citation (self, keys[i]);
    }
  mag_html_close (self->html);
}

static void
write_term (MagArticleWriter *self,
            const MagInline  *run)
{
  g_autoptr (MagTerm) term = mag_collection_load_term (self->collection, run->keys[0]);
  g_autofree char *location = g_strconcat ("term/", run->keys[0], NULL);
  g_autofree char *link = term ? mag_article_dup_link (location) : NULL;

  if (link)
    mag_html_add (self->html, "a", run->text, "class", "term", "href", link, NULL);
  else
    write_unresolved (self, run);
}

/**
 * mag_article_write_sure:
 * @self: a writer
 * @key: a finding's key, such as `C15.growth`
 *
 * Writes a certainty mark: the sign and the words, leading to the row that it rests on.
 */
void
mag_article_write_sure (MagArticleWriter *self,
                        const char       *key)
{
  g_autoptr (MagFinding) finding = mag_collection_load_finding (self->collection, key);
  g_autofree char *location = g_strconcat ("evidence/", key, NULL);
  g_autofree char *link = NULL;
  g_autofree char *classes = NULL;
  MagCertainty certainty;
  char *dot = strchr (location, '.');

  if (dot)
    *dot = '#';
  link = finding ? mag_article_dup_link (location) : NULL;
  if (!link)
    {
      mag_html_text (self->html, "[");
      mag_html_text (self->html, key);
      mag_html_text (self->html, "]");
      return;
    }

  certainty = mag_finding_get_certainty (finding);
  classes = g_strconcat ("sure ", mag_certainty_get_nick (certainty), NULL);
  mag_html_open (self->html, "a", "class", classes, "href", link, NULL);
  mag_html_add (self->html, "span", mag_certainty_get_symbol (certainty),
                "class", "sign",
                "aria-hidden", "true",
                NULL);
  mag_html_text (self->html, " ");
  mag_html_text (self->html, mag_certainty_get_label (certainty));
  mag_html_close (self->html);
}

static void
write_food (MagArticleWriter *self,
            const MagInline  *run)
{
  g_autofree char *figure = NULL;
  int milligrams;

  if (!mag_collection_get_magnesium (self->collection, run->keys[0], run->keys[1], &milligrams))
    {
      write_unresolved (self, run);
      return;
    }

  /* Translators: an amount of magnesium in milligrams */
  figure = g_strdup_printf (_("%d mg"), milligrams);
  mag_html_add (self->html, "span", figure, "class", "figure", NULL);
}

/* A link to another place of the same article stays inside the page. */
static char *
dup_inner_link (MagArticleWriter *self,
                MagLocation      *location)
{
  const char *fragment = mag_location_get_fragment (location);
  const char *id = mag_location_get_id (location);

  if (!fragment || mag_location_get_kind (location) != MAG_LOCATION_TOPIC
      || mag_location_get_query (location, "face") || !g_str_equal (id, mag_document_get_id (self->topic)))
    return NULL;

  return g_strconcat ("#", fragment, NULL);
}

static void
write_see (MagArticleWriter *self,
           const MagInline  *run)
{
  g_autoptr (MagLocation) location = mag_location_parse (run->keys[0], NULL);
  g_autofree char *link = mag_article_dup_link (run->keys[0]);
  g_autofree char *inner = location ? dup_inner_link (self, location) : NULL;

  if (link)
    mag_html_add (self->html, "a", run->text, "class", "see", "href", inner ? inner : link, NULL);
  else
    write_unresolved (self, run);
}

static void
write_run (MagArticleWriter *self,
           const MagInline  *run)
{
  switch (run->kind)
    {
    case MAG_INLINE_CITE:
      write_citations (self, run->keys);
      break;
    case MAG_INLINE_TERM:
      write_term (self, run);
      break;
    case MAG_INLINE_SURE:
      mag_article_write_sure (self, run->keys[0]);
      break;
    case MAG_INLINE_FOOD:
      write_food (self, run);
      break;
    case MAG_INLINE_SEE:
      write_see (self, run);
      break;
    case MAG_INLINE_EMPHASIS:
      mag_html_add (self->html, "em", run->text, NULL);
      break;
    case MAG_INLINE_TEXT:
    default:
      mag_html_text (self->html, run->text);
    }
}

/**
 * mag_article_write_marked:
 * @self: a writer
 * @text: a text with marks; where they are broken it shows as it is
 *
 * Writes a text. Citations stand close to the word before them.
 */
void
mag_article_write_marked (MagArticleWriter *self,
                          const char       *text)
{
  g_autoptr (GPtrArray) runs = mag_inline_parse (text, NULL);

  if (!runs)
    {
      mag_html_text (self->html, text);
      return;
    }

  for (guint i = 0; i < runs->len; i++)
    {
      MagInline *run = g_ptr_array_index (runs, i);
      const MagInline *next = i + 1 < runs->len ? g_ptr_array_index (runs, i + 1) : NULL;

      if (run->kind == MAG_INLINE_TEXT && next && next->kind == MAG_INLINE_CITE)
        g_strchomp (run->text);
      write_run (self, run);
    }
}

/**
 * mag_article_write_texts:
 * @self: a writer
 * @element: the element that holds each text
 * @object: an object
 * @name: the name of a member that is a list of texts
 *
 * Writes each text into an element of its own.
 */
void
mag_article_write_texts (MagArticleWriter *self,
                         const char       *element,
                         JsonObject       *object,
                         const char       *name)
{
  g_auto (GStrv) texts = mag_json_dup_texts (object, name);

  for (guint i = 0; texts[i]; i++)
    {
      mag_html_open (self->html, element, NULL);
      mag_article_write_marked (self, texts[i]);
      mag_html_close (self->html);
    }
}
