// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaim:
 *
 * What people say about magnesium, with a verdict, what can be said safely instead, and the
 * findings that both rest on.
 */

#include "config.h"

#include "mag-claim.h"

#include <glib/gi18n-lib.h>

#include "mag-json.h"

struct _MagClaim
{
  GObject     parent_instance;

  /* Owned */
  char       *key;
  char       *topic;
  char       *claim;
  char       *say;
  char       *restates;
  GListStore *findings;

  MagVerdict  verdict;
  gboolean    is_remark;
};

typedef enum
{
  PROP_KEY = 1,
  PROP_TOPIC,
  PROP_CLAIM,
  PROP_SAY,
  PROP_RESTATES,
  PROP_IS_REMARK,
  PROP_VERDICT,
  PROP_VERDICT_LABEL,
  PROP_MAIN_FINDING,
  PROP_SPOKEN,
} MagClaimProperty;

static GParamSpec *properties[PROP_SPOKEN + 1];

G_DEFINE_FINAL_TYPE (MagClaim, mag_claim, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (MagVerdict, mag_verdict,
                    G_DEFINE_ENUM_VALUE (MAG_VERDICT_FAIR, "fair"),
                    G_DEFINE_ENUM_VALUE (MAG_VERDICT_LIMIT, "limit"),
                    G_DEFINE_ENUM_VALUE (MAG_VERDICT_OVERSTATED, "overstated"),
                    G_DEFINE_ENUM_VALUE (MAG_VERDICT_WRONG, "wrong"),
                    G_DEFINE_ENUM_VALUE (MAG_VERDICT_DANGEROUS, "dangerous"),
                    G_DEFINE_ENUM_VALUE (MAG_VERDICT_MARKETING, "marketing"),
                    G_DEFINE_ENUM_VALUE (MAG_VERDICT_UNVERIFIED, "unverified"))

static const struct
{
  const char *nick;
  const char *label;
} verdicts[] = {
  [MAG_VERDICT_FAIR] = { "fair", N_("Fair") },
  [MAG_VERDICT_LIMIT] = { "limit", N_("Needs a limit") },
  [MAG_VERDICT_OVERSTATED] = { "overstated", N_("Overstated") },
  [MAG_VERDICT_WRONG] = { "wrong", N_("Wrong") },
  [MAG_VERDICT_DANGEROUS] = { "dangerous", N_("Dangerous") },
  [MAG_VERDICT_MARKETING] = { "marketing", N_("Marketing") },
  [MAG_VERDICT_UNVERIFIED] = { "unverified", N_("Unverified") },
};

static void
mag_claim_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  MagClaim *self = MAG_CLAIM (object);

  switch ((MagClaimProperty) prop_id)
    {
    case PROP_KEY:
      g_value_set_string (value, self->key);
      break;
    case PROP_TOPIC:
      g_value_set_string (value, self->topic);
      break;
    case PROP_CLAIM:
      g_value_set_string (value, self->claim);
      break;
    case PROP_SAY:
      g_value_set_string (value, self->say);
      break;
    case PROP_RESTATES:
      g_value_set_string (value, self->restates);
      break;
    case PROP_IS_REMARK:
      g_value_set_boolean (value, self->is_remark);
      break;
    case PROP_VERDICT:
      g_value_set_enum (value, self->verdict);
      break;
    case PROP_VERDICT_LABEL:
      g_value_set_string (value, mag_verdict_get_label (self->verdict));
      break;
    case PROP_MAIN_FINDING:
      g_value_set_object (value, mag_claim_get_main_finding (self));
      break;
    case PROP_SPOKEN:
      g_value_take_string (value, mag_claim_dup_spoken (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_claim_finalize (GObject *object)
{
  MagClaim *self = MAG_CLAIM (object);

  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->topic, g_free);
  g_clear_pointer (&self->claim, g_free);
  g_clear_pointer (&self->say, g_free);
  g_clear_pointer (&self->restates, g_free);
  g_clear_object (&self->findings);

  G_OBJECT_CLASS (mag_claim_parent_class)->finalize (object);
}

static void
add_string_property (MagClaimProperty  id,
                     const char       *name)
{
  properties[id] = g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
mag_claim_class_init (MagClaimClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_claim_get_property;
  object_class->finalize = mag_claim_finalize;

  add_string_property (PROP_KEY, "key");
  add_string_property (PROP_TOPIC, "topic");
  add_string_property (PROP_CLAIM, "claim");
  add_string_property (PROP_SAY, "say");
  add_string_property (PROP_RESTATES, "restates");
  properties[PROP_IS_REMARK] = g_param_spec_boolean ("is-remark", NULL, NULL, FALSE,
                                                     G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_VERDICT] = g_param_spec_enum ("verdict", NULL, NULL, MAG_TYPE_VERDICT, MAG_VERDICT_FAIR,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  add_string_property (PROP_VERDICT_LABEL, "verdict-label");
  properties[PROP_MAIN_FINDING] = g_param_spec_object ("main-finding", NULL, NULL, MAG_TYPE_FINDING,
                                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  add_string_property (PROP_SPOKEN, "spoken");
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_claim_init (MagClaim *self)
{
  self->findings = g_list_store_new (MAG_TYPE_FINDING);
}

/**
 * mag_claim_new_from_json:
 * @json: a claim of an evidence document, already checked
 * @topic: the id of its topic
 *
 * Returns: (transfer full): the claim
 */
MagClaim *
mag_claim_new_from_json (JsonObject *json,
                         const char *topic)
{
  MagClaim *self = g_object_new (MAG_TYPE_CLAIM, NULL);
  JsonArray *findings = mag_json_get_array (json, "findings");
  const char *kind = mag_json_get_text (json, "kind", "claim");

  self->key = g_strdup (mag_json_get_text (json, "key", ""));
  self->topic = g_strdup (topic);
  self->claim = g_strdup (mag_json_get_text (json, "claim", ""));
  self->say = g_strdup (mag_json_get_text (json, "say", ""));
  self->restates = g_strdup (mag_json_get_text (json, "restates", NULL));
  self->verdict = mag_json_get_enum (json, "verdict", MAG_TYPE_VERDICT, MAG_VERDICT_UNVERIFIED);
  self->is_remark = g_str_equal (kind, "remark");

  for (guint i = 0; findings && i < json_array_get_length (findings); i++)
    {
      JsonObject *object = mag_json_get_entry (findings, i);
      g_autoptr (MagFinding) finding = object ? mag_finding_new_from_json (object, self->key) : NULL;

      if (finding)
        g_list_store_append (self->findings, finding);
    }

  return self;
}

const char *
mag_claim_get_key (MagClaim *self)
{
  return self->key;
}

const char *
mag_claim_get_topic (MagClaim *self)
{
  return self->topic;
}

/**
 * mag_claim_get_claim:
 *
 * Returns: what people say
 */
const char *
mag_claim_get_claim (MagClaim *self)
{
  return self->claim;
}

/**
 * mag_claim_get_say:
 *
 * Returns: what can be said safely instead
 */
const char *
mag_claim_get_say (MagClaim *self)
{
  return self->say;
}

/**
 * mag_claim_get_restates:
 *
 * Returns: (nullable): the key of the claim that this one repeats
 */
const char *
mag_claim_get_restates (MagClaim *self)
{
  return self->restates;
}

/**
 * mag_claim_get_is_remark:
 *
 * Returns: whether this is a remark on a source page and not a claim about magnesium
 */
gboolean
mag_claim_get_is_remark (MagClaim *self)
{
  return self->is_remark;
}

MagVerdict
mag_claim_get_verdict (MagClaim *self)
{
  return self->verdict;
}

/**
 * mag_claim_get_findings:
 *
 * Returns: (transfer none): a list of [class@Finding]; empty for a claim that only repeats another
 */
GListModel *
mag_claim_get_findings (MagClaim *self)
{
  return G_LIST_MODEL (self->findings);
}

/**
 * mag_claim_find_finding:
 * @id: the part of a finding's key after the dot
 *
 * Returns: (transfer none) (nullable): the finding
 */
MagFinding *
mag_claim_find_finding (MagClaim   *self,
                        const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->findings)); i++)
    {
      g_autoptr (MagFinding) finding = g_list_model_get_item (G_LIST_MODEL (self->findings), i);

      if (g_str_equal (mag_finding_get_id (finding), id))
        return finding;
    }

  return NULL;
}

/**
 * mag_claim_get_main_finding:
 *
 * Returns: (transfer none) (nullable): the finding that is named first
 */
MagFinding *
mag_claim_get_main_finding (MagClaim *self)
{
  g_autoptr (MagFinding) finding = g_list_model_get_item (G_LIST_MODEL (self->findings), 0);

  return finding;
}

/**
 * mag_claim_dup_spoken:
 *
 * Returns: (transfer full): the claim as full sentences, for reading aloud
 */
char *
mag_claim_dup_spoken (MagClaim *self)
{
  return mag_claim_dup_spoken_with (self, mag_claim_get_main_finding (self));
}

/**
 * mag_claim_dup_spoken_with:
 * @finding: (nullable): what studies show for it, or for the claim that it repeats
 *
 * Returns: (transfer full): the claim as full sentences, for reading aloud
 */
char *
mag_claim_dup_spoken_with (MagClaim   *self,
                           MagFinding *finding)
{
  if (!finding)
    return g_strdup_printf (_("Claim: %s Verdict: %s. Say instead: %s"),
                            self->claim, mag_verdict_get_label (self->verdict), self->say);

  return g_strdup_printf (_("Claim: %s Verdict: %s. What studies show: %s How sure: %s, because: %s"),
                          self->claim, mag_verdict_get_label (self->verdict), mag_finding_get_found (finding),
                          mag_certainty_get_label (mag_finding_get_certainty (finding)),
                          mag_finding_get_reason (finding));
}

/**
 * mag_verdict_get_label:
 * @verdict: a verdict
 *
 * Returns: it in words, in the user's language
 */
const char *
mag_verdict_get_label (MagVerdict verdict)
{
  return _(verdicts[verdict].label);
}

/**
 * mag_verdict_get_nick:
 * @verdict: a verdict
 *
 * Returns: its word in the content, fit for the name of a style class
 */
const char *
mag_verdict_get_nick (MagVerdict verdict)
{
  return verdicts[verdict].nick;
}
