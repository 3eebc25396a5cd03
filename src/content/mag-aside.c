// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Keeps a file of the user's that cannot be read: it gets out of the way of the next one, and somebody
 * may want it back. */

#include "config.h"

#include "mag-aside.h"

#include <glib/gstdio.h>

/* Who has more of them than this has not looked at one. */
#define MOST 100

/**
 * mag_aside_put:
 * @path: a file that cannot be read
 *
 * Gives a file another name, which no other file has yet.
 *
 * Returns: (transfer full) (type filename): where it is now, which is where it was if the folder cannot be
 *   written, for then nothing can be written over it either
 */
char *
mag_aside_put (const char *path)
{
  g_autofree char *aside = g_strconcat (path, MAG_ASIDE_SUFFIX, NULL);

  for (guint i = 2; i <= MOST && g_file_test (aside, G_FILE_TEST_EXISTS); i++)
    {
      g_clear_pointer (&aside, g_free);
      aside = g_strdup_printf ("%s.%u" MAG_ASIDE_SUFFIX, path, i);
    }

  return g_rename (path, aside) == 0 ? g_steal_pointer (&aside) : g_strdup (path);
}
