// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagReference:
 *
 * A study or text that documents cite, with how far it was checked. Without a DOI or PubMed number
 * it has no link: one is never guessed.
 */

#include "config.h"

#include "mag-reference.h"

#include <glib/gi18n-lib.h>

#include "mag-json.h"

struct _MagReference
{
  GObject              parent_instance;

  /* Owned */
  char                *key;
  char                *authors;
  char                *year;
  char                *title;
  char                *journal;
  char                *pages;
  char                *study;
  char                *n;
  char                *uri;

  MagReferenceKind     kind;
  MagReferenceChecked  checked;
};

typedef enum
{
  PROP_KEY = 1,
  PROP_TITLE,
  PROP_CITATION,
  PROP_DETAILS,
  PROP_KIND,
  PROP_KIND_LABEL,
  PROP_CHECKED_LABEL,
  PROP_URI,
} MagReferenceProperty;

static GParamSpec *properties[PROP_URI + 1];

G_DEFINE_FINAL_TYPE (MagReference, mag_reference, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (MagReferenceKind, mag_reference_kind,
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_REVIEW, "review"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_TRIAL, "trial"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_COHORT, "cohort"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_CASE, "case"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_LABORATORY, "laboratory"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_GUIDELINE, "guideline"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_LABEL, "label"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_REFERENCE, "reference"))

G_DEFINE_ENUM_TYPE (MagReferenceChecked, mag_reference_checked,
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_SEEN, "seen"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_PARTLY, "partly"),
                    G_DEFINE_ENUM_VALUE (MAG_REFERENCE_MEMORY, "memory"))

static const char *kind_labels[] = {
  [MAG_REFERENCE_REVIEW] = N_("Reviews of studies"),
  [MAG_REFERENCE_TRIAL] = N_("Trials"),
  [MAG_REFERENCE_COHORT] = N_("People watched over time"),
  [MAG_REFERENCE_CASE] = N_("Single cases"),
  [MAG_REFERENCE_LABORATORY] = N_("Laboratory and animals"),
  [MAG_REFERENCE_GUIDELINE] = N_("Guidelines"),
  [MAG_REFERENCE_LABEL] = N_("Medicine labels and regulators"),
  [MAG_REFERENCE_REFERENCE] = N_("Reference texts"),
};

static const char *checked_labels[] = {
  [MAG_REFERENCE_SEEN] = N_("Page, abstract or record seen"),
  [MAG_REFERENCE_PARTLY] = N_("Partly checked"),
  [MAG_REFERENCE_MEMORY] = N_("Details not yet confirmed"),
};

/* What stands under the title in a list: design, size, how far it was checked. */
static char *
dup_details (MagReference *self)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  g_strv_builder_add (parts, self->study);
  if (self->n)
    g_strv_builder_take (parts, g_strdup_printf (_("studied: %s"), self->n));
  g_strv_builder_add (parts, mag_reference_checked_get_label (self->checked));
  texts = g_strv_builder_end (parts);

  return g_strjoinv (" · ", texts);
}

static void
mag_reference_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  MagReference *self = MAG_REFERENCE (object);

  switch ((MagReferenceProperty) prop_id)
    {
    case PROP_KEY:
      g_value_set_string (value, self->key);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_CITATION:
      g_value_take_string (value, mag_reference_dup_citation (self));
      break;
    case PROP_DETAILS:
      g_value_take_string (value, dup_details (self));
      break;
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_KIND_LABEL:
      g_value_set_string (value, mag_reference_kind_get_label (self->kind));
      break;
    case PROP_CHECKED_LABEL:
      g_value_set_string (value, mag_reference_checked_get_label (self->checked));
      break;
    case PROP_URI:
      g_value_set_string (value, self->uri);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_reference_finalize (GObject *object)
{
  MagReference *self = MAG_REFERENCE (object);

  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->authors, g_free);
  g_clear_pointer (&self->year, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->journal, g_free);
  g_clear_pointer (&self->pages, g_free);
  g_clear_pointer (&self->study, g_free);
  g_clear_pointer (&self->n, g_free);
  g_clear_pointer (&self->uri, g_free);

  G_OBJECT_CLASS (mag_reference_parent_class)->finalize (object);
}

