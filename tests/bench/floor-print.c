// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The floor of a handout: a bare GtkPrintOperation that exports a text as a PDF. */

#include <gtk/gtk.h>

#define FONT "Sans 12"

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                PangoLayout      **layout)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FONT);
  const char *text = g_object_get_data (G_OBJECT (operation), "text");
  double height = gtk_print_context_get_height (context);
  int text_height;

  *layout = gtk_print_context_create_pango_layout (context);
  pango_layout_set_font_description (*layout, font);
  pango_layout_set_width (*layout, (int) (gtk_print_context_get_width (context) * PANGO_SCALE));
  pango_layout_set_text (*layout, text, -1);
  pango_layout_get_size (*layout, NULL, &text_height);
  gtk_print_operation_set_n_pages (operation, (int) (pango_units_to_double (text_height) / height) + 1);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              PangoLayout      **layout)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double height = gtk_print_context_get_height (context);
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (*layout);

  do
    {
      PangoRectangle place;
      double y;

      pango_layout_iter_get_line_extents (iter, NULL, &place);
      y = pango_units_to_double (pango_layout_iter_get_baseline (iter)) - page * height;
      if (y < 0 || y > height)
        continue;
      cairo_move_to (cr, pango_units_to_double (place.x), y);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
  while (pango_layout_iter_next_line (iter));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (PangoLayout) layout = NULL;
  g_autoptr (GError) error = NULL;
  char *text;

  if (argc != 3)
    g_error ("Usage: floor-print TEXT FILE.pdf");

  g_file_get_contents (argv[1], &text, NULL, &error);
  g_assert_no_error (error);
  g_object_set_data_full (G_OBJECT (operation), "text", text, g_free);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_export_filename (operation, argv[2]);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), &layout);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), &layout);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);

  return 0;
}
