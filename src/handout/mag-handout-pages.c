// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Breaks a column of strips into pages. It knows nothing of what the strips hold. */

#include "config.h"

#include "mag-handout-pages.h"

/* A page that is filled less looks like a mistake. */
#define NEARLY_EMPTY 0.25

static const MagHandoutStrip *
get_strip (GPtrArray *strips,
           guint      index)
{
  return g_ptr_array_index (strips, index);
}

/* How much room the strips from one to before another take on a page. */
static double
measure (GPtrArray *strips,
         guint      start,
         guint      end)
{
  const MagHandoutStrip *head = get_strip (strips, start)->head;
  double height = (head ? head->height : 0) + get_strip (strips, start)->height;

  for (guint i = start + 1; i < end; i++)
    height += get_strip (strips, i)->gap + get_strip (strips, i)->height;

  return height;
}

/* As late as the room allows. */
static guint
find_full (GPtrArray *strips,
           guint      start,
           double     height)
{
  double y = measure (strips, start, start + 1);
  guint end = start + 1;

  for (; end < strips->len; end++)
    {
      y += get_strip (strips, end)->gap + get_strip (strips, end)->height;
      if (y > height)
        break;
    }

  return end;
}

/* The last place before a page is full at which nothing holds on as tightly as that. */
static guint
find_loose (GPtrArray      *strips,
            guint           start,
            guint           full,
            MagHandoutKeep  tight)
{
  guint end = full;

  while (end < strips->len && end > start && get_strip (strips, end - 1)->keep >= tight)
    end--;

  return end;
}

/* Where the page that starts at a strip has to end: as late as the room allows, but not after a strip
 * that keeps the next one. Where only wishes would leave it nearly empty, they are passed over. */
static guint
find_end (GPtrArray *strips,
          guint      start,
          double     height)
{
  guint full = find_full (strips, start, height);
  guint end = find_loose (strips, start, full, MAG_HANDOUT_KEEP_WISHED);

  if (end == start || measure (strips, start, end) < height * NEARLY_EMPTY)
    end = find_loose (strips, start, full, MAG_HANDOUT_KEEP_ALWAYS);

  return end > start ? end : full;
}

/* A page that starts inside a table starts with its head. */
static GArray *
fill_page (GPtrArray *strips,
           guint      start,
           guint      end)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (MagHandoutPlace));
  const MagHandoutStrip *head = get_strip (strips, start)->head;
  double y = 0;

  if (head)
    {
      MagHandoutPlace place = { .strip = head, .repeated = TRUE };

      y = head->height;
      g_array_append_val (places, place);
    }

  for (guint i = start; i < end; i++)
    {
      MagHandoutPlace place = { .strip = get_strip (strips, i) };

      place.y = y + (i > start ? place.strip->gap : 0);
      y = place.y + place.strip->height;
      g_array_append_val (places, place);
    }

  return places;
}

/**
 * mag_handout_pages_break:
 * @strips: (element-type MagHandoutStrip): what to break
 * @height: the room on a page
 *
 * Returns: (transfer full) (element-type GArray): for each page its #MagHandoutPlace records, which
 *   borrow their strips
 */
GPtrArray *
mag_handout_pages_break (GPtrArray *strips,
                         double     height)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  guint start = 0;

  while (start < strips->len)
    {
      guint end = find_end (strips, start, height);

      g_ptr_array_add (pages, fill_page (strips, start, end));
      start = end;
    }

  return pages;
}

/**
 * mag_handout_pages_get_used:
 * @pages: pages
 *
 * Returns: how far the last page is filled
 */
double
mag_handout_pages_get_used (GPtrArray *pages)
{
  GArray *places = pages->len > 0 ? g_ptr_array_index (pages, pages->len - 1) : NULL;
  const MagHandoutPlace *last = NULL;

  if (places && places->len > 0)
    last = &g_array_index (places, MagHandoutPlace, places->len - 1);

  return last ? last->y + last->strip->height : 0;
}
