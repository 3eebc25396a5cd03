// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The clinic's logo on handouts: a picture that the user picked, copied as a PNG into the data folder,
 * so that it stays when the file it came from goes. The setting names the copy by its contents, and
 * so changes whenever the picture does. */

#include "config.h"

#include "mag-clinic-logo.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "mag-paths.h"

#define MAX_BYTES (8 * 1024 * 1024)
#define MIN_SIDE 16
#define MAX_SIDE 4000

static char *
dup_path (GSettings *settings)
{
  g_autofree char *name = g_settings_get_string (settings, "clinic-logo");

  return name[0] ? mag_paths_dup_user_file (name) : NULL;
}

static gboolean
refuse (GError    **error,
        const char *reason)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, reason);

  return FALSE;
}

static gboolean
check_size (GdkTexture  *texture,
            GError     **error)
{
  int width = gdk_texture_get_width (texture);
  int height = gdk_texture_get_height (texture);

  if (MIN (width, height) < MIN_SIDE)
    return refuse (error, _("The picture is too small to print: it needs 16 pixels on each side."));
  if (MAX (width, height) > MAX_SIDE)
    return refuse (error, _("The picture is too large: it may have 4,000 pixels on each side."));

  return TRUE;
}

static gboolean
store (GSettings  *settings,
       GBytes     *png,
       GError    **error)
{
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, png);
  g_autofree char *name = g_strdup_printf ("clinic-logo-%.12s.png", sum);
  g_autofree char *path = mag_paths_dup_user_file (name);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *old = dup_path (settings);
  gsize size;
  gconstpointer data = g_bytes_get_data (png, &size);

  /* Where the folder cannot be made, writing says so and names the file. */
  (void) g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents (path, data, (gssize) size, error))
    return FALSE;

  if (old && !g_str_equal (old, path))
    g_unlink (old);
  g_settings_set_string (settings, "clinic-logo", name);

  return TRUE;
}

/**
 * mag_clinic_logo_import:
 * @settings: the settings
 * @picture: what is in a picture file
 * @error: return location for an error
 *
 * Keeps a picture as the clinic's logo, in place of the one before.
 *
 * Returns: %FALSE with an error that says to the user why the picture will not do
 */
gboolean
mag_clinic_logo_import (GSettings  *settings,
                        GBytes     *picture,
                        GError    **error)
{
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GBytes) png = NULL;

  if (g_bytes_get_size (picture) > MAX_BYTES)
    return refuse (error, _("The file is too large: it may have 8 megabytes."));

  texture = gdk_texture_new_from_bytes (picture, NULL);
  if (!texture)
    return refuse (error, _("The file holds no picture that can be read. PNG and JPEG will do."));
  if (!check_size (texture, error))
    return FALSE;

  png = gdk_texture_save_to_png_bytes (texture);

  return store (settings, png, error);
}

/**
 * mag_clinic_logo_remove:
 * @settings: the settings
 *
 * Prints no logo any more and deletes the copy.
 */
void
mag_clinic_logo_remove (GSettings *settings)
{
  g_autofree char *path = dup_path (settings);

  if (path)
    g_unlink (path);
  g_settings_reset (settings, "clinic-logo");
}

/**
 * mag_clinic_logo_load:
 * @settings: the settings
 *
 * Returns: (transfer full) (nullable): the logo as a PNG, or %NULL where there is none
 */
GBytes *
mag_clinic_logo_load (GSettings *settings)
{
  g_autofree char *path = dup_path (settings);
  g_autofree char *data = NULL;
  gsize size;

  if (!path || !g_file_get_contents (path, &data, &size, NULL))
    return NULL;

  return g_bytes_new_take (g_steal_pointer (&data), size);
}
