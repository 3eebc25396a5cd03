// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagInfusionUse:
 *
 * Something that an infusion is given for, with the finding that it rests on. What clinics say of it
 * is the finding's claim, and so is the verdict.
 */

#include "config.h"

#include "mag-infusion-use.h"

#include "mag-json.h"

struct _MagInfusionUse
{
  GObject               parent_instance;

  /* Owned */
  char                 *title;
  MagInfusionStatement *statement;
  MagFinding           *finding;
  MagClaim             *claim;

  MagInfusionUseGroup   group;
};

G_DEFINE_FINAL_TYPE (MagInfusionUse, mag_infusion_use, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (MagInfusionUseGroup, mag_infusion_use_group,
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_USE_HOSPITAL, "hospital"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_USE_CLINIC, "clinic"),
                    G_DEFINE_ENUM_VALUE (MAG_INFUSION_USE_PROMISE, "promise"))

static void
mag_infusion_use_finalize (GObject *object)
{
  MagInfusionUse *self = MAG_INFUSION_USE (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->statement);
  g_clear_object (&self->finding);
  g_clear_object (&self->claim);

  G_OBJECT_CLASS (mag_infusion_use_parent_class)->finalize (object);
}

static void
mag_infusion_use_class_init (MagInfusionUseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_infusion_use_finalize;
}

static void
mag_infusion_use_init (MagInfusionUse *self)
{
}

/**
 * mag_infusion_use_new_from_json:
 * @json: a use of `infusion.json`, already checked
 * @collection: where findings are looked up
 *
 * Returns: (transfer full) (nullable): the use; %NULL where the collection lacks its finding
 */
MagInfusionUse *
mag_infusion_use_new_from_json (JsonObject    *json,
                                MagCollection *collection)
{
  const char *key = mag_json_get_text (json, "finding", "");
  g_autofree char *claim_key = g_strndup (key, strcspn (key, "."));
  g_autoptr (MagClaim) claim = mag_collection_load_claim (collection, claim_key);
  MagFinding *finding = claim && strchr (key, '.') ? mag_claim_find_finding (claim, strchr (key, '.') + 1) : NULL;
  MagInfusionUse *self;

  if (!finding)
    return NULL;

  self = g_object_new (MAG_TYPE_INFUSION_USE, NULL);
  self->group = mag_json_get_enum (json, "group", MAG_TYPE_INFUSION_USE_GROUP, MAG_INFUSION_USE_CLINIC);
  self->title = g_strdup (mag_json_get_text (json, "title", ""));
  self->statement = mag_infusion_statement_new (collection, mag_json_get_text (json, "text", mag_claim_get_say (claim)));
  self->finding = g_object_ref (finding);
  self->claim = g_steal_pointer (&claim);

  return self;
}

MagInfusionUseGroup
mag_infusion_use_get_group (MagInfusionUse *self)
{
  return self->group;
}

const char *
mag_infusion_use_get_title (MagInfusionUse *self)
{
  return self->title;
}

/**
 * mag_infusion_use_get_statement:
 *
 * Returns: (transfer none): what can be said of it
 */
MagInfusionStatement *
mag_infusion_use_get_statement (MagInfusionUse *self)
{
  return self->statement;
}

/**
 * mag_infusion_use_get_finding:
 *
 * Returns: (transfer none): what it rests on
 */
MagFinding *
mag_infusion_use_get_finding (MagInfusionUse *self)
{
  return self->finding;
}

/**
 * mag_infusion_use_get_claim:
 *
 * Returns: (transfer none): what people say of it, with the verdict on that
 */
MagClaim *
mag_infusion_use_get_claim (MagInfusionUse *self)
{
  return self->claim;
}

/* What helps comes first, then what may, what did not, what nobody tested, and what harms. */
static int
rank_direction (MagFinding *finding)
{
  static const int ranks[] = {
    [MAG_DIRECTION_HELPS] = 0,
    [MAG_DIRECTION_NOT_AN_EFFECT] = 1,
    [MAG_DIRECTION_MIXED] = 2,
    [MAG_DIRECTION_NO_CLEAR_EFFECT] = 3,
    [MAG_DIRECTION_UNTESTED] = 4,
    [MAG_DIRECTION_HARMS] = 5,
  };

  return ranks[mag_finding_get_direction (finding)];
}

/**
 * mag_infusion_use_compare:
 * @other: another use
 *
 * Orders uses by their proof: those that help before those that do not, and the surer ones first.
 * Where nothing helps, the surer finding speaks more against the use, so it comes later.
 *
 * Returns: less than, equal to or greater than 0
 */
int
mag_infusion_use_compare (MagInfusionUse *self,
                          MagInfusionUse *other)
{
  int direction = rank_direction (self->finding) - rank_direction (other->finding);
  int certainty = (int) mag_finding_get_certainty (self->finding) - (int) mag_finding_get_certainty (other->finding);

  if (direction != 0)
    return direction;

  return rank_direction (self->finding) >= 3 ? -certainty : certainty;
}
