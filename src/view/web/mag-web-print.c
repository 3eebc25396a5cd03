// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Prints an article. The engine knows no margins from the style sheet, so the page is set up here. */

#include "config.h"

#include "mag-web-print.h"

#define MARGIN_MM 18
#define PAPER_A4 0

static GtkPageSetup *
create_page_setup (GSettings *settings)
{
  gboolean is_a4 = g_settings_get_enum (settings, "handout-paper") == PAPER_A4;
  GtkPageSetup *setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) size = gtk_paper_size_new (is_a4 ? GTK_PAPER_NAME_A4 : GTK_PAPER_NAME_LETTER);

  gtk_page_setup_set_paper_size (setup, size);
  gtk_page_setup_set_top_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, MARGIN_MM, GTK_UNIT_MM);

  return setup;
}

WebKitPrintOperation *
mag_web_print_new_operation (WebKitWebView *view,
                             GSettings     *settings,
                             const char    *title)
{
  WebKitPrintOperation *operation = webkit_print_operation_new (view);
  g_autoptr (GtkPageSetup) setup = create_page_setup (settings);
  g_autoptr (GtkPrintSettings) print_settings = gtk_print_settings_new ();

  gtk_print_settings_set (print_settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, title);
  webkit_print_operation_set_page_setup (operation, setup);
  webkit_print_operation_set_print_settings (operation, print_settings);

  return operation;
}

static void
failed_cb (WebKitPrintOperation *operation,
           GError               *error)
{
  g_debug ("Printing failed: %s", error->message);
}

/* Asks how to print, and prints. */
void
mag_web_print_run (WebKitWebView *view,
                   GSettings     *settings,
                   const char    *title)
{
  g_autoptr (WebKitPrintOperation) operation = mag_web_print_new_operation (view, settings, title);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (view));

  g_signal_connect (operation, "failed", G_CALLBACK (failed_cb), NULL);
  webkit_print_operation_run_dialog (operation, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL);
}
