// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Where links of an article lead, and where their popovers stand. Run at the scales 1 and 2. */

#include "config.h"

#include "read-face-test.h"

#include <string.h>

#include "mag-article-popover.h"
#include "mag-web-policy.h"

static void
test_policy (void)
{
  static const struct
  {
    const char *uri;
    MagWebWay   way;
  } cases[] = {
    { "magnesia-article:/1", MAG_WEB_WAY_INSIDE },
    { "magnesia-article:/1#faq", MAG_WEB_WAY_INSIDE },
    { "magnesia-article:/article.css", MAG_WEB_WAY_INSIDE },
    { "magnesia-article://example.org/1", MAG_WEB_WAY_REFUSED },
    { "magnesia:term/placebo", MAG_WEB_WAY_LOCATION },
    { "magnesia:evidence/C15#growth", MAG_WEB_WAY_LOCATION },
    { "magnesia:topic/haematoma?face=sources", MAG_WEB_WAY_LOCATION },
    { "magnesia:nowhere/x", MAG_WEB_WAY_REFUSED },
    { "magnesia:topic/../../etc", MAG_WEB_WAY_REFUSED },
    { "magnesia:topic/<b>", MAG_WEB_WAY_REFUSED },
    { "magnesia:", MAG_WEB_WAY_REFUSED },
    { "https://doi.org/10.1056/x", MAG_WEB_WAY_OUTSIDE },
    { "HTTPS://doi.org/10.1056/x", MAG_WEB_WAY_OUTSIDE },
    { "https:///etc/passwd", MAG_WEB_WAY_REFUSED },
    { "https:", MAG_WEB_WAY_REFUSED },
    { "http://doi.org/", MAG_WEB_WAY_REFUSED },
    { "file:///etc/passwd", MAG_WEB_WAY_REFUSED },
    { "javascript:alert(1)", MAG_WEB_WAY_REFUSED },
    { "data:text/html,x", MAG_WEB_WAY_REFUSED },
    { "about:blank", MAG_WEB_WAY_REFUSED },
    { "ftp://example.org/", MAG_WEB_WAY_REFUSED },
    { "mailto:a@example.org", MAG_WEB_WAY_REFUSED },
    { "tel:112", MAG_WEB_WAY_REFUSED },
    { "", MAG_WEB_WAY_REFUSED },
    { "not an address", MAG_WEB_WAY_REFUSED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MagLocation) location = NULL;

      g_test_message ("%s", cases[i].uri);
      g_assert_cmpint (mag_web_policy_judge (cases[i].uri, &location), ==, cases[i].way);
      g_assert_true ((location != NULL) == (cases[i].way == MAG_WEB_WAY_LOCATION));
    }
}

static void
load (ReadFaceTest *test)
{
  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 1);
}

/* Clicks the first link that a selector finds, brought to the middle of the view. */
static void
click (ReadFaceTest *test,
       const char   *selector)
{
  g_autofree char *script =
    g_strdup_printf ("{ const link = document.querySelector (\"%s\");"
                     " link.scrollIntoView ({ block: 'center', behavior: 'instant' }); link.click (); } 1", selector);
  g_autoptr (JSCValue) done = read_face_test_run (test, script);
}

static MagArticlePopover *
find_popover (ReadFaceTest *test)
{
  return MAG_ARTICLE_POPOVER (read_face_test_find (GTK_WIDGET (test->face), "MagArticlePopover"));
}

static MagArticlePopover *
await_popover (ReadFaceTest *test)
{
  read_face_test_await (find_popover (test) && gtk_widget_get_mapped (GTK_WIDGET (find_popover (test))));

  return find_popover (test);
}

static void
test_location (ReadFaceTest  *test,
               gconstpointer  data)
{
  load (test);
  click (test, ".more a");
  read_face_test_await (test->opened != NULL);
  g_assert_true (g_str_has_prefix (test->opened, "evidence/haematoma-"));
  g_assert_null (find_popover (test));
}

static void
test_inside (ReadFaceTest  *test,
             gconstpointer  data)
{
  load (test);
  click (test, "#contents a[href='#sources']");
  read_face_test_await (g_strcmp0 (mag_article_view_get_part (read_face_test_get_view (test)), "sources") == 0);
  g_assert_null (test->opened);
}

static void
test_term (ReadFaceTest  *test,
           gconstpointer  data)
{
  g_autofree char *link = NULL;
  g_autoptr (MagTerm) term = NULL;

  load (test);
  link = read_face_test_string (test, "document.querySelector ('a.term').getAttribute ('href')");
  term = mag_collection_load_term (mag_context_get_collection (test->context), link + strlen ("magnesia:term/"));
  click (test, "a.term");
  g_assert_cmpstr (mag_article_popover_get_title (await_popover (test)), ==, mag_term_get_term (term));
}

