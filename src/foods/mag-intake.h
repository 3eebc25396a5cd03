// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MagAuthority:
 * @MAG_AUTHORITY_US: the United States and Canada
 * @MAG_AUTHORITY_EU: the European Union
 * @MAG_AUTHORITY_UK: the United Kingdom
 *
 * Who publishes how much magnesium a day people need.
 */
typedef enum
{
  MAG_AUTHORITY_US,
  MAG_AUTHORITY_EU,
  MAG_AUTHORITY_UK,
} MagAuthority;

/**
 * MagIntakeKind:
 * @MAG_INTAKE_NEED: how much to eat a day, from everything
 * @MAG_INTAKE_LIMIT: how much at most a day from supplements and medicines
 * @MAG_INTAKE_LABEL: what the percentages on a food label are of
 *
 * What a published intake is for.
 */
typedef enum
{
  MAG_INTAKE_NEED,
  MAG_INTAKE_LIMIT,
  MAG_INTAKE_LABEL,
} MagIntakeKind;

/**
 * MagIntakeSex:
 * @MAG_INTAKE_BOTH: everybody
 * @MAG_INTAKE_FEMALE: girls and women
 * @MAG_INTAKE_MALE: boys and men
 *
 * Whom a published intake is for.
 */
typedef enum
{
  MAG_INTAKE_BOTH,
  MAG_INTAKE_FEMALE,
  MAG_INTAKE_MALE,
} MagIntakeSex;

/**
 * MagIntakeStage:
 * @MAG_INTAKE_STAGE_NONE: neither of the following
 * @MAG_INTAKE_STAGE_PREGNANT: during pregnancy
 * @MAG_INTAKE_STAGE_BREAST_FEEDING: while breast-feeding
 *
 * The stage of life that a published intake is for.
 */
typedef enum
{
  MAG_INTAKE_STAGE_NONE,
  MAG_INTAKE_STAGE_PREGNANT,
  MAG_INTAKE_STAGE_BREAST_FEEDING,
} MagIntakeStage;

#define MAG_N_AUTHORITIES     (MAG_AUTHORITY_UK + 1)
#define MAG_TYPE_INTAKE       (mag_intake_get_type ())
#define MAG_TYPE_AUTHORITY    (mag_authority_get_type ())
#define MAG_TYPE_INTAKE_KIND  (mag_intake_kind_get_type ())
#define MAG_TYPE_INTAKE_SEX   (mag_intake_sex_get_type ())
#define MAG_TYPE_INTAKE_STAGE (mag_intake_stage_get_type ())

GType           mag_authority_get_type     (void);
GType           mag_intake_kind_get_type   (void);
GType           mag_intake_sex_get_type    (void);
GType           mag_intake_stage_get_type  (void);

const char     *mag_authority_get_nick     (MagAuthority    self);
MagAuthority    mag_authority_from_nick    (const char     *nick);
const char     *mag_authority_get_name     (MagAuthority    self);

G_DECLARE_FINAL_TYPE (MagIntake, mag_intake, MAG, INTAKE, GObject)

MagIntake      *mag_intake_new_from_row    (const char *const *row) G_GNUC_WARN_UNUSED_RESULT;

const char     *mag_intake_get_id          (MagIntake      *self);
MagAuthority    mag_intake_get_authority   (MagIntake      *self);
MagIntakeKind   mag_intake_get_kind        (MagIntake      *self);
const char     *mag_intake_get_term        (MagIntake      *self);
MagIntakeSex    mag_intake_get_sex         (MagIntake      *self);
MagIntakeStage  mag_intake_get_stage       (MagIntake      *self);
int             mag_intake_get_from_months (MagIntake      *self);
int             mag_intake_get_to_months   (MagIntake      *self);
const char     *mag_intake_get_source      (MagIntake      *self);
double          mag_intake_get_milligrams  (MagIntake      *self);
char           *mag_intake_dup_age         (MagIntake      *self) G_GNUC_WARN_UNUSED_RESULT;
char           *mag_intake_dup_label       (MagIntake      *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
