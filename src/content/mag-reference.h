// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * MagReferenceKind:
 * @MAG_REFERENCE_REVIEW: studies put together
 * @MAG_REFERENCE_TRIAL: people put into groups
 * @MAG_REFERENCE_COHORT: people watched over time
 * @MAG_REFERENCE_CASE: single cases
 * @MAG_REFERENCE_LABORATORY: cells, animals, bodies
 * @MAG_REFERENCE_GUIDELINE: advice of experts
 * @MAG_REFERENCE_LABEL: labels and leaflets of medicines, regulators
 * @MAG_REFERENCE_REFERENCE: reference texts
 *
 * The kind of study or text that a reference is, strongest first.
 */
typedef enum
{
  MAG_REFERENCE_REVIEW,
  MAG_REFERENCE_TRIAL,
  MAG_REFERENCE_COHORT,
  MAG_REFERENCE_CASE,
  MAG_REFERENCE_LABORATORY,
  MAG_REFERENCE_GUIDELINE,
  MAG_REFERENCE_LABEL,
  MAG_REFERENCE_REFERENCE,
} MagReferenceKind;

/**
 * MagReferenceChecked:
 * @MAG_REFERENCE_SEEN: the page, abstract or record was seen
 * @MAG_REFERENCE_PARTLY: some details come from memory
 * @MAG_REFERENCE_MEMORY: details not yet confirmed; carries no number on a handout
 *
 * How far a reference was checked.
 */
typedef enum
{
  MAG_REFERENCE_SEEN,
  MAG_REFERENCE_PARTLY,
  MAG_REFERENCE_MEMORY,
} MagReferenceChecked;

#define MAG_TYPE_REFERENCE         (mag_reference_get_type ())
#define MAG_TYPE_REFERENCE_KIND    (mag_reference_kind_get_type ())
#define MAG_TYPE_REFERENCE_CHECKED (mag_reference_checked_get_type ())

GType mag_reference_kind_get_type    (void);
GType mag_reference_checked_get_type (void);

G_DECLARE_FINAL_TYPE (MagReference, mag_reference, MAG, REFERENCE, GObject)

MagReference        *mag_reference_new_from_json (JsonObject   *json) G_GNUC_WARN_UNUSED_RESULT;

const char          *mag_reference_get_key       (MagReference *self);
const char          *mag_reference_get_authors   (MagReference *self);
const char          *mag_reference_get_year      (MagReference *self);
const char          *mag_reference_get_title     (MagReference *self);
const char          *mag_reference_get_journal   (MagReference *self);
const char          *mag_reference_get_pages     (MagReference *self);
const char          *mag_reference_get_study     (MagReference *self);
const char          *mag_reference_get_n         (MagReference *self);
MagReferenceKind     mag_reference_get_kind      (MagReference *self);
MagReferenceChecked  mag_reference_get_checked   (MagReference *self);
const char          *mag_reference_get_uri       (MagReference *self);
char                *mag_reference_dup_citation  (MagReference *self) G_GNUC_WARN_UNUSED_RESULT;

const char          *mag_reference_kind_get_label       (MagReferenceKind     kind);
const char          *mag_reference_checked_get_label    (MagReferenceChecked  checked);

G_END_DECLS
