// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagIntake:
 *
 * A published intake of magnesium: by whom, for whom, how much a day. It describes a group of people; nothing is
 * worked out for one of them.
 */

#include "config.h"

#include "mag-intake.h"

#include <glib/gi18n-lib.h>

#define YEAR     12
#define GROWN_UP (18 * YEAR)

struct _MagIntake
{
  GObject         parent_instance;

  MagAuthority    authority;
  MagIntakeKind   kind;
  MagIntakeSex    sex;
  MagIntakeStage  stage;
  int             from_months;
  int             to_months;
  double          milligrams;

  /* Owned */
  char           *id;
  char           *term;
  char           *source;
};

G_DEFINE_FINAL_TYPE (MagIntake, mag_intake, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (MagAuthority, mag_authority,
                    G_DEFINE_ENUM_VALUE (MAG_AUTHORITY_US, "us"),
                    G_DEFINE_ENUM_VALUE (MAG_AUTHORITY_EU, "eu"),
                    G_DEFINE_ENUM_VALUE (MAG_AUTHORITY_UK, "uk"))

G_DEFINE_ENUM_TYPE (MagIntakeKind, mag_intake_kind,
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_NEED, "need"),
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_LIMIT, "limit"),
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_LABEL, "label"))

G_DEFINE_ENUM_TYPE (MagIntakeSex, mag_intake_sex,
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_BOTH, "both"),
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_FEMALE, "female"),
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_MALE, "male"))

G_DEFINE_ENUM_TYPE (MagIntakeStage, mag_intake_stage,
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_STAGE_NONE, ""),
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_STAGE_PREGNANT, "pregnant"),
                    G_DEFINE_ENUM_VALUE (MAG_INTAKE_STAGE_BREAST_FEEDING, "breast-feeding"))

static const char *const authority_names[] = {
  [MAG_AUTHORITY_US] = N_("United States and Canada"),
  [MAG_AUTHORITY_EU] = N_("European Union"),
  [MAG_AUTHORITY_UK] = N_("United Kingdom"),
};

static void
mag_intake_finalize (GObject *object)
{
  MagIntake *self = MAG_INTAKE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->term, g_free);
  g_clear_pointer (&self->source, g_free);

  G_OBJECT_CLASS (mag_intake_parent_class)->finalize (object);
}

static void
mag_intake_class_init (MagIntakeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_intake_finalize;
}

static void
mag_intake_init (MagIntake *self)
{
}

static int
parse_nick (GType       type,
            const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value ? value->value : 0;
}

/**
 * mag_authority_get_nick:
 *
 * Returns: its name in settings, as `us`
 */
const char *
mag_authority_get_nick (MagAuthority self)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (MAG_TYPE_AUTHORITY);

  return g_enum_get_value (klass, self)->value_nick;
}

/**
 * mag_authority_from_nick:
 * @nick: a name in settings
 *
 * Returns: the authority; that of the United States for a name that means nothing
 */
MagAuthority
mag_authority_from_nick (const char *nick)
{
  return parse_nick (MAG_TYPE_AUTHORITY, nick);
}

/**
 * mag_authority_get_name:
 *
 * Returns: where it is the authority, for the reader
 */
const char *
mag_authority_get_name (MagAuthority self)
{
  return _(authority_names[self]);
}

/**
 * mag_intake_new_from_row: (skip)
 * @row: the fields of `intakes.tsv`
 *
 * Returns: (transfer full): the intake
 */
MagIntake *
mag_intake_new_from_row (const char *const *row)
{
  MagIntake *self = g_object_new (MAG_TYPE_INTAKE, NULL);

  self->id = g_strdup (row[0]);
  self->authority = parse_nick (MAG_TYPE_AUTHORITY, row[1]);
  self->kind = parse_nick (MAG_TYPE_INTAKE_KIND, row[2]);
  self->term = g_strdup (row[3]);
  self->sex = parse_nick (MAG_TYPE_INTAKE_SEX, row[4]);
  self->from_months = (int) g_ascii_strtoll (row[5], NULL, 10);
  self->to_months = row[6][0] != '\0' ? (int) g_ascii_strtoll (row[6], NULL, 10) : G_MAXINT;
  self->stage = parse_nick (MAG_TYPE_INTAKE_STAGE, row[7]);
  self->milligrams = g_ascii_strtod (row[8], NULL);
  self->source = g_strdup (row[9]);

  return self;
}

