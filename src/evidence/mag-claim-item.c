// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagClaimItem:
 *
 * A claim made ready to be shown in a list: in which topic, by which kinds of study, in how many
 * people. A claim that repeats another shows what studies show for that one, and says so.
 * [class@ClaimRows] owns the items.
 */

#include "config.h"

#include "mag-claim-item-private.h"

#include <string.h>

#include "mag-search-words.h"

/* How far a claim stands to the side of the one that it repeats. */
#define INDENT 24

struct _MagClaimItem
{
  GObject     parent_instance;

  /* Owned */
  MagClaim   *claim;
  MagFinding *finding;
  MagTopic   *topic;
  char       *folded_words;

  guint       position;
  guint       kinds;
  guint       n_folded;
  gboolean    expanded;
  gboolean    folded;
};

typedef enum
{
  PROP_CLAIM = 1,
  PROP_FINDING,
  PROP_WORDING,
  PROP_WHOLE,
  PROP_WHOLE_STYLE,
  PROP_SPOKEN,
  PROP_RESULT,
  PROP_RESULT_STYLE,
  PROP_TOPIC,
  PROP_STUDIES,
  PROP_PEOPLE,
  PROP_DETAIL,
  PROP_INDENT,
  PROP_FOLDS,
  PROP_FOLD_LABEL,
  PROP_EXPANDED,
} MagClaimItemProperty;

static GParamSpec *properties[PROP_EXPANDED + 1];

G_DEFINE_FINAL_TYPE (MagClaimItem, mag_claim_item, G_TYPE_OBJECT)

static char *
dup_spoken (MagClaimItem *self)
{
  return mag_claim_dup_spoken_with (self->claim, self->finding);
}

static char *
dup_topic (MagClaimItem *self)
{
  return g_strdup (mag_claim_item_get_topic (self));
}

static char *
dup_people (MagClaimItem *self)
{
  return g_strdup (mag_claim_item_get_people (self));
}

/* The properties that are words. */
static const struct
{
  const char *name;
  char     *(*dup) (MagClaimItem *self);
} words[] = {
  [PROP_WORDING] = { "wording", mag_claim_item_dup_wording },
  [PROP_WHOLE] = { "whole", mag_claim_item_dup_whole },
  [PROP_SPOKEN] = { "spoken", dup_spoken },
  [PROP_RESULT] = { "result", mag_claim_item_dup_result },
  [PROP_TOPIC] = { "topic", dup_topic },
  [PROP_STUDIES] = { "studies", mag_claim_item_dup_studies },
  [PROP_PEOPLE] = { "people", dup_people },
  [PROP_DETAIL] = { "detail", mag_claim_item_dup_detail },
  [PROP_FOLD_LABEL] = { "fold-label", mag_claim_item_dup_fold_label },
};

static void
mag_claim_item_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  MagClaimItem *self = MAG_CLAIM_ITEM (object);

  switch (prop_id)
    {
    case PROP_CLAIM:
      g_value_set_object (value, self->claim);
      break;
    case PROP_FINDING:
      g_value_set_object (value, self->finding);
      break;
    case PROP_WHOLE_STYLE:
      g_value_take_boxed (value, mag_claim_item_create_whole_style (self));
      break;
    case PROP_RESULT_STYLE:
      g_value_take_boxed (value, mag_claim_item_create_result_style (self));
      break;
    case PROP_INDENT:
      g_value_set_int (value, self->folded ? INDENT : 0);
      break;
    case PROP_FOLDS:
      g_value_set_boolean (value, self->n_folded > 0);
      break;
    case PROP_EXPANDED:
      g_value_set_boolean (value, self->expanded);
      break;
    default:
      g_value_take_string (value, words[prop_id].dup (self));
    }
}

static void
mag_claim_item_finalize (GObject *object)
{
  MagClaimItem *self = MAG_CLAIM_ITEM (object);

  g_clear_object (&self->claim);
  g_clear_object (&self->finding);
  g_clear_object (&self->topic);
  g_clear_pointer (&self->folded_words, g_free);

  G_OBJECT_CLASS (mag_claim_item_parent_class)->finalize (object);
}

