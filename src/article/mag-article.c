// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* An article as a page: what it is, the red flags, the answer in short, key points, contents,
 * sections, what is not known, questions, sources, and the foot, always in this order. */

#include "config.h"

#include "mag-article.h"

#include <glib/gi18n-lib.h>
#include <pango/pango.h>

#include "mag-article-part.h"
#include "mag-article-writer.h"
#include "mag-json.h"

static const char *
get_direction (const char *language)
{
  static const PangoScript right_to_left[] = {
    PANGO_SCRIPT_ARABIC, PANGO_SCRIPT_HEBREW, PANGO_SCRIPT_SYRIAC, PANGO_SCRIPT_THAANA, PANGO_SCRIPT_NKO,
  };
  int n_scripts = 0;
  const PangoScript *scripts = pango_language_get_scripts (pango_language_from_string (language), &n_scripts);

  for (guint i = 0; scripts && n_scripts > 0 && i < G_N_ELEMENTS (right_to_left); i++)
    if (scripts[0] == right_to_left[i])
      return "rtl";

  return "ltr";
}

/**
 * mag_article_dup_classes:
 * @look: what the page takes over from the desktop
 *
 * Returns: (transfer full): the classes of the page's root that say so to the style sheet
 */
char *
mag_article_dup_classes (MagArticleLook look)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) classes = NULL;

  if (look & MAG_ARTICLE_LOOK_DARK)
    g_strv_builder_add (builder, "dark");
  if (look & MAG_ARTICLE_LOOK_HIGH_CONTRAST)
    g_strv_builder_add (builder, "high-contrast");
  if (look & MAG_ARTICLE_LOOK_REDUCED_MOTION)
    g_strv_builder_add (builder, "reduced-motion");
  classes = g_strv_builder_end (builder);

  return g_strjoinv (" ", classes);
}

static void
add_part (GListStore *parts,
          const char *id,
          const char *title)
{
  g_autoptr (MagArticlePart) part = mag_article_part_new (id, title);

  g_list_store_append (parts, part);
}

/**
 * mag_article_list_parts:
 * @topic: an article
 *
 * Returns: (transfer full): the parts to go to, as a list of [class@ArticlePart]
 */
GListModel *
mag_article_list_parts (MagDocument *topic)
{
  GListStore *parts = g_list_store_new (MAG_TYPE_ARTICLE_PART);
  g_autoptr (GPtrArray) sections = mag_article_list_objects (mag_document_get_root (topic), "sections");

  add_part (parts, "in-short", _("In short"));
  add_part (parts, "key-points", _("Key points"));
  for (guint i = 0; i < sections->len; i++)
    {
      JsonObject *section = g_ptr_array_index (sections, i);

      add_part (parts, mag_article_get_text (section, "id"), mag_article_get_text (section, "title"));
    }
  add_part (parts, "unknown", _("What we do not know"));
  add_part (parts, "faq", _("Questions and answers"));
  add_part (parts, "sources", _("Sources"));

  return G_LIST_MODEL (parts);
}

static void
write_box_title (MagArticleWriter *self,
                 const char       *icon,
                 const char       *title)
{
  mag_html_open (self->html, "h2", NULL);
  mag_article_write_icon (self, icon);
  mag_html_text (self->html, title);
  mag_html_close (self->html);
}

static void
write_red_flags (MagArticleWriter *self,
                 JsonObject       *root)
{
  JsonNode *node = json_object_get_member (root, "red_flags");
  JsonObject *flags = node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *note = flags ? mag_article_get_text (flags, "note") : "";

  if (!flags)
    return;

  mag_html_open (self->html, "section", "id", "red-flags", "class", "box red-flags", NULL);
  write_box_title (self, "emergency", _("Get help at once"));
  mag_html_add (self->html, "p", mag_article_get_text (flags, "intro"), NULL);
  mag_html_open (self->html, "ul", NULL);
  mag_article_write_texts (self, "li", flags, "signs");
  mag_html_close (self->html);
  if (note[0])
    mag_html_add (self->html, "p", note, NULL);
  mag_html_close (self->html);
}

static void
write_in_short (MagArticleWriter *self,
                JsonObject       *root)
{
  mag_html_open (self->html, "section", "id", "in-short", "class", "box in-short", NULL);
  write_box_title (self, "short", _("In short"));
  mag_article_write_texts (self, "p", root, "in_short");
  mag_html_close (self->html);
}

static void
write_points (MagArticleWriter *self,
              JsonObject       *root,
              const char       *id,
              const char       *icon,
              const char       *title,
              const char       *name)
{
  g_autofree char *classes = g_strconcat ("box ", id, NULL);

  mag_html_open (self->html, "section", "id", id, "class", classes, NULL);
  write_box_title (self, icon, title);
  mag_html_open (self->html, "ul", NULL);
  mag_article_write_texts (self, "li", root, name);
  mag_html_close (self->html);
  mag_html_close (self->html);
}

/* What stands above the contents needs no line in them. */
static gboolean
is_above_contents (const char *id)
{
  return g_str_equal (id, "in-short") || g_str_equal (id, "key-points");
}