static void
add_string_property (MagReferenceProperty  id,
                     const char           *name)
{
  properties[id] = g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
mag_reference_class_init (MagReferenceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_reference_get_property;
  object_class->finalize = mag_reference_finalize;

  add_string_property (PROP_KEY, "key");
  add_string_property (PROP_TITLE, "title");
  add_string_property (PROP_CITATION, "citation");
  add_string_property (PROP_DETAILS, "details");
  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, MAG_TYPE_REFERENCE_KIND, MAG_REFERENCE_REVIEW,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  add_string_property (PROP_KIND_LABEL, "kind-label");
  add_string_property (PROP_CHECKED_LABEL, "checked-label");
  add_string_property (PROP_URI, "uri");
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_reference_init (MagReference *self)
{
}

static char *
dup_uri (JsonObject *json)
{
  const char *doi = mag_json_get_text (json, "doi", NULL);
  const char *pmid = mag_json_get_text (json, "pmid", NULL);

  if (doi)
    {
      g_autofree char *escaped = g_uri_escape_string (doi, "/:;()", FALSE);

      return g_strconcat ("https://doi.org/", escaped, NULL);
    }

  return pmid ? g_strconcat ("https://pubmed.ncbi.nlm.nih.gov/", pmid, "/", NULL) : NULL;
}

/**
 * mag_reference_new_from_json:
 * @json: an entry of `references.json`, already checked
 *
 * Returns: (transfer full): the reference
 */
MagReference *
mag_reference_new_from_json (JsonObject *json)
{
  MagReference *self = g_object_new (MAG_TYPE_REFERENCE, NULL);

  self->key = g_strdup (mag_json_get_text (json, "key", ""));
  self->authors = g_strdup (mag_json_get_text (json, "authors", ""));
  self->year = g_strdup (mag_json_get_text (json, "year", ""));
  self->title = g_strdup (mag_json_get_text (json, "title", ""));
  self->journal = g_strdup (mag_json_get_text (json, "journal", NULL));
  self->pages = g_strdup (mag_json_get_text (json, "pages", NULL));
  self->study = g_strdup (mag_json_get_text (json, "study", ""));
  self->n = g_strdup (mag_json_get_text (json, "n", NULL));
  self->uri = dup_uri (json);
  self->kind = mag_json_get_enum (json, "kind", MAG_TYPE_REFERENCE_KIND, MAG_REFERENCE_REFERENCE);
  self->checked = mag_json_get_enum (json, "checked", MAG_TYPE_REFERENCE_CHECKED, MAG_REFERENCE_MEMORY);

  return self;
}

const char *
mag_reference_get_key (MagReference *self)
{
  return self->key;
}

const char *
mag_reference_get_authors (MagReference *self)
{
  return self->authors;
}

const char *
mag_reference_get_year (MagReference *self)
{
  return self->year;
}

const char *
mag_reference_get_title (MagReference *self)
{
  return self->title;
}

/**
 * mag_reference_get_journal:
 *
 * Returns: (nullable): the journal or publisher
 */
const char *
mag_reference_get_journal (MagReference *self)
{
  return self->journal;
}

/**
 * mag_reference_get_pages:
 *
 * Returns: (nullable): volume, issue and pages
 */
const char *
mag_reference_get_pages (MagReference *self)
{
  return self->pages;
}

/**
 * mag_reference_get_study:
 *
 * Returns: the study's design in its field's words
 */
const char *
mag_reference_get_study (MagReference *self)
{
  return self->study;
}

/**
 * mag_reference_get_n:
 *
 * Returns: (nullable): how many were studied, as it is to be shown
 */
const char *
mag_reference_get_n (MagReference *self)
{
  return self->n;
}

MagReferenceKind
mag_reference_get_kind (MagReference *self)
{
  return self->kind;
}

MagReferenceChecked
mag_reference_get_checked (MagReference *self)
{
  return self->checked;
}

/**
 * mag_reference_get_uri:
 *
 * Returns: (nullable): where it can be read; %NULL without a DOI or PubMed number
 */
const char *
mag_reference_get_uri (MagReference *self)
{
  return self->uri;
}

/**
 * mag_reference_dup_citation:
 *
 * Returns: (transfer full): authors, year, title, journal and pages in one line
 */
char *
mag_reference_dup_citation (MagReference *self)
{
  GString *text = g_string_new (NULL);
  gboolean ends = g_str_has_suffix (self->title, "?") || g_str_has_suffix (self->title, ".");

  g_string_append_printf (text, "%s (%s). %s%s", self->authors, self->year, self->title, ends ? "" : ".");
  if (self->journal)
    g_string_append_printf (text, " %s", self->journal);
  if (self->journal && self->pages)
    g_string_append_printf (text, " %s", self->pages);
  if (self->journal)
    g_string_append_c (text, '.');

  return g_string_free (text, FALSE);
}

/**
 * mag_reference_kind_get_label:
 * @kind: a kind
 *
 * Returns: its name for a list's heading, in the user's language
 */
const char *
mag_reference_kind_get_label (MagReferenceKind kind)
{
  return _(kind_labels[kind]);
}

/**
 * mag_reference_checked_get_label:
 * @checked: how far a reference was checked
 *
 * Returns: the same in words, in the user's language
 */
const char *
mag_reference_checked_get_label (MagReferenceChecked checked)
{
  return _(checked_labels[checked]);
}
