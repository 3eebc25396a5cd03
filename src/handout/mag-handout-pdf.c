// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Writes a handout as a PDF that can be read aloud, with no display. */

#include "config.h"

#include "mag-handout-pdf.h"

#include <cairo-pdf.h>
#include <gio/gio.h>

#include "mag-handout-pdf-finish.h"
#include "mag-handout-tagger.h"

static cairo_status_t
write_cb (gpointer             closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* What the file says of itself: the sheet and its revision, nothing about who reads it. */
static void
set_metadata (cairo_surface_t *surface,
              MagHandout      *handout)
{
  const char *title = mag_handout_get_title (handout);
  g_autofree char *subject = g_strdup_printf ("%s. %s", mag_handout_get_imprint (handout),
                                              mag_handout_get_status (handout));

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR,
                                  mag_handout_get_author (handout));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Magnesia " PACKAGE_VERSION);
}

static cairo_status_t
draw_pages (MagHandoutLayout  *layout,
            cairo_surface_t   *surface,
            GArray           **tags)
{
  cairo_t *cr = cairo_create (surface);

  *tags = mag_handout_tagger_draw (layout, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);

  return cairo_surface_status (surface);
}

/**
 * mag_handout_dup_pdf:
 * @layout: a handout on its pages
 * @error: return location for an error
 *
 * Returns: (transfer full): the handout as a PDF, or %NULL with an error
 */
GBytes *
mag_handout_dup_pdf (MagHandoutLayout  *layout,
                     GError           **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autoptr (GBytes) drawn = NULL;
  g_autoptr (GArray) tags = NULL;
  MagHandout *handout;
  cairo_surface_t *surface;
  cairo_status_t status;
  double width, height;

  g_return_val_if_fail (MAG_IS_HANDOUT_LAYOUT (layout), NULL);

  handout = mag_handout_layout_get_handout (layout);
  mag_handout_layout_get_page_size (layout, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, data, width, height);
  set_metadata (surface, handout);
  status = draw_pages (layout, surface, &tags);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                   "the PDF could not be drawn: %s", cairo_status_to_string (status));
      return NULL;
    }

  drawn = g_byte_array_free_to_bytes (g_steal_pointer (&data));

  return mag_handout_pdf_finish (drawn, tags, mag_handout_get_options (handout)->language, error);
}

/**
 * mag_handout_write_pdf:
 * @layout: a handout on its pages
 * @path: where to write
 * @error: return location for an error
 *
 * Writes a handout as a PDF. A file that is there already is replaced as a whole or not at all.
 *
 * Returns: %FALSE with an error that names @path
 */
gboolean
mag_handout_write_pdf (MagHandoutLayout  *layout,
                       const char        *path,
                       GError           **error)
{
  g_autoptr (GBytes) pdf = mag_handout_dup_pdf (layout, error);
  g_autoptr (GError) fault = NULL;
  gconstpointer data;
  gsize size;

  g_return_val_if_fail (path != NULL, FALSE);

  if (!pdf)
    return FALSE;

  data = g_bytes_get_data (pdf, &size);
  if (!g_file_set_contents_full (path, data, (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT, 0666,
                                 &fault))
    {
      g_set_error (error, fault->domain, fault->code,
                   "“%s” cannot be written: %s", path, fault->message);
      return FALSE;
    }

  return TRUE;
}
