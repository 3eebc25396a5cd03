// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* In which language something is read that there is in several. */

#include "config.h"

#include "mag-language.h"

#include <string.h>

/* “es_MX.UTF-8” is “es-MX”. */
static char *
dup_tag (const char *locale)
{
  return g_strdelimit (g_strndup (locale, strcspn (locale, ".@")), "_", '-');
}

static const char *
find (const char        *tag,
      const char *const *offered)
{
  for (guint i = 0; offered[i]; i++)
    if (g_ascii_strcasecmp (offered[i], tag) == 0)
      return offered[i];

  return NULL;
}

/**
 * mag_language_choose:
 * @wished: a language as a BCP 47 tag; empty for the one that the desktop speaks
 * @locales: (array zero-terminated=1): locales of the desktop in the order in which they are wished for,
 *   as [func@GLib.get_language_names] has them
 * @offered: (array zero-terminated=1): the languages there are, as BCP 47 tags
 *
 * Returns: (nullable): which of @offered to read; %NULL where none of them is wished for
 */
const char *
mag_language_choose (const char        *wished,
                     const char *const *locales,
                     const char *const *offered)
{
  if (wished[0])
    return find (wished, offered);

  for (guint i = 0; locales[i]; i++)
    {
      g_autofree char *tag = dup_tag (locales[i]);
      const char *found = find (tag, offered);

      if (found)
        return found;
    }

  return NULL;
}