/**
 * mag_intake_get_id:
 *
 * Returns: what settings name it by, as `us-female-31`
 */
const char *
mag_intake_get_id (MagIntake *self)
{
  return self->id;
}

MagAuthority
mag_intake_get_authority (MagIntake *self)
{
  return self->authority;
}

MagIntakeKind
mag_intake_get_kind (MagIntake *self)
{
  return self->kind;
}

/**
 * mag_intake_get_term:
 *
 * Returns: what its authority calls it, as `RDA`
 */
const char *
mag_intake_get_term (MagIntake *self)
{
  return self->term;
}

MagIntakeSex
mag_intake_get_sex (MagIntake *self)
{
  return self->sex;
}

MagIntakeStage
mag_intake_get_stage (MagIntake *self)
{
  return self->stage;
}

/**
 * mag_intake_get_from_months:
 *
 * Returns: the first age that it is for
 */
int
mag_intake_get_from_months (MagIntake *self)
{
  return self->from_months;
}

/**
 * mag_intake_get_to_months:
 *
 * Returns: the first age that it is no longer for; %G_MAXINT where there is none
 */
int
mag_intake_get_to_months (MagIntake *self)
{
  return self->to_months;
}

/**
 * mag_intake_get_source:
 *
 * Returns: where it was published
 */
const char *
mag_intake_get_source (MagIntake *self)
{
  return self->source;
}

double
mag_intake_get_milligrams (MagIntake *self)
{
  return self->milligrams;
}

/**
 * mag_intake_dup_age:
 *
 * Returns: (transfer full): the ages that it is for, as "31 to 50 years"
 */
char *
mag_intake_dup_age (MagIntake *self)
{
  if (self->to_months == G_MAXINT)
    return g_strdup_printf (_("%d years and older"), self->from_months / YEAR);
  if (self->to_months <= YEAR)
    return g_strdup_printf (_("%d to %d months"), self->from_months, self->to_months - 1);

  return g_strdup_printf (_("%d to %d years"), self->from_months / YEAR, self->to_months / YEAR - 1);
}

static const char *
get_people (MagIntake *self)
{
  if (self->to_months <= YEAR)
    return _("Babies");
  if (self->sex == MAG_INTAKE_BOTH)
    return self->from_months >= GROWN_UP ? _("Adults") : self->to_months == G_MAXINT ? _("Everybody") : _("Children");
  if (self->sex == MAG_INTAKE_FEMALE)
    return self->from_months >= GROWN_UP ? _("Women") : _("Girls");

  return self->from_months >= GROWN_UP ? _("Men") : _("Boys");
}

/**
 * mag_intake_dup_label:
 *
 * Returns: (transfer full): whom it is for, as "Women, 31 to 50 years, pregnant"
 */
char *
mag_intake_dup_label (MagIntake *self)
{
  g_autofree char *age = mag_intake_dup_age (self);

  switch (self->stage)
    {
    case MAG_INTAKE_STAGE_PREGNANT:
      /* Translators: people and their ages, as "Women, 31 to 50 years" */
      return g_strdup_printf (_("%s, %s, pregnant"), get_people (self), age);
    case MAG_INTAKE_STAGE_BREAST_FEEDING:
      return g_strdup_printf (_("%s, %s, breast-feeding"), get_people (self), age);
    case MAG_INTAKE_STAGE_NONE:
    default:
      return g_strdup_printf (_("%s, %s"), get_people (self), age);
    }
}
