// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MagLocationKind:
 * @MAG_LOCATION_START: the first page
 * @MAG_LOCATION_TOPIC: a topic's article
 * @MAG_LOCATION_EVIDENCE: the claims and tables; with an id, one of them
 * @MAG_LOCATION_HANDOUT: a topic's handout; without an id, the place where handouts are put together
 * @MAG_LOCATION_TERM: a glossary entry; without an id, the glossary
 * @MAG_LOCATION_REFERENCE: a source
 * @MAG_LOCATION_FOOD: a food, by USDA's number; without an id, all foods
 * @MAG_LOCATION_INFUSION: what happens during an infusion
 *
 * What a location leads to.
 */
typedef enum
{
  MAG_LOCATION_START,
  MAG_LOCATION_TOPIC,
  MAG_LOCATION_EVIDENCE,
  MAG_LOCATION_HANDOUT,
  MAG_LOCATION_TERM,
  MAG_LOCATION_REFERENCE,
  MAG_LOCATION_FOOD,
  MAG_LOCATION_INFUSION,
} MagLocationKind;

#define MAG_TYPE_LOCATION (mag_location_get_type ())

/**
 * MagLocation:
 *
 * A text that names anything that can be shown, taken apart: `topic/haematoma?face=sources#faq`
 * has the kind %MAG_LOCATION_TOPIC, the id `haematoma`, one query pair and the fragment `faq`.
 *
 * Locations are immutable and shared by reference.
 */
typedef struct _MagLocation MagLocation;

GType            mag_location_get_type     (void);
MagLocation     *mag_location_parse        (const char         *text,
                                            GError            **error) G_GNUC_WARN_UNUSED_RESULT;
MagLocation     *mag_location_new          (MagLocationKind     kind,
                                            const char         *id,
                                            const char         *fragment) G_GNUC_WARN_UNUSED_RESULT;
MagLocation     *mag_location_with_query   (MagLocation        *self,
                                            const char         *name,
                                            const char         *value) G_GNUC_WARN_UNUSED_RESULT;
void             mag_location_update_query (MagLocation       **location,
                                            const char         *name,
                                            const char         *value);
MagLocation     *mag_location_ref          (MagLocation        *self);
void             mag_location_unref        (MagLocation        *self);

MagLocationKind  mag_location_get_kind     (MagLocation        *self);
const char      *mag_location_get_id       (MagLocation        *self);
const char      *mag_location_get_fragment (MagLocation        *self);
const char      *mag_location_get_query    (MagLocation        *self,
                                            const char         *name);
GStrv            mag_location_list_query   (MagLocation        *self) G_GNUC_WARN_UNUSED_RESULT;
char            *mag_location_to_string    (MagLocation        *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean         mag_location_equal        (MagLocation        *a,
                                            MagLocation        *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagLocation, mag_location_unref)

G_END_DECLS
