// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagHandoutPrintOperation:
 *
 * Prints a handout as its preview shows it. Everything was chosen before, for a dialog of the print
 * portal cannot hold choices of ours. What was laid out in another thread comes as drawings. It is
 * made for one print and then dropped.
 */

#include "config.h"

#include "mag-handout-print-operation.h"

struct _MagHandoutPrintOperation
{
  GtkPrintOperation  parent_instance;

  /* Owned */
  MagHandoutLayout  *layout;
  GPtrArray         *drawings; /* instead of the layout */
};

G_DEFINE_FINAL_TYPE (MagHandoutPrintOperation, mag_handout_print_operation,
                     GTK_TYPE_PRINT_OPERATION)

static void
mag_handout_print_operation_begin_print (GtkPrintOperation *operation,
                                         GtkPrintContext   *context)
{
  MagHandoutPrintOperation *self = MAG_HANDOUT_PRINT_OPERATION (operation);

  gtk_print_operation_set_n_pages (operation, self->drawings ? (int) self->drawings->len
                                                             : (int) mag_handout_layout_get_n_pages (self->layout));
}

static void
get_page_size (MagHandoutPrintOperation *self,
               double                   *width,
               double                   *height)
{
  cairo_rectangle_t paper;

  if (!self->drawings)
    {
      mag_handout_layout_get_page_size (self->layout, width, height);
      return;
    }

  cairo_recording_surface_get_extents (g_ptr_array_index (self->drawings, 0), &paper);
  *width = paper.width;
  *height = paper.height;
}

static void
draw (MagHandoutPrintOperation *self,
      guint                     page,
      cairo_t                  *cr)
{
  if (!self->drawings)
    {
      mag_handout_layout_draw_page (self->layout, page, cr);
      return;
    }

  cairo_set_source_surface (cr, g_ptr_array_index (self->drawings, page), 0, 0);
  cairo_paint (cr);
}

/* Where the printer holds another paper, the page is made to fit; on the chosen one nothing is
 * scaled. */
static void
mag_handout_print_operation_draw_page (GtkPrintOperation *operation,
                                       GtkPrintContext   *context,
                                       int                page)
{
  MagHandoutPrintOperation *self = MAG_HANDOUT_PRINT_OPERATION (operation);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double room_width = gtk_print_context_get_width (context);
  double room_height = gtk_print_context_get_height (context);
  double width, height, scale;

  get_page_size (self, &width, &height);
  scale = MIN (room_width / width, room_height / height);
  if (scale > 0.995)
    scale = 1;

  cairo_save (cr);
  cairo_translate (cr, (room_width - width * scale) / 2, (room_height - height * scale) / 2);
  cairo_scale (cr, scale, scale);
  draw (self, (guint) page, cr);
  cairo_restore (cr);
}

static void
mag_handout_print_operation_dispose (GObject *object)
{
  MagHandoutPrintOperation *self = MAG_HANDOUT_PRINT_OPERATION (object);

  g_clear_object (&self->layout);
  g_clear_pointer (&self->drawings, g_ptr_array_unref);

  G_OBJECT_CLASS (mag_handout_print_operation_parent_class)->dispose (object);
}

static void
mag_handout_print_operation_class_init (MagHandoutPrintOperationClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mag_handout_print_operation_dispose;
  operation_class->begin_print = mag_handout_print_operation_begin_print;
  operation_class->draw_page = mag_handout_print_operation_draw_page;
}

static void
mag_handout_print_operation_init (MagHandoutPrintOperation *self)
{
}

static GtkPageSetup *
new_page_setup (MagHandout *handout)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  const MagHandoutOptions *options = mag_handout_get_options (handout);
  gboolean letter = options->paper == MAG_PAPER_LETTER;
  GtkPaperSize *paper = gtk_paper_size_new (letter ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  if (options->landscape)
    gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  g_clear_pointer (&paper, gtk_paper_size_free);

  return setup;
}

static MagHandoutPrintOperation *
create (MagHandout *handout)
{
  MagHandoutPrintOperation *self = g_object_new (MAG_TYPE_HANDOUT_PRINT_OPERATION,
                                                 "unit", GTK_UNIT_POINTS,
                                                 "use-full-page", TRUE,
                                                 "allow-async", TRUE,
                                                 "job-name", mag_handout_get_title (handout),
                                                 NULL);
  g_autoptr (GtkPageSetup) setup = new_page_setup (handout);

  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), setup);

  return self;
}

/**
 * mag_handout_print_operation_new:
 * @layout: a handout on its pages
 *
 * Returns: (transfer full): what prints it; its job is named after the sheet and nothing else
 */
GtkPrintOperation *
mag_handout_print_operation_new (MagHandoutLayout *layout)
{
  MagHandoutPrintOperation *self = create (mag_handout_layout_get_handout (layout));

  self->layout = g_object_ref (layout);

  return GTK_PRINT_OPERATION (self);
}

/**
 * mag_handout_print_operation_new_drawings:
 * @handout: a handout
 * @drawings: (element-type cairo_surface_t): its pages, at least one
 *
 * Returns: (transfer full): what prints it; its job is named after the sheet and nothing else
 */
GtkPrintOperation *
mag_handout_print_operation_new_drawings (MagHandout *handout,
                                          GPtrArray  *drawings)
{
  MagHandoutPrintOperation *self = create (handout);

  self->drawings = g_ptr_array_ref (drawings);

  return GTK_PRINT_OPERATION (self);
}
