// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* A drawn page to those who do not see it. */

#include "config.h"

#include "handout-view-test.h"

#include <string.h>

#include "mag-handout-page.h"

typedef HandoutViewTest Fixture;

static char *
dup_contents (GtkAccessible *page,
              guint          start,
              guint          end)
{
  GtkAccessibleTextInterface *iface = GTK_ACCESSIBLE_TEXT_GET_IFACE (page);
  g_autoptr (GBytes) bytes = iface->get_contents (GTK_ACCESSIBLE_TEXT (page), start, end);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strndup (data ? data : "", size);
}

static char *
dup_at (GtkAccessible                *page,
        guint                         offset,
        GtkAccessibleTextGranularity  granularity)
{
  GtkAccessibleTextInterface *iface = GTK_ACCESSIBLE_TEXT_GET_IFACE (page);
  guint start, end;
  g_autoptr (GBytes) bytes = iface->get_contents_at (GTK_ACCESSIBLE_TEXT (page), offset, granularity, &start, &end);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_cmpuint (start, <=, offset);
  g_assert_cmpuint (end, >, offset);

  return g_strndup (data, size);
}

static void
assert_at (GtkAccessible                *page,
           const char                   *where,
           GtkAccessibleTextGranularity  granularity,
           const char                   *expected)
{
  g_autofree char *text = dup_contents (page, 0, G_MAXUINT);
  const char *found = strstr (text, where);
  g_autofree char *piece = NULL;

  g_assert_nonnull (found);
  piece = dup_at (page, (guint) g_utf8_strlen (text, found - text), granularity);
  g_assert_cmpstr (piece, ==, expected);
}

static void
test_pages_speak (Fixture       *fixture,
                  gconstpointer  data)
{
  MagHandoutLayout *layout;
  g_autofree char *text = NULL;
  g_autofree char *contents = NULL;
  GtkAccessible *page;

  handout_view_test_show (fixture, "handout?topics=haematoma");
  layout = handout_view_test_get_layout (fixture);
  text = mag_handout_layout_dup_page_text (layout, 0);
  page = handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PAGE, 0);
  gtk_test_accessible_assert_role (page, GTK_ACCESSIBLE_ROLE_DOCUMENT);
  gtk_test_accessible_assert_property (page, GTK_ACCESSIBLE_PROPERTY_LABEL, "Page 1 of 2");
  contents = dup_contents (page, 0, G_MAXUINT);
  g_assert_cmpstr (contents, ==, text);
  g_assert_nonnull (strstr (text, "Call your local emergency number now for:"));

  assert_at (page, "emergency number", GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD, "emergency ");
  assert_at (page, "emergency number", GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER, "e");
  assert_at (page, "emergency number", GTK_ACCESSIBLE_TEXT_GRANULARITY_PARAGRAPH,
             "Call your local emergency number now for:\n");
}

/* A page that is drawn anew with the same words is told as nothing new; other words are there at once. */
static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  handout_view_test_show (fixture, "handout?topics=haematoma");
  before = dup_contents (handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PAGE, 0), 0, G_MAXUINT);
  handout_view_test_show (fixture, "handout?topics=sleep");
  after = dup_contents (handout_view_test_find (fixture, MAG_TYPE_HANDOUT_PAGE, 0), 0, G_MAXUINT);
  g_assert_nonnull (strstr (before, "hematoma"));
  g_assert_null (strstr (after, "hematoma"));
  g_assert_nonnull (strstr (after, "sleep"));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *home = handout_view_test_start (&argc, &argv);

  handout_view_test_add ("/handout-page/speaks", test_pages_speak);
  handout_view_test_add ("/handout-page/change", test_change);

  return g_test_run ();
}
