// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The list of what an article cites, in the order in which it cites it. */

#include "config.h"

#include "mag-article-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
dup_details (MagReference *reference)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) details = NULL;
  const char *n = mag_reference_get_n (reference);

  g_strv_builder_add (builder, mag_reference_get_study (reference));
  if (n)
    g_strv_builder_take (builder, g_strdup_printf (_("studied: %s"), n));
  details = g_strv_builder_end (builder);

  return g_strjoinv (" · ", details);
}

/* Nothing else than https goes into a page, whatever a foreign collection says. */
static void
write_address (MagArticleWriter *self,
               const char       *uri)
{
  g_autoptr (GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL);

  if (!parsed || !g_str_equal (g_uri_get_scheme (parsed), "https") || !g_uri_get_host (parsed))
    return;

  mag_html_open (self->html, "span", "class", "address", NULL);
  mag_html_text (self->html, " · ");
  mag_html_add (self->html, "a", uri + strlen ("https://"), "href", uri, NULL);
  mag_html_close (self->html);
}

static void
write_source (MagArticleWriter *self,
              MagReference     *reference)
{
  g_autofree char *id = g_strconcat ("ref-", mag_reference_get_key (reference), NULL);
  g_autofree char *citation = mag_reference_dup_citation (reference);
  g_autofree char *details = dup_details (reference);

  mag_html_open (self->html, "li", "id", id, NULL);
  mag_html_add (self->html, "p", citation, NULL);
  mag_html_open (self->html, "p", "class", "details", NULL);
  mag_html_text (self->html, details);
  if (mag_reference_get_checked (reference) == MAG_REFERENCE_MEMORY)
    {
      mag_html_text (self->html, " · ");
      mag_html_add (self->html, "strong", _("details not yet confirmed"), NULL);
    }
  if (mag_reference_get_uri (reference))
    write_address (self, mag_reference_get_uri (reference));
  mag_html_close (self->html);
  mag_html_close (self->html);
}

/**
 * mag_article_write_sources:
 * @self: a writer that has written all that cites
 *
 * Writes the sources, numbered as they were cited.
 */
void
mag_article_write_sources (MagArticleWriter *self)
{
  mag_html_open (self->html, "section", "id", "sources", NULL);
  mag_html_add (self->html, "h2", _("Sources"), NULL);
  if (self->cited->len == 0)
    mag_html_add (self->html, "p", _("This article cites no source."), NULL);
  else
    mag_html_open (self->html, "ol", "class", "sources", NULL);
  for (guint i = 0; i < self->cited->len; i++)
    write_source (self, g_ptr_array_index (self->cited, i));
  if (self->cited->len > 0)
    mag_html_close (self->html);
  mag_html_close (self->html);
}
