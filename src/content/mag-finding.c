// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagFinding:
 *
 * What studies show about one outcome: in which direction, how surely, why that surely, and by
 * which sources. Certainty belongs to a finding and never to a claim.
 */

#include "config.h"

#include "mag-finding.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "mag-json.h"

struct _MagFinding
{
  GObject       parent_instance;

  /* Owned */
  char         *key;
  char         *outcome;
  char         *found;
  char         *reason;
  char         *people;
  char        **sources;
  MagAbsolute  *absolute;

  MagDirection  direction;
  MagCertainty  certainty;
};

typedef enum
{
  PROP_KEY = 1,
  PROP_OUTCOME,
  PROP_FOUND,
  PROP_REASON,
  PROP_PEOPLE,
  PROP_DIRECTION,
  PROP_DIRECTION_LABEL,
  PROP_CERTAINTY,
  PROP_CERTAINTY_LABEL,
} MagFindingProperty;

static GParamSpec *properties[PROP_CERTAINTY_LABEL + 1];

G_DEFINE_FINAL_TYPE (MagFinding, mag_finding, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (MagDirection, mag_direction,
                    G_DEFINE_ENUM_VALUE (MAG_DIRECTION_HELPS, "helps"),
                    G_DEFINE_ENUM_VALUE (MAG_DIRECTION_NO_CLEAR_EFFECT, "no-clear-effect"),
                    G_DEFINE_ENUM_VALUE (MAG_DIRECTION_HARMS, "harms"),
                    G_DEFINE_ENUM_VALUE (MAG_DIRECTION_MIXED, "mixed"),
                    G_DEFINE_ENUM_VALUE (MAG_DIRECTION_UNTESTED, "untested"),
                    G_DEFINE_ENUM_VALUE (MAG_DIRECTION_NOT_AN_EFFECT, "not-an-effect"))

G_DEFINE_ENUM_TYPE (MagCertainty, mag_certainty,
                    G_DEFINE_ENUM_VALUE (MAG_CERTAINTY_HIGH, "high"),
                    G_DEFINE_ENUM_VALUE (MAG_CERTAINTY_MODERATE, "moderate"),
                    G_DEFINE_ENUM_VALUE (MAG_CERTAINTY_LOW, "low"),
                    G_DEFINE_ENUM_VALUE (MAG_CERTAINTY_VERY_LOW, "very-low"),
                    G_DEFINE_ENUM_VALUE (MAG_CERTAINTY_KNOWN, "known"),
                    G_DEFINE_ENUM_VALUE (MAG_CERTAINTY_PRINCIPLE, "principle"),
                    G_DEFINE_ENUM_VALUE (MAG_CERTAINTY_UNRATED, "unrated"))

static const char *direction_labels[] = {
  [MAG_DIRECTION_HELPS] = N_("Helps"),
  [MAG_DIRECTION_NO_CLEAR_EFFECT] = N_("No clear effect"),
  [MAG_DIRECTION_HARMS] = N_("Harms"),
  [MAG_DIRECTION_MIXED] = N_("Studies disagree"),
  [MAG_DIRECTION_UNTESTED] = N_("Not tested"),
  [MAG_DIRECTION_NOT_AN_EFFECT] = N_("Not about an effect"),
};

/* The four circles are GRADE's own sign for its four words; they stay apart in black and white. */
static const struct
{
  const char *nick;
  const char *label;
  const char *symbol;
  const char *meaning;
} certainties[] = {
  [MAG_CERTAINTY_HIGH] = { "high", N_("High certainty"), "●●●●",
                           N_("Further studies are unlikely to change this answer.") },
  [MAG_CERTAINTY_MODERATE] = { "moderate", N_("Moderate certainty"), "●●●○",
                               N_("This answer is probably right.") },
  [MAG_CERTAINTY_LOW] = { "low", N_("Low certainty"), "●●○○",
                          N_("Further studies may well change this answer.") },
  [MAG_CERTAINTY_VERY_LOW] = { "very-low", N_("Very low certainty"), "●○○○",
                               N_("This answer is mostly a guess.") },
  [MAG_CERTAINTY_KNOWN] = { "known", N_("Known body science"), "◆",
                            N_("Settled textbook knowledge. It does not mean that magnesium helps with an illness.") },
  [MAG_CERTAINTY_PRINCIPLE] = { "principle", N_("Rule of good care"), "◇",
                                N_("A rule of clear thinking or good care, not the result of a study.") },
  [MAG_CERTAINTY_UNRATED] = { "unrated", N_("Not tested"), "○○○○",
                              N_("We found no study in people, so there is nothing to rate.") },
};

static void
mag_finding_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  MagFinding *self = MAG_FINDING (object);

  switch ((MagFindingProperty) prop_id)
    {
    case PROP_KEY:
      g_value_set_string (value, self->key);
      break;
    case PROP_OUTCOME:
      g_value_set_string (value, self->outcome);
      break;
    case PROP_FOUND:
      g_value_set_string (value, self->found);
      break;
    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;
    case PROP_PEOPLE:
      g_value_set_string (value, self->people);
      break;
    case PROP_DIRECTION:
      g_value_set_enum (value, self->direction);
      break;
    case PROP_DIRECTION_LABEL:
      g_value_set_string (value, mag_direction_get_label (self->direction));
      break;
    case PROP_CERTAINTY:
      g_value_set_enum (value, self->certainty);
      break;
    case PROP_CERTAINTY_LABEL:
      g_value_set_string (value, mag_certainty_get_label (self->certainty));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_finding_finalize (GObject *object)
{
  MagFinding *self = MAG_FINDING (object);

  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->outcome, g_free);
  g_clear_pointer (&self->found, g_free);
  g_clear_pointer (&self->reason, g_free);
  g_clear_pointer (&self->people, g_free);
  g_clear_pointer (&self->sources, g_strfreev);
  g_clear_pointer (&self->absolute, mag_absolute_free);

  G_OBJECT_CLASS (mag_finding_parent_class)->finalize (object);
}

static void
add_string_property (MagFindingProperty  id,
                     const char         *name)
{
  properties[id] = g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
mag_finding_class_init (MagFindingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_finding_get_property;
  object_class->finalize = mag_finding_finalize;

  add_string_property (PROP_KEY, "key");
  add_string_property (PROP_OUTCOME, "outcome");
  add_string_property (PROP_FOUND, "found");
  add_string_property (PROP_REASON, "reason");
  add_string_property (PROP_PEOPLE, "people");
  properties[PROP_DIRECTION] = g_param_spec_enum ("direction", NULL, NULL, MAG_TYPE_DIRECTION, MAG_DIRECTION_HELPS,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  add_string_property (PROP_DIRECTION_LABEL, "direction-label");
  properties[PROP_CERTAINTY] = g_param_spec_enum ("certainty", NULL, NULL, MAG_TYPE_CERTAINTY, MAG_CERTAINTY_HIGH,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  add_string_property (PROP_CERTAINTY_LABEL, "certainty-label");
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_finding_init (MagFinding *self)
{
}

/**
 * mag_finding_new_from_json:
 * @json: a finding of a claim, already checked
 * @claim: the key of its claim
 *
 * Returns: (transfer full): the finding; its key is `CLAIM.ID`
 */
MagFinding *
mag_finding_new_from_json (JsonObject *json,
                           const char *claim)
{
  MagFinding *self = g_object_new (MAG_TYPE_FINDING, NULL);
  JsonObject *absolute = mag_json_get_child (json, "absolute");

  self->key = g_strconcat (claim, ".", mag_json_get_text (json, "id", ""), NULL);
  self->outcome = g_strdup (mag_json_get_text (json, "outcome", ""));
  self->found = g_strdup (mag_json_get_text (json, "found", ""));
  self->reason = g_strdup (mag_json_get_text (json, "reason", ""));
  self->people = g_strdup (mag_json_get_text (json, "people", NULL));
  self->sources = mag_json_dup_texts (json, "sources");
  self->direction = mag_json_get_enum (json, "direction", MAG_TYPE_DIRECTION, MAG_DIRECTION_UNTESTED);
  self->certainty = mag_json_get_enum (json, "certainty", MAG_TYPE_CERTAINTY, MAG_CERTAINTY_UNRATED);
  self->absolute = absolute ? mag_absolute_new_from_json (absolute) : NULL;

  return self;
}

/**
 * mag_finding_get_key:
 *
 * Returns: the key that marks name, as `C15.growth`
 */
const char *
mag_finding_get_key (MagFinding *self)
{
  return self->key;
}

/**
 * mag_finding_get_id:
 *
 * Returns: the part of the key that tells it from the claim's other findings
 */
const char *
mag_finding_get_id (MagFinding *self)
{
  return strchr (self->key, '.') + 1;
}

const char *
mag_finding_get_outcome (MagFinding *self)
{
  return self->outcome;
}

const char *
mag_finding_get_found (MagFinding *self)
{
  return self->found;
}

const char *
mag_finding_get_reason (MagFinding *self)
{
  return self->reason;
}

/**
 * mag_finding_get_people:
 *
 * Returns: (nullable): who and how many were studied
 */
const char *
mag_finding_get_people (MagFinding *self)
{
  return self->people;
}

MagDirection
mag_finding_get_direction (MagFinding *self)
{
  return self->direction;
}

MagCertainty
mag_finding_get_certainty (MagFinding *self)
{
  return self->certainty;
}

/**
 * mag_finding_get_sources:
 *
 * Returns: (transfer none): keys of references
 */
const char *const *
mag_finding_get_sources (MagFinding *self)
{
  return (const char *const *) self->sources;
}

/**
 * mag_finding_get_absolute:
 *
 * Returns: (transfer none) (nullable): how often it happens with and without magnesium
 */
const MagAbsolute *
mag_finding_get_absolute (MagFinding *self)
{
  return self->absolute;
}

/**
 * mag_direction_get_label:
 * @direction: a direction
 *
 * Returns: it in words, in the user's language
 */
const char *
mag_direction_get_label (MagDirection direction)
{
  return _(direction_labels[direction]);
}

/**
 * mag_direction_get_caution:
 * @direction: the direction of a finding
 * @certainty: how sure it is
 *
 * Returns: what the finding does not mean, in one sentence in the user's language
 */
const char *
mag_direction_get_caution (MagDirection direction,
                           MagCertainty certainty)
{
  gboolean unsure = certainty == MAG_CERTAINTY_LOW || certainty == MAG_CERTAINTY_VERY_LOW;

  switch (direction)
    {
    case MAG_DIRECTION_HELPS:
      return unsure ? _("It does not mean that magnesium has been shown to help here.")
                    : _("It does not mean that it helps everyone, or that more is better.");
    case MAG_DIRECTION_NO_CLEAR_EFFECT:
      return unsure ? _("It does not mean that there is no effect: the studies could not tell.")
                    : _("It speaks of this use alone, and not of other uses of magnesium.");
    case MAG_DIRECTION_HARMS:
      return _("It does not mean that everyone who gets magnesium is harmed.");
    case MAG_DIRECTION_MIXED:
      return _("It does not mean that the studies which found a benefit are right, or those which found none.");
    case MAG_DIRECTION_UNTESTED:
      return _("It does not mean that it works, nor that it does not: we found no study.");
    case MAG_DIRECTION_NOT_AN_EFFECT:
    default:
      return _("It does not say that magnesium helps or harms.");
    }
}

/**
 * mag_certainty_get_label:
 * @certainty: a certainty
 *
 * Returns: it in words, in the user's language
 */
const char *
mag_certainty_get_label (MagCertainty certainty)
{
  return _(certainties[certainty].label);
}

/**
 * mag_certainty_get_symbol:
 * @certainty: a certainty
 *
 * Returns: a sign that stays readable in black and white; it always stands beside the words
 */
const char *
mag_certainty_get_symbol (MagCertainty certainty)
{
  return certainties[certainty].symbol;
}

/**
 * mag_certainty_get_meaning:
 * @certainty: a certainty
 *
 * Returns: what it means, in one sentence in the user's language
 */
const char *
mag_certainty_get_meaning (MagCertainty certainty)
{
  return _(certainties[certainty].meaning);
}

/**
 * mag_certainty_get_nick:
 * @certainty: a certainty
 *
 * Returns: its word in the content, fit for the name of a style class
 */
const char *
mag_certainty_get_nick (MagCertainty certainty)
{
  return certainties[certainty].nick;
}
