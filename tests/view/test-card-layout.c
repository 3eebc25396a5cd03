// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include <adwaita.h>

#include "mag-card-layout.h"

#define N_CARDS 5

typedef struct
{
  GtkWidget *box;
  GtkWidget *cards[N_CARDS];
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const char *texts[] = { "A", "Three whole words", "B", "C", "D\nand a second line" };

  fixture->box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (fixture->box, mag_card_layout_new ());
  for (guint i = 0; i < N_CARDS; i++)
    {
      fixture->cards[i] = gtk_label_new (texts[i]);
      gtk_box_append (GTK_BOX (fixture->box), fixture->cards[i]);
    }
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->box);
}

/* Gives the cards room for so many columns; returns the whole width. */
static int
allocate (Fixture *fixture,
          int      n_columns)
{
  int natural, width, height;

  gtk_widget_measure (fixture->box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  width = n_columns * natural + (n_columns - 1) * 12 + 7;
  gtk_widget_measure (fixture->box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_size_allocate (fixture->box, &(GtkAllocation) { 0, 0, width, height }, -1);

  return width;
}

static graphene_rect_t
get_bounds (Fixture *fixture,
            guint    card)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (fixture->cards[card], fixture->box, &bounds));

  return bounds;
}

/* The last card stands alone in its row and keeps its column. */
static void
test_columns (Fixture       *fixture,
              gconstpointer  data)
{
  allocate (fixture, 2);
  for (guint i = 0; i < N_CARDS; i++)
    {
      g_assert_cmpfloat (get_bounds (fixture, i).size.width, ==, get_bounds (fixture, 0).size.width);
      g_assert_cmpfloat (get_bounds (fixture, i).origin.x, ==, get_bounds (fixture, i % 2).origin.x);
    }
  g_assert_cmpfloat (get_bounds (fixture, 1).origin.x, >, get_bounds (fixture, 0).size.width);
  g_assert_cmpfloat (get_bounds (fixture, 2).origin.y, >, get_bounds (fixture, 0).size.height);
}

static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  allocate (fixture, 3);
  g_assert_cmpfloat (get_bounds (fixture, 3).size.height, ==, get_bounds (fixture, 4).size.height);
  g_assert_cmpfloat (get_bounds (fixture, 3).size.height, >, get_bounds (fixture, 0).size.height);
  g_assert_cmpfloat (get_bounds (fixture, 4).origin.y + get_bounds (fixture, 4).size.height, ==,
                     gtk_widget_get_height (fixture->box));
}

static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  int width;

  gtk_widget_set_direction (fixture->box, GTK_TEXT_DIR_RTL);
  width = allocate (fixture, 2);
  g_assert_cmpfloat (get_bounds (fixture, 0).origin.x + get_bounds (fixture, 0).size.width, ==, width);
  g_assert_cmpfloat (get_bounds (fixture, 1).origin.x, <, get_bounds (fixture, 0).origin.x);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/card-layout/columns", Fixture, NULL, set_up, test_columns, tear_down);
  g_test_add ("/card-layout/rows", Fixture, NULL, set_up, test_rows, tear_down);
  g_test_add ("/card-layout/mirrored", Fixture, NULL, set_up, test_mirrored, tear_down);

  return g_test_run ();
}
