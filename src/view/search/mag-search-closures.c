// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* How a hit looks in a list: what a template's bindings ask for. */

#include "config.h"

#include "mag-search-closures.h"

#include <glib/gi18n-lib.h>

#include "mag-search-hit.h"

#define OPAQUE G_MAXUINT16
#define SOFT   (G_MAXUINT16 / 100 * 70) /* contrast of 7:1 and more, light or dark */

static const char *const icon_names[] = {
  [MAG_SEARCH_TOPIC] = "mag-read-symbolic",
  [MAG_SEARCH_TERM] = "mag-glossary-symbolic",
  [MAG_SEARCH_SECTION] = "view-list-bullet-symbolic",
  [MAG_SEARCH_QUESTION] = "dialog-question-symbolic",
  [MAG_SEARCH_TABLE] = "view-grid-symbolic",
  [MAG_SEARCH_HANDOUT] = "mag-handout-symbolic",
  [MAG_SEARCH_CLAIM] = "mag-evidence-symbolic",
  [MAG_SEARCH_FOOD] = "view-list-ordered-symbolic",
  [MAG_SEARCH_REFERENCE] = "mag-sources-symbolic",
  [MAG_SEARCH_OTHER_FOOD] = "view-list-ordered-symbolic",
};

static char *
dup_icon_name (GtkListItem  *item,
               MagSearchHit *hit)
{
  return hit ? g_strdup (icon_names[mag_search_hit_get_kind (hit)]) : NULL;
}

/* A title that is a question or a sentence has its stop already. */
static gboolean
is_closed (const char *title)
{
  return *title && strchr (".!?", title[strlen (title) - 1]);
}

static char *
dup_spoken (GtkListItem  *item,
            MagSearchHit *hit)
{
  const char *title = hit ? mag_search_hit_get_title (hit) : NULL;

  if (!hit)
    return NULL;

  /* Translators: a hit of a search, read aloud: its kind, its title, an excerpt */
  return g_strdup_printf (is_closed (title) ? C_("search hit", "%s: %s %s") : C_("search hit", "%s: %s. %s"),
                          mag_search_kind_get_label (mag_search_hit_get_kind (hit)), title,
                          mag_search_hit_get_excerpt (hit));
}

static void
insert_over (PangoAttrList        *attributes,
             PangoAttribute       *attribute,
             const MagSearchRange *range)
{
  attribute->start_index = range->start;
  attribute->end_index = range->end;
  pango_attr_list_change (attributes, attribute);
}

/* Matches are bold and of full color, the rest is of `alpha`. */
static PangoAttrList *
new_attributes (const MagSearchRange *ranges,
                guint                 n_ranges,
                guint16               alpha)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_foreground_alpha_new (alpha));
  for (guint i = 0; i < n_ranges; i++)
    {
      insert_over (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), &ranges[i]);
      insert_over (attributes, pango_attr_foreground_alpha_new (OPAQUE), &ranges[i]);
    }

  return attributes;
}

static PangoAttrList *
dup_kind_attributes (GtkListItem  *item,
                     MagSearchHit *hit)
{
  return new_attributes (NULL, 0, SOFT);
}

static PangoAttrList *
dup_title_attributes (GtkListItem  *item,
                      MagSearchHit *hit)
{
  guint n = 0;
  const MagSearchRange *ranges = hit ? mag_search_hit_get_title_ranges (hit, &n) : NULL;

  return new_attributes (ranges, n, OPAQUE);
}

static PangoAttrList *
dup_excerpt_attributes (GtkListItem  *item,
                        MagSearchHit *hit)
{
  guint n = 0;
  const MagSearchRange *ranges = hit ? mag_search_hit_get_excerpt_ranges (hit, &n) : NULL;

  return new_attributes (ranges, n, SOFT);
}

/**
 * mag_search_closures_bind:
 * @widget_class: a class whose template shows hits
 *
 * Makes the closures known to a template.
 */
void
mag_search_closures_bind (GtkWidgetClass *widget_class)
{
  g_type_ensure (MAG_TYPE_SEARCH_HIT);
  gtk_widget_class_bind_template_callback (widget_class, dup_excerpt_attributes);
  gtk_widget_class_bind_template_callback (widget_class, dup_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, dup_kind_attributes);
  gtk_widget_class_bind_template_callback (widget_class, dup_spoken);
  gtk_widget_class_bind_template_callback (widget_class, dup_title_attributes);
}
