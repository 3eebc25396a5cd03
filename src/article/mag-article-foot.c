// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What stands under an article: what to read next, when it was written, whether anybody reviewed
 * it, how long it takes, and what it is not. */

#include "config.h"

#include "mag-article-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mag-inline.h"

#define WORDS_A_MINUTE 200

static guint
count_words (const char *text)
{
  g_autofree char *plain = mag_inline_to_plain (text);
  g_auto (GStrv) words = g_strsplit_set (plain, " \t\n", -1);
  guint n = 0;

  for (guint i = 0; words[i]; i++)
    n += words[i][0] != '\0';

  return n;
}

static gboolean
is_name_of_key (const char *name)
{
  static const char *const names[] = { "id", "table", "safety", "foods", NULL };

  return g_strv_contains (names, name);
}

static guint
count_node (JsonNode *node)
{
  guint n = 0;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_string (node))
    return count_words (json_node_get_string (node));

  if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      n += count_node (json_array_get_element (json_node_get_array (node), i));

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      g_autoptr (GList) names = json_object_get_members (json_node_get_object (node));

      for (GList *l = names; l; l = l->next)
        if (!is_name_of_key (l->data))
          n += count_node (json_object_get_member (json_node_get_object (node), l->data));
    }

  return n;
}

/**
 * mag_article_count_minutes:
 * @topic: an article
 *
 * Returns: how many minutes it takes to read at a calm pace, at least one
 */
guint
mag_article_count_minutes (MagDocument *topic)
{
  static const char *const names[] = {
    "what", "red_flags", "in_short", "key_points", "sections", "unknown", "questions",
  };
  JsonObject *root = mag_document_get_root (topic);
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (json_object_has_member (root, names[i]))
      n += count_node (json_object_get_member (root, names[i]));

  return MAX (1, (n + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
}

/* A month as 2026-11 or a day as 2026-11-21, in the user's language; unread, it stays as it is. */
static char *
dup_date (const char *text)
{
  gboolean has_day = strlen (text) > strlen ("2026-11");
  g_autofree char *iso = g_strconcat (text, has_day ? "" : "-01", "T00:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (iso, NULL);

  if (!date)
    return g_strdup (text);

  /* Translators: a day, and below a month, as strftime writes them */
  return g_date_time_format (date, has_day ? _("%-e %B %Y") : _("%OB %Y"));
}

/* A review counts for the revision that was read, and for no other. */
static JsonObject *
get_review (MagArticleWriter *self)
{
  JsonNode *node = json_object_get_member (mag_document_get_root (self->topic), "reviewed");
  JsonObject *review = node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *revision = mag_document_get_revision (self->topic);

  return review && g_strcmp0 (mag_article_get_text (review, "revision"), revision) == 0 ? review : NULL;
}

static char *
dup_review_state (MagArticleWriter *self)
{
  JsonObject *root = mag_document_get_root (self->topic);
  JsonObject *review = get_review (self);
  g_autofree char *written = dup_date (mag_article_get_text (root, "written"));
  g_autofree char *next = dup_date (mag_article_get_text (root, "next_review"));
  g_autofree char *day = review ? dup_date (mag_article_get_text (review, "date")) : NULL;

  if (!review)
    /* Translators: two months */
    return g_strdup_printf (_("Written %s, not yet reviewed by a clinician; read before %s."), written, next);

  /* Translators: a month; a name, what that person is, a day; a month */
  return g_strdup_printf (_("Written %s; reviewed by %s, %s, %s; read before %s."), written,
                          mag_article_get_text (review, "name"), mag_article_get_text (review, "role"), day, next);
}

static void
write_translation_state (MagArticleWriter *self)
{
  const char *base = mag_article_get_text (mag_document_get_root (self->topic), "base_revision");
  const char *id = mag_document_get_id (self->topic);
  g_autoptr (MagDocument) english = NULL;

  if (base[0] == '\0')
    return;

  if (!get_review (self))
    mag_html_add (self->html, "p", _("Draft translation, not checked by a person."), NULL);

  english = mag_collection_load_document (self->collection, "topic", id, "en", NULL);
  if (english && !g_str_equal (mag_document_get_revision (english), base))
    mag_html_add (self->html, "p", _("The English text has changed since this translation was made."), NULL);
}

static void
write_related (MagArticleWriter *self)
{
  JsonObject *root = mag_document_get_root (self->topic);
  JsonNode *node = json_object_get_member (root, "related");
  JsonArray *ids = node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (!ids || json_array_get_length (ids) == 0)
    return;

  mag_html_open (self->html, "nav", "class", "related", "aria-labelledby", "related", NULL);
  mag_html_add (self->html, "h2", _("Read next"), "id", "related", NULL);
  mag_html_open (self->html, "ul", NULL);
  for (guint i = 0; i < json_array_get_length (ids); i++)
    {
      const char *id = json_node_get_string (json_array_get_element (ids, i));
      MagTopic *topic = id ? mag_collection_find_topic (self->collection, id) : NULL;
      g_autofree char *location = g_strconcat ("topic/", id, NULL);
      g_autofree char *link = mag_article_dup_link (location);

      if (!topic || !link)
        continue;
      mag_html_open (self->html, "li", NULL);
      mag_html_add (self->html, "a", mag_topic_get_title (topic), "href", link, NULL);
      mag_html_close (self->html);
    }
  mag_html_close (self->html);
  mag_html_close (self->html);
}

static void
write_disclaimer (MagArticleWriter *self,
                  const char       *id)
{
  g_autofree char *text = mag_collection_dup_safety_text (self->collection, id);

  if (text)
    mag_html_add (self->html, "p", text, NULL);
}

/**
 * mag_article_write_foot:
 * @self: a writer
 *
 * Writes what stands under the article.
 */
void
mag_article_write_foot (MagArticleWriter *self)
{
  guint minutes = mag_article_count_minutes (self->topic);
  g_autofree char *state = dup_review_state (self);
  g_autofree char *time = g_strdup_printf (ngettext ("It takes about %u minute to read.",
                                                     "It takes about %u minutes to read.", minutes), minutes);

  mag_html_open (self->html, "footer", NULL);
  write_related (self);
  mag_html_add (self->html, "p", state, "class", "review", NULL);
  write_translation_state (self);
  mag_html_add (self->html, "p", time, NULL);
  write_disclaimer (self, "about");
  write_disclaimer (self, "foot");
  mag_html_close (self->html);
}
