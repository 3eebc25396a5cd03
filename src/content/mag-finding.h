// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-absolute.h"

G_BEGIN_DECLS

/**
 * MagDirection:
 * @MAG_DIRECTION_HELPS: magnesium does what is hoped for
 * @MAG_DIRECTION_NO_CLEAR_EFFECT: no difference was seen that could not be chance
 * @MAG_DIRECTION_HARMS: magnesium does harm
 * @MAG_DIRECTION_MIXED: studies disagree
 * @MAG_DIRECTION_UNTESTED: nobody has tested it
 * @MAG_DIRECTION_NOT_AN_EFFECT: the finding names a cause, a definition or a rule
 *
 * What magnesium does to an outcome.
 */
typedef enum
{
  MAG_DIRECTION_HELPS,
  MAG_DIRECTION_NO_CLEAR_EFFECT,
  MAG_DIRECTION_HARMS,
  MAG_DIRECTION_MIXED,
  MAG_DIRECTION_UNTESTED,
  MAG_DIRECTION_NOT_AN_EFFECT,
} MagDirection;

/**
 * MagCertainty:
 * @MAG_CERTAINTY_HIGH: GRADE high
 * @MAG_CERTAINTY_MODERATE: GRADE moderate
 * @MAG_CERTAINTY_LOW: GRADE low
 * @MAG_CERTAINTY_VERY_LOW: GRADE very low
 * @MAG_CERTAINTY_KNOWN: known body science, which is not a treatment grade
 * @MAG_CERTAINTY_PRINCIPLE: a rule of reasoning or good care, not a study result
 * @MAG_CERTAINTY_UNRATED: not tested, so not rated
 *
 * How sure we can be of a finding.
 */
typedef enum
{
  MAG_CERTAINTY_HIGH,
  MAG_CERTAINTY_MODERATE,
  MAG_CERTAINTY_LOW,
  MAG_CERTAINTY_VERY_LOW,
  MAG_CERTAINTY_KNOWN,
  MAG_CERTAINTY_PRINCIPLE,
  MAG_CERTAINTY_UNRATED,
} MagCertainty;

#define MAG_TYPE_FINDING   (mag_finding_get_type ())
#define MAG_TYPE_DIRECTION (mag_direction_get_type ())
#define MAG_TYPE_CERTAINTY (mag_certainty_get_type ())

GType mag_direction_get_type (void);
GType mag_certainty_get_type (void);

const char *mag_direction_get_label   (MagDirection direction);
const char *mag_direction_get_caution (MagDirection direction,
                                       MagCertainty certainty);
const char *mag_certainty_get_label   (MagCertainty certainty);
const char *mag_certainty_get_symbol  (MagCertainty certainty);
const char *mag_certainty_get_meaning (MagCertainty certainty);
const char *mag_certainty_get_nick    (MagCertainty certainty);

G_DECLARE_FINAL_TYPE (MagFinding, mag_finding, MAG, FINDING, GObject)

MagFinding         *mag_finding_new_from_json (JsonObject *json,
                                               const char *claim) G_GNUC_WARN_UNUSED_RESULT;

const char         *mag_finding_get_key       (MagFinding *self);
const char         *mag_finding_get_id        (MagFinding *self);
const char         *mag_finding_get_outcome   (MagFinding *self);
const char         *mag_finding_get_found     (MagFinding *self);
const char         *mag_finding_get_reason    (MagFinding *self);
const char         *mag_finding_get_people    (MagFinding *self);
MagDirection        mag_finding_get_direction (MagFinding *self);
MagCertainty        mag_finding_get_certainty (MagFinding *self);
const char *const  *mag_finding_get_sources   (MagFinding *self);
const MagAbsolute  *mag_finding_get_absolute  (MagFinding *self);

G_END_DECLS
