// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-location.h"
#include "mag-source.h"

G_BEGIN_DECLS

/**
 * MagKeySpace:
 * @MAG_KEY_REFERENCE: references
 * @MAG_KEY_TERM: glossary terms
 * @MAG_KEY_CLAIM: claims
 * @MAG_KEY_TOLD_CLAIM: claims that have findings of their own
 * @MAG_KEY_FINDING: findings, as `C15.growth`
 * @MAG_KEY_TABLE: comparison tables
 * @MAG_KEY_TOPIC: topics
 * @MAG_KEY_PLACE: places inside a topic, as `haematoma#faq`
 * @MAG_KEY_INFUSION: sections of the infusion
 * @MAG_KEY_FOOD: foods
 * @MAG_KEY_MEASURE: measures of foods, as `almonds/ounce`
 * @MAG_KEY_USDA_FOOD: foods by USDA's number
 * @MAG_KEY_USDA_MEASURE: USDA's measures of these, as `12061/1-oz`
 * @MAG_KEY_INTAKE: published intakes
 * @MAG_KEY_SAFETY: standing safety texts
 * @MAG_KEY_FIGURE: drawings
 *
 * What a key can name. A key is unique in its space.
 */
typedef enum
{
  MAG_KEY_REFERENCE,
  MAG_KEY_TERM,
  MAG_KEY_CLAIM,
  MAG_KEY_TOLD_CLAIM,
  MAG_KEY_FINDING,
  MAG_KEY_TABLE,
  MAG_KEY_TOPIC,
  MAG_KEY_PLACE,
  MAG_KEY_INFUSION,
  MAG_KEY_FOOD,
  MAG_KEY_MEASURE,
  MAG_KEY_USDA_FOOD,
  MAG_KEY_USDA_MEASURE,
  MAG_KEY_INTAKE,
  MAG_KEY_SAFETY,
  MAG_KEY_FIGURE,
  MAG_N_KEY_SPACES,
} MagKeySpace;

/**
 * MagContentKeys:
 *
 * Every key that a folder of content defines.
 */
typedef struct _MagContentKeys MagContentKeys;

MagContentKeys *mag_content_keys_new             (MagSource      *source,
                                                  MagFaults      *faults) G_GNUC_WARN_UNUSED_RESULT;
void            mag_content_keys_free            (MagContentKeys *self);

gboolean        mag_content_keys_has             (MagContentKeys *self,
                                                  MagKeySpace     space,
                                                  const char     *key);
gboolean        mag_content_keys_has_location    (MagContentKeys *self,
                                                  MagLocation    *location);
void            mag_content_keys_expect          (MagContentKeys *self,
                                                  MagFaults      *faults,
                                                  const char     *file,
                                                  const char     *place,
                                                  MagKeySpace     space,
                                                  const char     *key);
void            mag_content_keys_expect_location (MagContentKeys *self,
                                                  MagFaults      *faults,
                                                  const char     *file,
                                                  const char     *place,
                                                  const char     *text);
const char     *mag_key_space_get_name           (MagKeySpace     space);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagContentKeys, mag_content_keys_free)

G_END_DECLS
