// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Which claims a reader looks at. It travels as the query of a location, so that what was filtered
 * can be linked, bookmarked and found again. */

#include "config.h"

#include "mag-claim-query.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (MagClaimQuery, mag_claim_query, mag_claim_query_copy, mag_claim_query_free)

static const char *const order_names[] = {
  [MAG_CLAIM_ORDER_ARTICLE] = "article",
  [MAG_CLAIM_ORDER_WORDING] = "claim",
  [MAG_CLAIM_ORDER_VERDICT] = "verdict",
  [MAG_CLAIM_ORDER_DIRECTION] = "result",
  [MAG_CLAIM_ORDER_CERTAINTY] = "certainty",
  [MAG_CLAIM_ORDER_TOPIC] = "topic",
  [MAG_CLAIM_ORDER_STUDIES] = "studies",
  [MAG_CLAIM_ORDER_PEOPLE] = "people",
};

/**
 * mag_claim_query_new:
 *
 * Returns: (transfer full): a query for all claims but remarks, in the order of the collection
 */
MagClaimQuery *
mag_claim_query_new (void)
{
  MagClaimQuery *self = g_new0 (MagClaimQuery, 1);

  self->words = g_strdup ("");
  self->verdict = MAG_CLAIM_QUERY_ANY;
  self->certainty = MAG_CLAIM_QUERY_ANY;

  return self;
}

/* A word that names nothing filters nothing: an old link still shows claims. */
static int
parse_enum (GType       type,
            const char *nick)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GEnumValue *value = nick ? g_enum_get_value_by_nick (class, nick) : NULL;

  return value ? value->value : MAG_CLAIM_QUERY_ANY;
}

static const char *
get_nick (GType type,
          int   number)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value (class, number);

  return value ? value->value_nick : NULL;
}

static void
parse_order (MagClaimQuery *self,
             const char    *name)
{
  self->descending = name && name[0] == '-';
  for (guint i = 0; name && i < G_N_ELEMENTS (order_names); i++)
    if (g_str_equal (order_names[i], name + self->descending))
      self->order = i;
}

/**
 * mag_claim_query_new_for:
 * @location: a location such as `evidence?verdict=marketing&sort=-people`
 *
 * Returns: (transfer full): what the location asks for
 */
MagClaimQuery *
mag_claim_query_new_for (MagLocation *location)
{
  MagClaimQuery *self = mag_claim_query_new ();
  const char *words = mag_location_get_query (location, "words");

  g_set_str (&self->words, words ? words : "");
  g_set_str (&self->topic, mag_location_get_query (location, "topic"));
  self->verdict = parse_enum (MAG_TYPE_VERDICT, mag_location_get_query (location, "verdict"));
  self->certainty = parse_enum (MAG_TYPE_CERTAINTY, mag_location_get_query (location, "certainty"));
  self->remarks = g_strcmp0 (mag_location_get_query (location, "remarks"), "yes") == 0;
  parse_order (self, mag_location_get_query (location, "sort"));

  return self;
}

MagClaimQuery *
mag_claim_query_copy (const MagClaimQuery *self)
{
  MagClaimQuery *copy = g_memdup2 (self, sizeof *self);

  copy->words = g_strdup (self->words);
  copy->topic = g_strdup (self->topic);

  return copy;
}

void
mag_claim_query_free (MagClaimQuery *self)
{
  g_free (self->words);
  g_free (self->topic);
  g_free (self);
}

/**
 * mag_claim_query_equal:
 * @other: another query
 *
 * Returns: whether both ask for the same claims in the same order
 */
gboolean
mag_claim_query_equal (const MagClaimQuery *self,
                       const MagClaimQuery *other)
{
  return g_str_equal (self->words, other->words) && g_strcmp0 (self->topic, other->topic) == 0
         && self->verdict == other->verdict && self->certainty == other->certainty
         && self->remarks == other->remarks && self->order == other->order
         && self->descending == other->descending;
}

/**
 * mag_claim_query_has_filter:
 *
 * Returns: whether it leaves out any claim
 */
gboolean
mag_claim_query_has_filter (const MagClaimQuery *self)
{
  return self->words[0] != '\0' || self->topic || self->verdict != MAG_CLAIM_QUERY_ANY
         || self->certainty != MAG_CLAIM_QUERY_ANY;
}

/**
 * mag_claim_query_dup_location:
 * @base: a location that shows claims
 *
 * Returns: (transfer full): the same place, asked for with this query
 */
MagLocation *
mag_claim_query_dup_location (const MagClaimQuery *self,
                              MagLocation         *base)
{
  g_autoptr (MagLocation) location = mag_location_ref (base);
  g_autofree char *order = g_strconcat (self->descending ? "-" : "", order_names[self->order], NULL);

  mag_location_update_query (&location, "words", self->words[0] != '\0' ? self->words : NULL);
  mag_location_update_query (&location, "topic", self->topic);
  mag_location_update_query (&location, "verdict", get_nick (MAG_TYPE_VERDICT, self->verdict));
  mag_location_update_query (&location, "certainty", get_nick (MAG_TYPE_CERTAINTY, self->certainty));
  mag_location_update_query (&location, "remarks", self->remarks ? "yes" : NULL);
  mag_location_update_query (&location, "sort", self->order != MAG_CLAIM_ORDER_ARTICLE ? order : NULL);

  return g_steal_pointer (&location);
}
