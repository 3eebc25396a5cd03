// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagIntakes:
 *
 * The published intakes of a collection: which of them a reader can pick, and what the authorities say of the same
 * group of people. Each belongs to this list.
 */

#include "config.h"

#include "mag-intakes.h"

#include <glib/gi18n-lib.h>

#include "mag-sqlite.h"

#define YEAR        12
#define N_FIELDS    11
#define DEFAULT_AGE (35 * YEAR)

struct _MagIntakes
{
  GObject    parent_instance;

  /* Owned */
  GPtrArray *intakes;
};

G_DEFINE_FINAL_TYPE (MagIntakes, mag_intakes, G_TYPE_OBJECT)

static void
mag_intakes_finalize (GObject *object)
{
  MagIntakes *self = MAG_INTAKES (object);

  g_clear_pointer (&self->intakes, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_intakes_parent_class)->finalize (object);
}

static void
mag_intakes_class_init (MagIntakesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mag_intakes_finalize;
}

static void
mag_intakes_init (MagIntakes *self)
{
  self->intakes = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * mag_intakes_load:
 * @collection: a collection
 *
 * Returns: (transfer full): its intakes
 */
MagIntakes *
mag_intakes_load (MagCollection *collection)
{
  const char *sql = "SELECT id, authority, kind, term, sex, from_months, to_months, stage, milligrams, source, reference"
                    " FROM intake ORDER BY position";
  MagIntakes *self = g_object_new (MAG_TYPE_INTAKES, NULL);
  g_autoptr (MagStatement) statement = mag_sqlite_prepare (mag_collection_get_database (collection), sql, NULL);

  while (statement && sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *row[N_FIELDS];

      for (int i = 0; i < N_FIELDS; i++)
        row[i] = mag_sqlite_get_text (statement, i);
      g_ptr_array_add (self->intakes, mag_intake_new_from_row (row));
    }

  return self;
}

/**
 * mag_intakes_find:
 * @id: an intake's id
 *
 * Returns: (transfer none) (nullable): the intake
 */
MagIntake *
mag_intakes_find (MagIntakes *self,
                  const char *id)
{
  for (guint i = 0; i < self->intakes->len; i++)
    if (g_str_equal (mag_intake_get_id (g_ptr_array_index (self->intakes, i)), id))
      return g_ptr_array_index (self->intakes, i);

  return NULL;
}

static gboolean
has_age (MagIntake *intake,
         int        months)
{
  return months >= mag_intake_get_from_months (intake) && months < mag_intake_get_to_months (intake);
}

static gboolean
has_sex (MagIntake    *intake,
         MagIntakeSex  sex)
{
  return sex == MAG_INTAKE_BOTH || mag_intake_get_sex (intake) == MAG_INTAKE_BOTH || mag_intake_get_sex (intake) == sex;
}

/* An age in the middle of those that an intake is for; where it has no end, soon after its beginning. */
static int
get_age (MagIntake *intake)
{
  int from = mag_intake_get_from_months (intake), to = mag_intake_get_to_months (intake);

  return to == G_MAXINT ? from + YEAR : (from + to) / 2;
}

static gboolean
is_for (MagIntake      *intake,
        MagAuthority    authority,
        MagIntakeKind   kind,
        MagIntakeSex    sex,
        MagIntakeStage  stage,
        int             months)
{
  return mag_intake_get_authority (intake) == authority && mag_intake_get_kind (intake) == kind
         && mag_intake_get_stage (intake) == stage && has_sex (intake, sex) && has_age (intake, months);
}

static MagIntake *
find_row (MagIntakes     *self,
          MagAuthority    authority,
          MagIntakeKind   kind,
          MagIntakeSex    sex,
          MagIntakeStage  stage,
          int             months)
{
  for (guint i = 0; i < self->intakes->len; i++)
    {
      MagIntake *intake = g_ptr_array_index (self->intakes, i);

      if (is_for (intake, authority, kind, sex, stage, months))
        return intake;
    }

  return NULL;
}

/**
 * mag_intakes_get_default:
 * @authority: an authority
 *
 * Returns: (transfer none) (nullable): the intake to begin with, until the reader picks one
 */
MagIntake *
mag_intakes_get_default (MagIntakes   *self,
                         MagAuthority  authority)
{
  return find_row (self, authority, MAG_INTAKE_NEED, MAG_INTAKE_FEMALE, MAG_INTAKE_STAGE_NONE, DEFAULT_AGE);
}

static void
add_rows (MagIntakes     *self,
          GListStore     *store,
          MagAuthority    authority,
          MagIntakeSex    sex,
          MagIntakeStage  stage)
{
  for (guint i = 0; i < self->intakes->len; i++)
    {
      MagIntake *intake = g_ptr_array_index (self->intakes, i);

      if (mag_intake_get_authority (intake) == authority && mag_intake_get_kind (intake) == MAG_INTAKE_NEED
          && mag_intake_get_stage (intake) == stage && has_sex (intake, sex))
        g_list_store_append (store, intake);
    }
}

/**
 * mag_intakes_list:
 * @authority: an authority
 * @sex: a sex, or %MAG_INTAKE_BOTH for both
 * @stage: a stage of life
 *
 * Returns: (transfer full): a list of the [class@Intake]s that are to be picked from, by age. Empty where an
 *   authority has no row of its own for a stage.
 */
GListModel *
mag_intakes_list (MagIntakes     *self,
                  MagAuthority    authority,
                  MagIntakeSex    sex,
                  MagIntakeStage  stage)
{
  GListStore *store = g_list_store_new (MAG_TYPE_INTAKE);

  add_rows (self, store, authority, sex, stage);

  return G_LIST_MODEL (store);
}

/**
 * mag_intakes_match:
 * @intake: an intake
 * @authority: an authority
 *
 * Returns: (transfer none) (nullable): what the authority says of the same people; without a row of its own for
 *   a stage of life, what it says of people of that age
 */
MagIntake *
mag_intakes_match (MagIntakes   *self,
                   MagIntake    *intake,
                   MagAuthority  authority)
{
  MagIntakeSex sex = mag_intake_get_sex (intake);
  MagIntake *match;

  if (mag_intake_get_authority (intake) == authority)
    return intake;

  match = find_row (self, authority, MAG_INTAKE_NEED, sex, mag_intake_get_stage (intake), get_age (intake));

  return match ? match : find_row (self, authority, MAG_INTAKE_NEED, sex, MAG_INTAKE_STAGE_NONE, get_age (intake));
}

/**
 * mag_intakes_get_limit:
 * @intake: an intake
 *
 * Returns: (transfer none) (nullable): the most that its authority allows the same people from supplements and
 *   medicines
 */
MagIntake *
mag_intakes_get_limit (MagIntakes *self,
                       MagIntake  *intake)
{
  return find_row (self, mag_intake_get_authority (intake), MAG_INTAKE_LIMIT, mag_intake_get_sex (intake),
                   MAG_INTAKE_STAGE_NONE, get_age (intake));
}

/**
 * mag_intakes_get_label:
 * @authority: an authority
 *
 * Returns: (transfer none) (nullable): what the percentages on its food labels are of
 */
MagIntake *
mag_intakes_get_label (MagIntakes   *self,
                       MagAuthority  authority)
{
  return find_row (self, authority, MAG_INTAKE_LABEL, MAG_INTAKE_BOTH, MAG_INTAKE_STAGE_NONE, DEFAULT_AGE);
}

/* Stretches a range over what an authority says of people of a sex, stage of life and age. Where the sexes differ and
 * the range is for both, it has two rows for them. */
static gboolean
stretch (MagIntakes     *self,
         MagAuthority    authority,
         MagIntakeSex    sex,
         MagIntakeStage  stage,
         int             months,
         double         *least,
         double         *most)
{
  gboolean found = FALSE;

  for (guint i = 0; i < self->intakes->len; i++)
    {
      MagIntake *intake = g_ptr_array_index (self->intakes, i);

      if (!is_for (intake, authority, MAG_INTAKE_NEED, sex, stage, months))
        continue;
      *least = MIN (*least, mag_intake_get_milligrams (intake));
      *most = MAX (*most, mag_intake_get_milligrams (intake));
      found = TRUE;
    }

  return found;
}

/**
 * mag_intakes_get_range:
 * @intake: an intake
 * @least: (out): the least that an authority says of the same people
 * @most: (out): the most
 *
 * Returns: whether more than one authority says something
 */
gboolean
mag_intakes_get_range (MagIntakes *self,
                       MagIntake  *intake,
                       double     *least,
                       double     *most)
{
  MagIntakeSex sex = mag_intake_get_sex (intake);
  guint n = 0;

  *least = *most = mag_intake_get_milligrams (intake);
  for (MagAuthority authority = 0; authority < MAG_N_AUTHORITIES; authority++)
    n += mag_intake_get_authority (intake) == authority
         || stretch (self, authority, sex, mag_intake_get_stage (intake), get_age (intake), least, most)
         || stretch (self, authority, sex, MAG_INTAKE_STAGE_NONE, get_age (intake), least, most);

  return n > 1;
}

/**
 * mag_intakes_dup_limit_note:
 * @intake: an intake
 *
 * Returns: (transfer full) (nullable): what the limit for supplements has to do with it, in words; %NULL where
 *   its authority has none
 */
char *
mag_intakes_dup_limit_note (MagIntakes *self,
                            MagIntake  *intake)
{
  MagIntake *limit = mag_intakes_get_limit (self, intake);
  int need = (int) mag_intake_get_milligrams (intake);

  if (!limit)
    return NULL;
  if (need > (int) mag_intake_get_milligrams (limit))
    return g_strdup_printf (_("The limit of %d mg counts supplements and medicines only, not food."
                              " That is why %d mg a day from everything together can stand above it."),
                            (int) mag_intake_get_milligrams (limit), need);

  return g_strdup_printf (_("The limit of %d mg counts supplements and medicines only, not food."),
                          (int) mag_intake_get_milligrams (limit));
}
