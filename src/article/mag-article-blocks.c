// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A section of an article, block by block. */

#include "config.h"

#include "mag-article-writer.h"

#include "mag-json.h"

/**
 * mag_article_write_heading:
 * @self: a writer
 * @title: a heading's text
 *
 * Writes the heading of something that stands inside a section: a step below the section's own
 * headings where it has any, so that no step is skipped.
 */
void
mag_article_write_heading (MagArticleWriter *self,
                           const char       *title)
{
  mag_html_add (self->html, self->has_heading ? "h4" : "h3", title, NULL);
}

static void
write_list (MagArticleWriter *self,
            const char       *element,
            JsonObject       *block,
            const char       *name)
{
  mag_html_open (self->html, element, NULL);
  mag_article_write_texts (self, "li", block, name);
  mag_html_close (self->html);
}

/* A box with a sign and a title; what is in it is written by the caller, who closes it. */
static void
open_note (MagArticleWriter *self,
           const char       *kind,
           const char       *icon,
           const char       *title)
{
  g_autofree char *classes = g_strconcat ("box ", kind, NULL);
  g_autofree char *label = g_strdup_printf ("label-%u", ++self->n_labels);

  mag_html_open (self->html, "div", "class", classes, "role", "note", "aria-labelledby", label, NULL);
  mag_html_open (self->html, "p", "class", "box-title", "id", label, NULL);
  mag_article_write_icon (self, icon);
  mag_html_text (self->html, title);
  mag_html_close (self->html);
}

static void
write_note (MagArticleWriter *self,
            JsonObject       *note)
{
  open_note (self, "note", "note", mag_article_get_text (note, "title"));
  mag_article_write_texts (self, "p", note, "text");
  mag_html_close (self->html);
}

/**
 * mag_article_write_safety:
 * @self: a writer
 * @id: the id of a safety text
 *
 * Writes a standing safety text in its box, or nothing where the collection has no such text.
 */
void
mag_article_write_safety (MagArticleWriter *self,
                          const char       *id)
{
  g_autofree char *title = mag_collection_dup_safety_title (self->collection, id);
  g_autofree char *text = mag_collection_dup_safety_text (self->collection, id);

  if (!title || !text)
    return;

  open_note (self, "safety", "warning", title);
  mag_html_add (self->html, "p", text, NULL);
  mag_html_close (self->html);
}

static void
write_section_heading (MagArticleWriter *self,
                       const char       *title)
{
  mag_html_add (self->html, "h3", title, NULL);
  self->has_heading = TRUE;
}

static void
write_paragraph (MagArticleWriter *self,
                 const char       *text)
{
  mag_html_open (self->html, "p", NULL);
  mag_article_write_marked (self, text);
  mag_html_close (self->html);
}

static void
write_object_block (MagArticleWriter *self,
                    const char       *kind,
                    JsonObject       *object)
{
  if (g_str_equal (kind, "note"))
    write_note (self, object);
  else if (g_str_equal (kind, "figure"))
    mag_article_write_figure (self, object);
}

static void
write_text_block (MagArticleWriter *self,
                  const char       *kind,
                  const char       *text)
{
  if (g_str_equal (kind, "paragraph"))
    write_paragraph (self, text);
  else if (g_str_equal (kind, "heading"))
    write_section_heading (self, text);
  else if (g_str_equal (kind, "table"))
    mag_article_write_table (self, text);
  else if (g_str_equal (kind, "safety"))
    mag_article_write_safety (self, text);
}

static void
write_list_block (MagArticleWriter *self,
                  const char       *kind,
                  JsonObject       *block)
{
  if (g_str_equal (kind, "list"))
    write_list (self, "ul", block, kind);
  else if (g_str_equal (kind, "steps"))
    write_list (self, "ol", block, kind);
  else if (g_str_equal (kind, "foods"))
    mag_article_write_foods (self, block);
}

static void
write_block (MagArticleWriter *self,
             JsonObject       *block)
{
  g_autoptr (GList) kinds = json_object_get_members (block);

  for (GList *l = kinds; l; l = l->next)
    {
      JsonNode *node = json_object_get_member (block, l->data);

      if (JSON_NODE_HOLDS_OBJECT (node))
        write_object_block (self, l->data, json_node_get_object (node));
      else if (JSON_NODE_HOLDS_ARRAY (node))
        write_list_block (self, l->data, block);
      else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_string (node))
        write_text_block (self, l->data, json_node_get_string (node));
    }
}

/**
 * mag_article_write_section:
 * @self: a writer
 * @section: a section of the article
 *
 * Writes a section with its heading.
 */
void
mag_article_write_section (MagArticleWriter *self,
                           JsonObject       *section)
{
  g_autoptr (GPtrArray) blocks = mag_article_list_objects (section, "blocks");

  self->section = section;
  self->has_heading = FALSE;

  mag_html_open (self->html, "section", "id", mag_article_get_text (section, "id"), NULL);
  mag_html_add (self->html, "h2", mag_article_get_text (section, "title"), NULL);
  for (guint i = 0; i < blocks->len; i++)
    write_block (self, g_ptr_array_index (blocks, i));
  mag_html_close (self->html);

  self->section = NULL;
}
