// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* The Read face: loading, going to places, coming back to where one was, and what happens when the
 * web process dies. */

#include "config.h"

#include "read-face-test.h"

#include "mag-article-module.h"
#include "mag-article-positions.h"
#include "mag-article-sandbox.h"

static GSettings *
get_settings (ReadFaceTest *test)
{
  return mag_context_get_settings (test->context);
}

static const char *
get_page (ReadFaceTest *test)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (read_face_test_find (GTK_WIDGET (test->face), "GtkStack")));
}

static void
await_part (ReadFaceTest *test,
            const char   *part)
{
  read_face_test_await (g_strcmp0 (mag_article_view_get_part (read_face_test_get_view (test)), part) == 0);
}

static void
scroll (ReadFaceTest *test,
        double        position)
{
  g_autofree char *script =
    g_strdup_printf ("scrollTo ({ behavior: 'instant',"
                     " top: %d / 100 * (document.scrollingElement.scrollHeight - innerHeight) }); 1",
                     (int) (position * 100));
  g_autoptr (JSCValue) done = read_face_test_run (test, script);
  MagArticleView *view = read_face_test_get_view (test);

  read_face_test_await (ABS (mag_article_view_get_position (view) - position) < 0.02);
}

static void
test_load (ReadFaceTest  *test,
           gconstpointer  data)
{
  MagCollection *collection = mag_context_get_collection (test->context);
  g_autoptr (MagDocument) topic = mag_collection_load_document (collection, "topic", "haematoma", "en", NULL);
  g_autofree char *title = NULL;
  g_autofree char *border = NULL;

  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 1);
  title = read_face_test_string (test, "document.querySelector ('h1').textContent");
  g_assert_cmpstr (title, ==, mag_document_get_title (topic));
  g_assert_cmpstr (get_page (test), ==, "article");
  await_part (test, "in-short");

  /* The style sheet has come through the policy. */
  border = read_face_test_string (test, "getComputedStyle (document.querySelector ('.box')).borderTopStyle");
  g_assert_cmpstr (border, ==, "solid");
}

/* How many parts the outline marks. */
static guint64
count_marked (ReadFaceTest *test)
{
  GtkWidget *outline = read_face_test_find (GTK_WIDGET (test->face), "MagArticleOutline");
  GtkListView *list = GTK_LIST_VIEW (read_face_test_find (outline, "GtkListView"));
  g_autoptr (GtkBitset) marked = gtk_selection_model_get_selection (gtk_list_view_get_model (list));

  return gtk_bitset_get_size (marked);
}

static void
test_go_to (ReadFaceTest  *test,
            gconstpointer  data)
{
  MagArticleView *view;

  read_face_test_show (test, "haematoma", "faq", NULL);
  read_face_test_await_paint (test, 1);
  view = read_face_test_get_view (test);
  await_part (test, "faq");
  read_face_test_await (mag_article_view_get_position (view) > 0.3);

  mag_article_view_go_to (view, "key-points");
  await_part (test, "key-points");

  /* The same article at another place is not loaded anew. */
  read_face_test_show (test, "haematoma", "sources", NULL);
  await_part (test, "sources");
  g_assert_cmpuint (test->n_painted, ==, 1);

  /* Nor is anything lost when the reader comes back to it from elsewhere. */
  read_face_test_show (test, "haematoma", NULL, NULL);
  g_assert_cmpuint (count_marked (test), ==, 1);
  g_assert_cmpuint (test->n_painted, ==, 1);
}

static void
test_words (ReadFaceTest  *test,
            gconstpointer  data)
{
  MagCollection *collection = mag_context_get_collection (test->context);
  g_autoptr (MagDocument) topic = mag_collection_load_document (collection, "topic", "haematoma", "en", NULL);
  JsonArray *questions = json_object_get_array_member (mag_document_get_root (topic), "questions");
  JsonObject *first = json_array_get_object_element (questions, 0);

  read_face_test_show (test, "haematoma", NULL, json_object_get_string_member (first, "question"));
  read_face_test_await_paint (test, 1);
  read_face_test_await (mag_article_view_get_position (read_face_test_get_view (test)) > 0.3);
}

/* Back from another article, the reader is where they were; so are they on another day. */
static void
test_position (ReadFaceTest  *test,
               gconstpointer  data)
{
  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 1);
  scroll (test, 0.5);
  read_face_test_show (test, "myoclonus", NULL, NULL);
  read_face_test_await_paint (test, 2);
  g_assert_cmpfloat (mag_article_view_get_position (read_face_test_get_view (test)), <, 0.02);
  g_assert_cmpfloat_with_epsilon (mag_article_positions_get (get_settings (test), "haematoma"), 0.5, 0.02);

  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 3);
  g_assert_cmpfloat_with_epsilon (mag_article_view_get_position (read_face_test_get_view (test)), 0.5, 0.02);
}

