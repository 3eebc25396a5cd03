// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Emergency numbers by region, to suggest one. Numbers change and a locale may lie about where someone
 * is, so a suggestion is never printed or shown as a fact: the user confirms it first. A region that is
 * not listed gets no suggestion. */

#include "config.h"

#include "mag-emergency.h"

#include <string.h>

static const struct
{
  const char *number;
  const char *regions;
} numbers[] = {
  { "112", "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL PL PT RO SE SI SK TR IN" },
  { "999", "GB HK MY KE" },
  { "911", "US CA MX PH" },
  { "000", "AU" },
  { "111", "NZ" },
  { "113", "NO" },
  { "119", "JP KR TW" },
  { "120", "CN" },
  { "144", "CH LI" },
  { "192", "BR" },
  { "995", "SG" },
};

/**
 * mag_emergency_suggest:
 * @region: (nullable): a region as two capital letters, as “IE”
 *
 * Returns: (nullable): the number for an ambulance there, to be confirmed by the user
 */
const char *
mag_emergency_suggest (const char *region)
{
  if (!region || strlen (region) != 2 || strchr (region, ' '))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (strstr (numbers[i].regions, region))
      return numbers[i].number;

  return NULL;
}

/**
 * mag_emergency_dup_region:
 * @locales: locales in the order in which they are wished for, as [func@GLib.get_language_names] has them
 *
 * Returns: (transfer full) (nullable): the region of the first locale that names one
 */
char *
mag_emergency_dup_region (const char *const *locales)
{
  for (guint i = 0; locales[i]; i++)
    {
      const char *mark = strchr (locales[i], '_');

      if (mark && g_ascii_isupper (mark[1]) && g_ascii_isupper (mark[2]) && !g_ascii_isalnum (mark[3]))
        return g_strndup (mark + 1, 2);
    }

  return NULL;
}