static void
mag_claim_item_class_init (MagClaimItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mag_claim_item_get_property;
  object_class->finalize = mag_claim_item_finalize;

  properties[PROP_CLAIM] = g_param_spec_object ("claim", NULL, NULL, MAG_TYPE_CLAIM, flags);
  properties[PROP_FINDING] = g_param_spec_object ("finding", NULL, NULL, MAG_TYPE_FINDING, flags);
  properties[PROP_WHOLE_STYLE] = g_param_spec_boxed ("whole-style", NULL, NULL, PANGO_TYPE_ATTR_LIST, flags);
  properties[PROP_RESULT_STYLE] = g_param_spec_boxed ("result-style", NULL, NULL, PANGO_TYPE_ATTR_LIST, flags);
  properties[PROP_INDENT] = g_param_spec_int ("indent", NULL, NULL, 0, INDENT, 0, flags);
  properties[PROP_FOLDS] = g_param_spec_boolean ("folds", NULL, NULL, FALSE, flags);
  properties[PROP_EXPANDED] = g_param_spec_boolean ("expanded", NULL, NULL, FALSE, flags);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].name)
      properties[i] = g_param_spec_string (words[i].name, NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_claim_item_init (MagClaimItem *self)
{
}

/**
 * mag_claim_item_new:
 * @claim: a claim
 * @topic: (nullable): its topic
 * @position: where it stands among the claims that were loaded, from 0
 *
 * Returns: (transfer full): a new item that shows the claim's own finding, if it has one
 */
MagClaimItem *
mag_claim_item_new (MagClaim *claim,
                    MagTopic *topic,
                    guint     position)
{
  MagClaimItem *self = g_object_new (MAG_TYPE_CLAIM_ITEM, NULL);

  self->claim = g_object_ref (claim);
  g_set_object (&self->topic, topic);
  self->position = position;

  return self;
}

/**
 * mag_claim_item_get_claim:
 *
 * Returns: (transfer none): the claim
 */
MagClaim *
mag_claim_item_get_claim (MagClaimItem *self)
{
  return self->claim;
}

/**
 * mag_claim_item_get_finding:
 *
 * Returns: (transfer none) (nullable): what studies show for it, or for the claim that it repeats
 */
MagFinding *
mag_claim_item_get_finding (MagClaimItem *self)
{
  return self->finding;
}

/**
 * mag_claim_item_set_finding:
 * @finding: (nullable): what studies show for it, or for the claim that it repeats
 * @kinds: the kinds of its sources, a bit for each [enum@ReferenceKind]
 */
void
mag_claim_item_set_finding (MagClaimItem *self,
                            MagFinding   *finding,
                            guint         kinds)
{
  g_set_object (&self->finding, finding);
  self->kinds = kinds;
}

/**
 * mag_claim_item_get_topic:
 *
 * Returns: the title of its topic
 */
const char *
mag_claim_item_get_topic (MagClaimItem *self)
{
  return self->topic ? mag_topic_get_title (self->topic) : "";
}

/**
 * mag_claim_item_get_position:
 *
 * Returns: where it stands among the claims that were loaded, from 0
 */
guint
mag_claim_item_get_position (MagClaimItem *self)
{
  return self->position;
}

/**
 * mag_claim_item_get_kinds:
 *
 * Returns: the kinds of study, a bit for each [enum@ReferenceKind]
 */
guint
mag_claim_item_get_kinds (MagClaimItem *self)
{
  return self->kinds;
}

/**
 * mag_claim_item_get_people:
 *
 * Returns: (nullable): who and how many were studied
 */
const char *
mag_claim_item_get_people (MagClaimItem *self)
{
  return self->finding ? mag_finding_get_people (self->finding) : NULL;
}

/**
 * mag_claim_item_has_word:
 * @start: a space and then the first letters of a word, as mag_search_words_fold() gives it
 *
 * Returns: whether any of its words begins so
 */
gboolean
mag_claim_item_has_word (MagClaimItem *self,
                         const char   *start)
{
  if (!self->folded_words)
    {
      g_autofree char *wording = mag_claim_item_dup_wording (self);
      g_autofree char *result = mag_claim_item_dup_result (self);
      g_autofree char *text = g_strjoin (" ", wording, mag_verdict_get_label (mag_claim_get_verdict (self->claim)),
                                         mag_claim_get_say (self->claim), result,
                                         mag_claim_item_get_topic (self), NULL);

      self->folded_words = mag_search_words_fold (text);
    }

  return strstr (self->folded_words, start) != NULL;
}

guint
mag_claim_item_get_n_folded (MagClaimItem *self)
{
  return self->n_folded;
}

/**
 * mag_claim_item_set_n_folded:
 * @n_folded: how many of the claims that repeat it are folded under it
 */
void
mag_claim_item_set_n_folded (MagClaimItem *self,
                             guint         n_folded)
{
  if (self->n_folded == n_folded)
    return;

  self->n_folded = n_folded;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLD_LABEL]);
}

gboolean
mag_claim_item_get_expanded (MagClaimItem *self)
{
  return self->expanded;
}

/**
 * mag_claim_item_set_expanded:
 * @expanded: whether the claims that repeat it are shown below it
 */
void
mag_claim_item_set_expanded (MagClaimItem *self,
                             gboolean      expanded)
{
  if (self->expanded == expanded)
    return;

  self->expanded = expanded;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}

gboolean
mag_claim_item_get_folded (MagClaimItem *self)
{
  return self->folded;
}

/**
 * mag_claim_item_set_folded:
 * @folded: whether it is shown below the claim that it repeats
 */
void
mag_claim_item_set_folded (MagClaimItem *self,
                           gboolean      folded)
{
  if (self->folded == folded)
    return;

  self->folded = folded;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INDENT]);
}