static void
test_reference (ReadFaceTest  *test,
                gconstpointer  data)
{
  load (test);
  click (test, ".cite a");
  g_assert_cmpstr (mag_article_popover_get_title (await_popover (test)), ==, "Source 1");
}

/* Closed, the popover gives the focus back to the mark that it came from. */
static void
test_focus_returns (ReadFaceTest  *test,
                    gconstpointer  data)
{
  g_autofree char *link = NULL;
  g_autofree char *focus = NULL;

  load (test);
  link = read_face_test_string (test, "document.querySelector ('a.sure').href");
  click (test, "a.sure");
  gtk_popover_popdown (GTK_POPOVER (await_popover (test)));
  read_face_test_await (!gtk_widget_get_mapped (GTK_WIDGET (find_popover (test))));
  focus = read_face_test_string (test, "document.activeElement.href ?? ''");
  g_assert_cmpstr (focus, ==, link);
  g_assert_true (GTK_WIDGET (read_face_test_get_web_view (test)) == gtk_window_get_focus (test->window));
}

static GdkTexture *
render (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  g_autoptr (GskRenderNode) node = NULL;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);

  return gsk_renderer_render_texture (renderer, node, &bounds);
}

/* What the web view shows at a point, as 0xRRGGBB. */
static guint
get_pixel (GtkWidget *widget,
           int        x,
           int        y)
{
  g_autoptr (GdkTexture) texture = render (widget);
  gsize stride = (gsize) gdk_texture_get_width (texture) * 4;
  g_autofree guchar *pixels = g_malloc0 (stride * (gsize) gdk_texture_get_height (texture));
  const guchar *pixel = pixels + (gsize) y * stride + (gsize) x * 4;

  gdk_texture_download (texture, pixels, stride);

  return (guint) (pixel[2] << 16 | pixel[1] << 8 | pixel[0]);
}

static gboolean
looks_like (guint pixel,
            guint color)
{
  for (int shift = 0; shift < 24; shift += 8)
    if (ABS ((int) (pixel >> shift & 0xff) - (int) (color >> shift & 0xff)) > 3)
      return FALSE;

  return TRUE;
}

static gboolean
is_mark (GtkWidget *view,
         int        x,
         int        y)
{
  return looks_like (get_pixel (view, x, y), 0xeeedfb);
}

/* A certainty mark's own ground is inside the rectangle and nowhere outside it. */
static gboolean
points_at_mark (GtkWidget    *view,
                GdkRectangle *box)
{
  int middle = box->y + box->height / 2;

  return is_mark (view, box->x + 5, middle) && is_mark (view, box->x + box->width - 5, middle)
         && !is_mark (view, box->x - 6, middle) && !is_mark (view, box->x + 5, box->y - 6)
         && !is_mark (view, box->x + 5, box->y + box->height + 6);
}

/* The popover points at the mark, whatever the scale of the screen, the zoom and the desktop's text. */
static void
test_rectangle (ReadFaceTest  *test,
                gconstpointer  data)
{
  static const struct
  {
    int    zoom;
    double text;
  } sizes[] = { { 10, 1.0 }, { 17, 1.0 }, { 10, 1.5 }, { 12, 2.0 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GdkRectangle box;

      g_settings_set_int (mag_context_get_settings (test->context), "article-zoom", sizes[i].zoom);
      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * sizes[i].text), NULL);
      load (test);
      click (test, ".key-points a.sure.low");
      gtk_popover_get_pointing_to (GTK_POPOVER (await_popover (test)), &box);
      gtk_popover_popdown (GTK_POPOVER (find_popover (test)));
      g_test_message ("%d %d, %d x %d", box.x, box.y, box.width, box.height);
      /* The scrolling may be on its way to the screen yet. */
      read_face_test_await (points_at_mark (GTK_WIDGET (read_face_test_get_web_view (test)), &box));
    }

  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

#define ADD(path, function) \
  g_test_add (path, ReadFaceTest, NULL, read_face_test_set_up, function, read_face_test_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/read-face/links/policy", test_policy);
  ADD ("/read-face/links/location", test_location);
  ADD ("/read-face/links/inside", test_inside);
  ADD ("/read-face/links/term", test_term);
  ADD ("/read-face/links/reference", test_reference);
  ADD ("/read-face/links/focus-returns", test_focus_returns);
  ADD ("/read-face/links/rectangle", test_rectangle);

  return g_test_run ();
}
