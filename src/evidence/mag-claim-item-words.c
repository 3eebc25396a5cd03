// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* What a claim says of itself in a list. */

#include "config.h"

#include "mag-claim-item-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* As dimmed as the style sheet has it: a contrast of 4.5 to 1 and more, light or dark. */
#define SOFT (G_MAXUINT16 / 100 * 75)

/* The first line of what studies show: which claim it repeats, and the direction. */
static char *
dup_headline (MagClaimItem *self)
{
  MagFinding *finding = mag_claim_item_get_finding (self);
  const char *restates = mag_claim_get_restates (mag_claim_item_get_claim (self));
  const char *direction = NULL;
  g_autofree char *repeats = NULL;

  if (finding)
    direction = mag_direction_get_label (mag_finding_get_direction (finding));
  if (!restates)
    return g_strdup (direction ? direction : _("Remark on a source"));

  repeats = g_strdup_printf (_("Repeats %s"), restates);

  return direction ? g_strjoin (" · ", repeats, direction, NULL) : g_steal_pointer (&repeats);
}

char *
mag_claim_item_dup_result (MagClaimItem *self)
{
  g_autofree char *headline = dup_headline (self);
  MagFinding *finding = mag_claim_item_get_finding (self);

  if (!finding)
    return g_steal_pointer (&headline);

  return g_strjoin ("\n", headline, mag_finding_get_found (finding), NULL);
}

/* One label with a bold first line costs a list half of what two labels do. */
PangoAttrList *
mag_claim_item_create_result_style (MagClaimItem *self)
{
  g_autofree char *headline = dup_headline (self);
  PangoAttrList *style = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->end_index = (guint) strlen (headline);
  pango_attr_list_insert (style, bold);

  return style;
}

/* The key goes first, for that is how other claims and places refer to this one. */
char *
mag_claim_item_dup_wording (MagClaimItem *self)
{
  MagClaim *claim = mag_claim_item_get_claim (self);

  return g_strdup_printf (C_("key and wording of a claim", "%s. %s"), mag_claim_get_key (claim),
                          mag_claim_get_claim (claim));
}

/* The claim, and below it in small letters what has columns of its own where there is room. */
char *
mag_claim_item_dup_whole (MagClaimItem *self)
{
  g_autofree char *wording = mag_claim_item_dup_wording (self);
  g_autofree char *detail = mag_claim_item_dup_detail (self);

  return g_strjoin ("\n", wording, detail, NULL);
}

PangoAttrList *
mag_claim_item_create_whole_style (MagClaimItem *self)
{
  g_autofree char *wording = mag_claim_item_dup_wording (self);
  PangoAttrList *style = pango_attr_list_new ();
  PangoAttribute *attributes[] = { pango_attr_scale_new (PANGO_SCALE_SMALL), pango_attr_foreground_alpha_new (SOFT) };

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      attributes[i]->start_index = (guint) strlen (wording);
      pango_attr_list_insert (style, attributes[i]);
    }

  return style;
}

/* What stands in columns of its own where there is room, in one line where there is not. */
char *
mag_claim_item_dup_detail (MagClaimItem *self)
{
  g_autofree char *studies = mag_claim_item_dup_studies (self);
  GString *detail = g_string_new (mag_claim_item_get_topic (self));

  if (studies[0] != '\0')
    g_string_append_printf (detail, " · %s", studies);
  if (mag_claim_item_get_people (self))
    g_string_append_printf (detail, " · %s", mag_claim_item_get_people (self));

  return g_string_free (detail, FALSE);
}

char *
mag_claim_item_dup_fold_label (MagClaimItem *self)
{
  guint n_folded = mag_claim_item_get_n_folded (self);

  return g_strdup_printf (ngettext ("Repeated by %u other claim", "Repeated by %u other claims", n_folded),
                          n_folded);
}

/**
 * mag_claim_item_dup_studies:
 *
 * Returns: (transfer full): the kinds of study in words, strongest first
 */
char *
mag_claim_item_dup_studies (MagClaimItem *self)
{
  GString *studies = g_string_new (NULL);

  for (int kind = MAG_REFERENCE_REVIEW; kind <= MAG_REFERENCE_REFERENCE; kind++)
    if (mag_claim_item_get_kinds (self) & (1u << kind))
      g_string_append_printf (studies, "%s%s", studies->len > 0 ? ", " : "",
                              mag_reference_kind_get_label ((MagReferenceKind) kind));

  return g_string_free (studies, FALSE);
}

/**
 * mag_claim_item_count_people:
 *
 * Returns: the largest number that its people are told with, to sort by
 */
guint
mag_claim_item_count_people (MagClaimItem *self)
{
  const char *people = mag_claim_item_get_people (self);
  guint64 most = 0, number = 0;

  if (people && strstr (people, "million"))
    return 1000000;

  for (const char *p = people; p && *p; p++)
    {
      if (g_ascii_isdigit (*p))
        number = MIN (number * 10 + (guint64) (*p - '0'), G_MAXUINT);
      else if (*p != ',' || !g_ascii_isdigit (p[1]))
        number = 0;
      most = MAX (most, number);
    }

  return (guint) most;
}