static void
write_contents (MagArticleWriter *self)
{
  g_autoptr (GListModel) parts = mag_article_list_parts (self->topic);

  mag_html_open (self->html, "nav", "id", "contents", "aria-labelledby", "contents-title", NULL);
  mag_html_add (self->html, "h2", _("Contents"), "id", "contents-title", NULL);
  mag_html_open (self->html, "ol", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (MagArticlePart) part = g_list_model_get_item (parts, i);
      g_autofree char *fragment = g_uri_escape_string (mag_article_part_get_id (part), NULL, FALSE);
      g_autofree char *link = g_strconcat ("#", fragment, NULL);

      if (is_above_contents (mag_article_part_get_id (part)))
        continue;
      mag_html_open (self->html, "li", NULL);
      mag_html_add (self->html, "a", mag_article_part_get_title (part), "href", link, NULL);
      mag_html_close (self->html);
    }
  mag_html_close (self->html);
  mag_html_close (self->html);
}

static void
write_sections (MagArticleWriter *self,
                JsonObject       *root)
{
  g_autoptr (GPtrArray) sections = mag_article_list_objects (root, "sections");

  for (guint i = 0; i < sections->len; i++)
    mag_article_write_section (self, g_ptr_array_index (sections, i));
}

static void
write_questions (MagArticleWriter *self,
                 JsonObject       *root)
{
  g_autoptr (GPtrArray) questions = mag_article_list_objects (root, "questions");

  mag_html_open (self->html, "section", "id", "faq", NULL);
  mag_html_add (self->html, "h2", _("Questions and answers"), NULL);
  for (guint i = 0; i < questions->len; i++)
    {
      JsonObject *question = g_ptr_array_index (questions, i);
      g_autofree char *id = g_strconcat ("faq-", mag_article_get_text (question, "id"), NULL);

      mag_html_open (self->html, "section", "id", id, "class", "question", NULL);
      mag_html_add (self->html, "h3", mag_article_get_text (question, "question"), NULL);
      mag_article_write_texts (self, "p", question, "answer");
      mag_html_close (self->html);
    }
  mag_html_close (self->html);
}

static void
write_head (MagHtml        *html,
            const char     *title,
            const char     *language,
            MagArticleLook  look)
{
  g_autofree char *classes = mag_article_dup_classes (look);
  const char *scheme = look & MAG_ARTICLE_LOOK_DARK ? "dark" : "light";

  mag_html_open (html, "html",
                 "lang", language,
                 "dir", get_direction (language),
                 "class", classes[0] ? classes : NULL,
                 NULL);
  mag_html_open (html, "head", NULL);
  mag_html_open (html, "meta", "charset", "utf-8", NULL);
  mag_html_open (html, "meta", "name", "viewport", "content", "width=device-width", NULL);
  mag_html_open (html, "meta", "name", "color-scheme", "content", scheme, NULL);
  mag_html_add (html, "title", title, NULL);
  mag_html_open (html, "link", "rel", "stylesheet", "href", MAG_ARTICLE_STYLE_PATH, NULL);
  mag_html_close (html);
}

static void
write_body (MagArticleWriter *self)
{
  JsonObject *root = mag_document_get_root (self->topic);

  mag_html_open (self->html, "body", NULL);
  mag_html_open (self->html, "main", NULL);
  mag_html_open (self->html, "article", NULL);
  mag_html_add (self->html, "h1", mag_document_get_title (self->topic), NULL);
  mag_html_open (self->html, "p", "class", "what", NULL);
  mag_article_write_marked (self, mag_article_get_text (root, "what"));
  mag_html_close (self->html);
  write_red_flags (self, root);
  write_in_short (self, root);
  write_points (self, root, "key-points", "points", _("Key points"), "key_points");
  write_contents (self);
  write_sections (self, root);
  write_points (self, root, "unknown", "unknown", _("What we do not know"), "unknown");
  write_questions (self, root);
  mag_article_write_sources (self);
  mag_article_write_foot (self);
}

/**
 * mag_article_write_html:
 * @collection: what the article's keys are resolved against
 * @topic: an article
 * @look: what the page takes over from the desktop
 *
 * Writes an article as a page. It holds no script and no style of its own, names no resource but
 * the style sheet at %MAG_ARTICLE_STYLE_PATH, and links to places in itself, to locations
 * (`magnesia:`) and, among the sources, to `https` addresses. Whatever looks like markup in a text
 * shows as text.
 *
 * Returns: (transfer full): the page
 */
char *
mag_article_write_html (MagCollection  *collection,
                        MagDocument    *topic,
                        MagArticleLook  look)
{
  g_autoptr (MagHtml) html = mag_html_new ();
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  MagArticleWriter self = {
    .collection = collection,
    .topic = topic,
    .html = html,
    .cited = cited,
    .numbers = numbers,
  };

  g_return_val_if_fail (MAG_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (MAG_IS_DOCUMENT (topic), NULL);

  write_head (html, mag_document_get_title (topic), mag_document_get_language (topic), look);
  write_body (&self);

  return mag_html_finish (html);
}

/**
 * mag_article_write_empty:
 * @look: what the page takes over from the desktop
 *
 * Writes a page with nothing on it, to get the web view ready in the right colors.
 *
 * Returns: (transfer full): the page
 */
char *
mag_article_write_empty (MagArticleLook look)
{
  g_autoptr (MagHtml) html = mag_html_new ();

  write_head (html, "", "en", look);
  mag_html_add (html, "body", "", NULL);

  return mag_html_finish (html);
}