static void
test_failure (ReadFaceTest  *test,
              gconstpointer  data)
{
  GtkWidget *failure;

  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 1);
  scroll (test, 0.6);
  webkit_web_view_terminate_web_process (read_face_test_get_web_view (test));
  read_face_test_await (g_str_equal (get_page (test), "failure"));

  failure = read_face_test_find (GTK_WIDGET (test->face), "MagArticleFailure");
  g_signal_emit_by_name (failure, "reload");
  read_face_test_await_paint (test, 2);
  g_assert_cmpstr (get_page (test), ==, "article");
  g_assert_cmpfloat_with_epsilon (mag_article_view_get_position (read_face_test_get_view (test)), 0.6, 0.02);
}

static void
test_zoom (ReadFaceTest  *test,
           gconstpointer  data)
{
  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 1);
  for (int i = 0; i < 40; i++)
    gtk_widget_activate_action (GTK_WIDGET (test->face), "zoom.in", NULL);
  g_assert_cmpfloat_with_epsilon (webkit_web_view_get_zoom_level (read_face_test_get_web_view (test)), 3.0, 0.001);
  gtk_widget_activate_action (GTK_WIDGET (test->face), "zoom.reset", NULL);
  gtk_widget_activate_action (GTK_WIDGET (test->face), "zoom.out", NULL);
  g_assert_cmpint (g_settings_get_int (get_settings (test), "article-zoom"), ==, 9);
  g_assert_cmpfloat_with_epsilon (webkit_web_view_get_zoom_level (read_face_test_get_web_view (test)), 0.9, 0.001);
}

static void
test_dark (ReadFaceTest  *test,
           gconstpointer  data)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  g_autofree char *ground = NULL;
  GdkRGBA background;

  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 1);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  ground = read_face_test_string (test, "getComputedStyle (document.body).backgroundColor");
  g_assert_cmpstr (ground, ==, "rgb(34, 34, 38)");
  webkit_web_view_get_background_color (read_face_test_get_web_view (test), &background);
  g_assert_cmpfloat_with_epsilon (background.red, 34 / 255.0, 0.001);
  g_assert_cmpuint (test->n_painted, ==, 1);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
}

/* A narrow page has nothing that reaches out of it. */
static void
test_reflow (ReadFaceTest  *test,
             gconstpointer  data)
{
  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 1);
  webkit_web_view_set_zoom_level (read_face_test_get_web_view (test), 3.8);
  read_face_test_await (read_face_test_number (test, "innerWidth") <= 190);
  g_assert_cmpfloat (read_face_test_number (test, "document.scrollingElement.scrollWidth - innerWidth"), <=, 0);
}

static void
failed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  GError **error = user_data;

  g_assert_true (mag_article_module_load_finish (result, error) == G_TYPE_INVALID);
  g_assert_nonnull (*error);
}

static void
test_missing_module (void)
{
  g_autoptr (GError) error = NULL;

  mag_article_module_load_async ("/nonexistent/libmagnesia-web.so", NULL, failed_cb, &error);
  read_face_test_await (error != NULL);
  g_assert_true (error->domain == g_module_error_quark ());
}

static void
no_sandbox_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  guint *n_done = user_data;
  g_autoptr (GError) error = NULL;

  g_assert_false (mag_article_sandbox_check_finish (result, &error));
  g_assert_nonnull (error);
  (*n_done)++;
}

static void
test_no_sandbox (void)
{
  guint n_done = 0;

  if (g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("inside Flatpak, the platform makes the sandbox");
      return;
    }

  mag_article_sandbox_check_async ("false", NULL, no_sandbox_cb, &n_done);
  mag_article_sandbox_check_async ("/nonexistent/bwrap", NULL, no_sandbox_cb, &n_done);
  read_face_test_await (n_done == 2);
}

#define ADD(path, function) \
  g_test_add (path, ReadFaceTest, NULL, read_face_test_set_up, function, read_face_test_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/read-face/load", test_load);
  ADD ("/read-face/go-to", test_go_to);
  ADD ("/read-face/words", test_words);
  ADD ("/read-face/position", test_position);
  ADD ("/read-face/failure", test_failure);
  ADD ("/read-face/zoom", test_zoom);
  ADD ("/read-face/dark", test_dark);
  ADD ("/read-face/reflow", test_reflow);
  g_test_add_func ("/read-face/missing-module", test_missing_module);
  g_test_add_func ("/read-face/no-sandbox", test_no_sandbox);

  return g_test_run ();
}
