// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config.h"

#include "mag-handout-pages.h"

#define ROOM 100.0

/* One letter a strip, each ten points high after a gap of two: "k" keeps the next one, "w" wishes to,
 * "." does neither, "B" is a box of sixty points. */
static GPtrArray *
make_strips (const char *plan)
{
  GPtrArray *strips = mag_handout_strips_new ();

  for (const char *at = plan; *at; at++)
    {
      MagHandoutStrip *strip = mag_handout_strip_new (*at == 'B' ? 60 : 10);

      strip->gap = 2;
      strip->keep = *at == 'k' ? MAG_HANDOUT_KEEP_ALWAYS : *at == 'w' ? MAG_HANDOUT_KEEP_WISHED : MAG_HANDOUT_KEEP_NONE;
      g_ptr_array_add (strips, strip);
    }

  return strips;
}

static void
assert_pages (const char *plan,
              const char *expected)
{
  g_autoptr (GPtrArray) strips = make_strips (plan);
  g_autoptr (GPtrArray) pages = mag_handout_pages_break (strips, ROOM);
  g_autoptr (GString) counts = g_string_new (NULL);

  for (guint i = 0; i < pages->len; i++)
    g_string_append_printf (counts, "%s%u", i > 0 ? " " : "", ((GArray *) g_ptr_array_index (pages, i))->len);
  g_assert_cmpstr (counts->str, ==, expected);
}

static void
test_fill (void)
{
  assert_pages ("", "");
  assert_pages (".", "1");
  assert_pages ("........", "8");
  assert_pages (".........", "8 1");
}

static void
test_keep (void)
{
  assert_pages (".......k.", "7 2");
  assert_pages ("......kk..", "6 4");
  assert_pages ("....kkkkk..", "4 7");
}

static void
test_keep_too_much (void)
{
  assert_pages ("kkkkkkkkkkkk.", "8 5");
}

/* A wish is heard, unless the page would be nearly empty or nothing at all stood on it. */
static void
test_wish (void)
{
  assert_pages (".......w.", "7 2");
  assert_pages ("...wwwww.", "3 6");
  assert_pages (".wwwwwww.", "8 1");
  assert_pages (".wwwwwwk.", "7 2");
  assert_pages ("wwwwwwwww.", "8 2");
}

static void
test_box_whole (void)
{
  assert_pages ("..B", "3");
  assert_pages ("....B.", "4 2");
  assert_pages ("..kkB", "2 3");
}

static void
test_places (void)
{
  g_autoptr (GPtrArray) strips = make_strips (".........");
  g_autoptr (GPtrArray) pages = mag_handout_pages_break (strips, ROOM);
  GArray *first = g_ptr_array_index (pages, 0);
  GArray *last = g_ptr_array_index (pages, 1);

  g_assert_cmpfloat (g_array_index (first, MagHandoutPlace, 0).y, ==, 0);
  g_assert_cmpfloat (g_array_index (first, MagHandoutPlace, 7).y, ==, 84);
  g_assert_cmpfloat (g_array_index (last, MagHandoutPlace, 0).y, ==, 0);
  g_assert_cmpfloat (mag_handout_pages_get_used (pages), ==, 10);
}

static void
test_stack (void)
{
  g_autoptr (GPtrArray) strips = make_strips ("..");
  g_autoptr (MagHandoutStrip) box = mag_handout_strip_new (50);

  for (guint i = 0; i < strips->len; i++)
    mag_handout_strip_add_rule (g_ptr_array_index (strips, i), MAG_HANDOUT_INK_BLACK, 1, 5, 20);

  g_assert_cmpfloat (mag_handout_strips_measure (strips), ==, 22);
  mag_handout_strip_stack (box, strips, 7, 3);
  g_assert_cmpuint (box->marks->len, ==, 2);
  g_assert_cmpfloat (g_array_index (box->marks, MagHandoutMark, 1).x, ==, 8);
  g_assert_cmpfloat (g_array_index (box->marks, MagHandoutMark, 1).y, ==, 20);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/handout-pages/fill", test_fill);
  g_test_add_func ("/handout-pages/keep", test_keep);
  g_test_add_func ("/handout-pages/keep-too-much", test_keep_too_much);
  g_test_add_func ("/handout-pages/wish", test_wish);
  g_test_add_func ("/handout-pages/box-whole", test_box_whole);
  g_test_add_func ("/handout-pages/places", test_places);
  g_test_add_func ("/handout-pages/stack", test_stack);

  return g_test_run ();
}
