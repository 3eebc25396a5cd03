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

/* How many words of the excerpt a target names: few enough to be looked at, enough to be found in one
 * place only. */
#define TARGET_WORDS 5

G_DEFINE_FINAL_TYPE (MagSearchHit, mag_search_hit, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (MagSearchKind, mag_search_kind,
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_TOPIC, "topic"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_TERM, "term"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_SECTION, "section"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_TABLE, "table"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_HANDOUT, "handout"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_CLAIM, "claim"),
                    G_DEFINE_ENUM_VALUE (MAG_SEARCH_REFERENCE, "reference"))

static const char *kind_labels[] = {
  [MAG_SEARCH_TOPIC] = N_("Topic"),
  [MAG_SEARCH_TERM] = N_("Glossary"),
  [MAG_SEARCH_SECTION] = N_("Section"),
  [MAG_SEARCH_QUESTION] = N_("Question"),
  [MAG_SEARCH_TABLE] = N_("Comparison table"),
  [MAG_SEARCH_HANDOUT] = N_("Handout"),
  [MAG_SEARCH_CLAIM] = N_("Claim"),
  [MAG_SEARCH_REFERENCE] = N_("Source"),
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

/* A sentence or a block ends here; the next one may stand elsewhere on the page. */
static gboolean
is_break (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  if (c == '.' && g_ascii_isdigit (p[1]))
    return FALSE;

  return strchr (".;:!?\"", *p) || c == 0x2026 || c == 0x201c || c == 0x201d;
}

/* The end of the words that follow a place without a break, and how many they are. */
static const char *
find_end (const char *start,
          guint      *n_words)
{
  const char *end = start;
  gboolean in_word = FALSE;

  *n_words = 0;
  for (const char *p = start; *p && !is_break (p); p = g_utf8_next_char (p))
    {
      gboolean is_space = g_unichar_isspace (g_utf8_get_char (p));

      if (!is_space && !in_word && ++*n_words > TARGET_WORDS)
        break;
      if (g_unichar_isalnum (g_utf8_get_char (p)) || g_unichar_ismark (g_utf8_get_char (p)))
        end = g_utf8_next_char (p);
      in_word = !is_space;
    }

  return end;
}

/* The beginning of the words, at most so many, that precede a place without a break. */
static const char *
find_start (const char *text,
            const char *end,
            guint       n_words)
{
  const char *start = end;

  for (const char *p = end; p > text && n_words > 0;)
    {
      p = g_utf8_prev_char (p);
      if (is_break (p))
        break;
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        start = p;
      else if (g_unichar_isspace (g_utf8_get_char (p)) && start < end)
        n_words--;
    }

  return start;
}

/* The words from a match on, with as many further matches as possible. If a sentence ends soon after
 * it, the words before it stand in for those that are missing. */
static char *
dup_words (MagSearchHit *self)
{
  const MagSearchRange *ranges = (const MagSearchRange *) (void *) self->excerpt_ranges->data;
  const char *best = self->excerpt, *best_end = self->excerpt;
  guint most = 0, n_words = 0, n_best_words = 0;

  for (guint i = 0; i < self->excerpt_ranges->len; i++)
    {
      const char *start = self->excerpt + ranges[i].start;
      const char *end = find_end (start, &n_words);
      guint n = 0;

      for (guint j = i; j < self->excerpt_ranges->len && self->excerpt + ranges[j].end <= end; j++)
        n++;
      if (n > most)
        {
          most = n;
          best = start;
          best_end = end;
          n_best_words = n_words;
        }
    }
  if (n_best_words < TARGET_WORDS)
    best = find_start (self->excerpt, best, TARGET_WORDS - n_best_words);

  return g_strndup (best, (gsize) (best_end - best));
}

/**
 * mag_search_hit_dup_target:
 *
 * For a place in an article, some words of the excerpt go along, from a match on, so that the page
 * can be shown there and highlight them: `topic/haematoma?words=bleed%20is%20in%20the#link`.
 *
 * Returns: (transfer full): the location to open for this hit
 */
char *
mag_search_hit_dup_target (MagSearchHit *self)
{
  g_auto (GStrv) parts = g_strsplit (self->location, "#", 2);
  g_autofree char *words = dup_words (self);
  g_autofree char *escaped = g_uri_escape_string (words, NULL, TRUE);

  if (!g_str_has_prefix (self->location, "topic/") || words[0] == '\0')
    return g_strdup (self->location);

  return g_strconcat (parts[0], "?words=", escaped, parts[1] ? "#" : NULL, parts[1], NULL);
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
