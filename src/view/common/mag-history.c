// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHistory:
 *
 * The locations that a window has shown, with a mark at the one shown now. The window shows
 * whatever [property@History:location] says, so going back is the same as going anywhere.
 */

#include "config.h"

#include "mag-history.h"

struct _MagHistory
{
  GObject    parent_instance;

  /* Owned */
  GPtrArray *locations;

  guint      position;
};

typedef enum
{
  PROP_LOCATION = 1,
  PROP_CAN_BACK,
  PROP_CAN_FORWARD,
} MagHistoryProperty;

static GParamSpec *properties[PROP_CAN_FORWARD + 1];

G_DEFINE_FINAL_TYPE (MagHistory, mag_history, G_TYPE_OBJECT)

static void
mag_history_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  MagHistory *self = MAG_HISTORY (object);

  switch ((MagHistoryProperty) prop_id)
    {
    case PROP_LOCATION:
      g_value_set_boxed (value, mag_history_get_location (self));
      break;
    case PROP_CAN_BACK:
      g_value_set_boolean (value, mag_history_get_can_back (self));
      break;
    case PROP_CAN_FORWARD:
      g_value_set_boolean (value, mag_history_get_can_forward (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_history_finalize (GObject *object)
{
  MagHistory *self = MAG_HISTORY (object);

  g_clear_pointer (&self->locations, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_history_parent_class)->finalize (object);
}

static void
mag_history_class_init (MagHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = mag_history_get_property;
  object_class->finalize = mag_history_finalize;

  properties[PROP_LOCATION] = g_param_spec_boxed ("location", NULL, NULL, MAG_TYPE_LOCATION,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_BACK] = g_param_spec_boolean ("can-back", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_FORWARD] = g_param_spec_boolean ("can-forward", NULL, NULL, FALSE,
                                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_history_init (MagHistory *self)
{
  self->locations = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_location_unref);
}

static void
notify_moved (MagHistory *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_LOCATION; i < G_N_ELEMENTS (properties); i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * mag_history_new:
 *
 * Returns: (transfer full): an empty history
 */
MagHistory *
mag_history_new (void)
{
  return g_object_new (MAG_TYPE_HISTORY, NULL);
}

/**
 * mag_history_visit:
 * @location: where to go
 *
 * Goes to a location and forgets what was ahead. Going where one is already changes nothing but
 * is told all the same, so that the place is shown afresh.
 */
void
mag_history_visit (MagHistory  *self,
                   MagLocation *location)
{
  MagLocation *current = mag_history_get_location (self);

  if (!current || !mag_location_equal (current, location))
    {
      if (current)
        g_ptr_array_set_size (self->locations, (int) self->position + 1);
      g_ptr_array_add (self->locations, mag_location_ref (location));
      self->position = self->locations->len - 1;
    }

  notify_moved (self);
}

/**
 * mag_history_replace:
 * @location: what the place that is shown has become
 *
 * Puts another location in the place of the current one, as a filter changes what a place shows. The
 * place shows it already, so nobody is told.
 */
void
mag_history_replace (MagHistory  *self,
                     MagLocation *location)
{
  g_autoptr (MagLocation) before = NULL;

  g_return_if_fail (self->locations->len > 0);

  before = g_ptr_array_index (self->locations, self->position);
  g_ptr_array_index (self->locations, self->position) = mag_location_ref (location);
}

/**
 * mag_history_step:
 * @by: how many steps: negative ones go back
 *
 * Goes back or forward; beyond the ends nothing happens.
 */
void
mag_history_step (MagHistory *self,
                  int         by)
{
  int position = (int) self->position + by;

  if (position < 0 || position >= (int) self->locations->len || by == 0)
    return;

  self->position = (guint) position;
  notify_moved (self);
}

/**
 * mag_history_filter:
 * @keep: (scope call): says which locations stay
 * @user_data: data for @keep
 *
 * Forgets locations, such as those that have ceased to exist. Where the current one goes, the one before
 * it takes its place. The place is shown afresh, unless none is left.
 */
void
mag_history_filter (MagHistory       *self,
                    MagHistoryFilter  keep,
                    gpointer          user_data)
{
  g_autoptr (GPtrArray) all = g_steal_pointer (&self->locations);
  guint current = self->position;

  self->locations = g_ptr_array_new_with_free_func ((GDestroyNotify) mag_location_unref);
  self->position = 0;
  for (guint i = 0; i < all->len; i++)
    {
      MagLocation *location = g_ptr_array_index (all, i);
      guint n = self->locations->len;

      if (!keep (location, user_data))
        continue;
      /* what stood between two visits to one place may be gone */
      if (n == 0 || !mag_location_equal (g_ptr_array_index (self->locations, n - 1), location))
        g_ptr_array_add (self->locations, mag_location_ref (location));
      if (i <= current)
        self->position = self->locations->len - 1;
    }

  if (self->locations->len > 0)
    notify_moved (self);
}

/**
 * mag_history_get_location:
 *
 * Returns: (transfer none) (nullable): the location shown now; %NULL before the first visit
 */
MagLocation *
mag_history_get_location (MagHistory *self)
{
  return self->locations->len > 0 ? g_ptr_array_index (self->locations, self->position) : NULL;
}

gboolean
mag_history_get_can_back (MagHistory *self)
{
  return self->position > 0;
}

gboolean
mag_history_get_can_forward (MagHistory *self)
{
  return self->position + 1 < self->locations->len;
}
