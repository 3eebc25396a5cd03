// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A comparison table in an article. Too wide for the page, it scrolls inside a region of its own,
 * which therefore takes the focus and has a name. */

#include "config.h"

#include "mag-article-writer.h"

#include <glib/gi18n-lib.h>

static void
write_head (MagArticleWriter *self,
            MagTable         *table)
{
  mag_html_open (self->html, "thead", NULL);
  mag_html_open (self->html, "tr", NULL);
  mag_html_add (self->html, "th", mag_table_get_aspect (table), "scope", "col", NULL);
  for (guint column = 0; column < mag_table_get_n_columns (table); column++)
    mag_html_add (self->html, "th", mag_table_get_column_title (table, column), "scope", "col", NULL);
  mag_html_close (self->html);
  mag_html_close (self->html);
}

static void
write_cell (MagArticleWriter *self,
            MagTable         *table,
            guint             row,
            guint             column)
{
  const char *finding = mag_table_get_cell_finding (table, row, column);

  mag_html_open (self->html, "td", NULL);
  mag_article_write_marked (self, mag_table_get_cell_text (table, row, column));
  if (finding)
    {
      mag_html_text (self->html, " ");
      mag_article_write_sure (self, finding);
    }
  mag_html_close (self->html);
}

static void
write_rows (MagArticleWriter *self,
            MagTable         *table)
{
  mag_html_open (self->html, "tbody", NULL);
  for (guint row = 0; row < mag_table_get_n_rows (table); row++)
    {
      mag_html_open (self->html, "tr", NULL);
      mag_html_add (self->html, "th", mag_table_get_row_title (table, row), "scope", "row", NULL);
      for (guint column = 0; column < mag_table_get_n_columns (table); column++)
        write_cell (self, table, row, column);
      mag_html_close (self->html);
    }
  mag_html_close (self->html);
}

/**
 * mag_article_write_table:
 * @self: a writer
 * @id: the id of a comparison table
 *
 * Writes a table, or nothing where the collection has no such table.
 */
void
mag_article_write_table (MagArticleWriter *self,
                         const char       *id)
{
  g_autoptr (MagTable) table = mag_collection_load_table (self->collection, id);
  g_autofree char *label = g_strdup_printf ("label-%u", ++self->n_labels);
  g_autofree char *location = g_strconcat ("evidence/", id, NULL);
  g_autofree char *link = mag_article_dup_link (location);

  if (!table)
    return;

  mag_html_open (self->html, "div",
                 "class", "table",
                 "role", "region",
                 "tabindex", "0",
                 "aria-labelledby", label,
                 NULL);
  mag_html_open (self->html, "table", NULL);
  mag_html_add (self->html, "caption", mag_table_get_title (table), "id", label, NULL);
  write_head (self, table);
  write_rows (self, table);
  mag_html_close (self->html);
  mag_html_close (self->html);

  mag_html_open (self->html, "p", "class", "more", NULL);
  mag_html_add (self->html, "a", _("Compare in Evidence"), "href", link, NULL);
  mag_html_close (self->html);
}
