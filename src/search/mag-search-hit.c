// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagSearchHit:
 *
 * One thing that a search found: where it is, what it is called, and an excerpt with the places that
 * matched. Texts are plain; matches are ranges beside them, never markup.
 */

#include "config.h"

#include "mag-search-hit.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _MagSearchHit
{
  GObject        parent_instance;

  /* Owned */
  char          *location;
  char          *title;
  char          *excerpt;
  GArray        *title_ranges;
  GArray        *excerpt_ranges;

  MagSearchKind  kind;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_KIND_LABEL,
  PROP_LOCATION,
  PROP_TITLE,
  PROP_EXCERPT,
} MagSearchHitProperty;

static GParamSpec *properties[PROP_EXCERPT + 1];

G_DEFINE_FINAL_TYPE (MagSearchHit, mag_search_hit, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (MagSearchKind, mag_search_kind,
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_TOPIC, "topic"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_TERM, "term"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_SECTION, "section"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_TABLE, "table"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_HANDOUT, "handout"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_CLAIM, "claim"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_FOOD, "food"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_REFERENCE, "reference"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_OTHER_FOOD, "other-food"))

static const char *kind_labels[] = {
  [MAG_SEARCH_TOPIC] = N_("Topic"),
  [MAG_SEARCH_TERM] = N_("Glossary"),
  [MAG_SEARCH_SECTION] = N_("Section"),
  [MAG_SEARCH_QUESTION] = N_("Question"),
  [MAG_SEARCH_TABLE] = N_("Comparison table"),
  [MAG_SEARCH_HANDOUT] = N_("Handout"),
  [MAG_SEARCH_CLAIM] = N_("Claim"),
  [MAG_SEARCH_FOOD] = N_("Food"),
  [MAG_SEARCH_REFERENCE] = N_("Source"),
  [MAG_SEARCH_OTHER_FOOD] = N_("Food"),
};

static void
mag_search_hit_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  MagSearchHit *self = MAG_SEARCH_HIT (object);

  switch ((MagSearchHitProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_KIND_LABEL:
      g_value_set_string (value, mag_search_kind_get_label (self->kind));
      break;
    case PROP_LOCATION:
      g_value_set_string (value, self->location);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_EXCERPT:
      g_value_set_string (value, self->excerpt);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_search_hit_finalize (GObject *object)
{
  MagSearchHit *self = MAG_SEARCH_HIT (object);

  g_clear_pointer (&self->location, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->excerpt, g_free);
  g_clear_pointer (&self->title_ranges, g_array_unref);
  g_clear_pointer (&self->excerpt_ranges, g_array_unref);

  G_OBJECT_CLASS (mag_search_hit_parent_class)->finalize (object);
}

static void
mag_search_hit_class_init (MagSearchHitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_search_hit_get_property;
  object_class->finalize = mag_search_hit_finalize;

  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, MAG_TYPE_SEARCH_KIND, MAG_SEARCH_TOPIC,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIND_LABEL] =
    g_param_spec_string ("kind-label", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LOCATION] =
    g_param_spec_string ("location", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_EXCERPT] =
    g_param_spec_string ("excerpt", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_search_hit_init (MagSearchHit *self)
{
}

/* Takes the marks out of a text and notes where they stood. */
static char *
parse_marked (const char  *marked,
              GArray     **ranges)
{
  GString *text = g_string_sized_new (strlen (marked));
  MagSearchRange range = { 0 };

  *ranges = g_array_new (FALSE, FALSE, sizeof (MagSearchRange));
  for (const char *p = marked; *p; p++)
    {
      if (*p == MAG_SEARCH_MATCH_START)
        {
          range.start = (guint) text->len;
        }
      else if (*p == MAG_SEARCH_MATCH_END)
        {
          range.end = (guint) text->len;
          g_array_append_val (*ranges, range);
        }
      else
        {
          g_string_append_c (text, *p);
        }
    }

  return g_string_free (text, FALSE);
}

/**
 * mag_search_hit_new:
 * @kind: what was found
 * @location: where it is
 * @marked_title: what it is called, each match between %MAG_SEARCH_MATCH_START and
 *   %MAG_SEARCH_MATCH_END
 * @marked_excerpt: some of its text, marked in the same way
 *
 * Returns: (transfer full): the hit
 */
MagSearchHit *
mag_search_hit_new (MagSearchKind  kind,
                    const char    *location,
                    const char    *marked_title,
                    const char    *marked_excerpt)
{
  MagSearchHit *self = g_object_new (MAG_TYPE_SEARCH_HIT, NULL);

  self->kind = kind;
  self->location = g_strdup (location);
  self->title = parse_marked (marked_title, &self->title_ranges);
  self->excerpt = parse_marked (marked_excerpt, &self->excerpt_ranges);

  return self;
}

MagSearchKind
mag_search_hit_get_kind (MagSearchHit *self)
{
  return self->kind;
}

/**
 * mag_search_hit_get_location:
 *
 * Returns: where it is, as `topic/haematoma#bleed`
 */
const char *
mag_search_hit_get_location (MagSearchHit *self)
{
  return self->location;
}

const char *
mag_search_hit_get_title (MagSearchHit *self)
{
  return self->title;
}

/**
 * mag_search_hit_get_excerpt:
 *
 * Returns: the part of its text that matches best, as plain text; an ellipsis stands where it was cut
 */
const char *
mag_search_hit_get_excerpt (MagSearchHit *self)
{
  return self->excerpt;
}

/**
 * mag_search_hit_get_title_ranges:
 * @n_ranges: (out): how many there are
 *
 * Returns: (array length=n_ranges) (transfer none): what matched in the title, in order
 */
const MagSearchRange *
mag_search_hit_get_title_ranges (MagSearchHit *self,
                                 guint        *n_ranges)
{
  *n_ranges = self->title_ranges->len;

  return (const MagSearchRange *) (void *) self->title_ranges->data;
}

/**
 * mag_search_hit_get_excerpt_ranges:
 * @n_ranges: (out): how many there are
 *
 * Returns: (array length=n_ranges) (transfer none): what matched in the excerpt, in order
 */
const MagSearchRange *
mag_search_hit_get_excerpt_ranges (MagSearchHit *self,
                                   guint        *n_ranges)
{
  *n_ranges = self->excerpt_ranges->len;

  return (const MagSearchRange *) (void *) self->excerpt_ranges->data;
}

/**
 * mag_search_hit_to_line:
 *
 * Returns: (transfer full): location, kind, title and excerpt in one line, with tabs between them; the
 *   kind is a word for programs, as `section`
 */
char *
mag_search_hit_to_line (MagSearchHit *self)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_SEARCH_KIND);
  g_autofree char *title = g_strdelimit (g_strdup (self->title), "\t\r\n\v\f", ' ');
  g_autofree char *excerpt = g_strdelimit (g_strdup (self->excerpt), "\t\r\n\v\f", ' ');

  return g_strjoin ("\t", self->location, g_enum_get_value (klass, self->kind)->value_nick, title, excerpt, NULL);
}

/**
 * mag_search_kind_get_label:
 * @kind: a kind
 *
 * Returns: its name, in the user's language
 */
const char *
mag_search_kind_get_label (MagSearchKind kind)
{
  return _(kind_labels[kind]);
}
