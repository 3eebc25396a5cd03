// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Finding words in an article: how many, which one, and round the corner. */

#include "config.h"

#include "read-face-test.h"

#include "mag-article-find-bar.h"

static MagArticleFindBar *
open_bar (ReadFaceTest *test)
{
  read_face_test_show (test, "haematoma", NULL, NULL);
  read_face_test_await_paint (test, 1);
  gtk_widget_activate_action (GTK_WIDGET (test->face), "article.find", NULL);

  return MAG_ARTICLE_FIND_BAR (read_face_test_find (GTK_WIDGET (test->face), "MagArticleFindBar"));
}

static void
type (MagArticleFindBar *bar,
      const char        *text)
{
  GtkWidget *entry = read_face_test_find (GTK_WIDGET (bar), "GtkSearchEntry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static const char *
get_count (MagArticleFindBar *bar)
{
  GtkWidget *entry = read_face_test_find (GTK_WIDGET (bar), "GtkSearchEntry");

  return gtk_label_get_label (GTK_LABEL (gtk_widget_get_next_sibling (entry)));
}

/* How often the words stand in the article, counted without the engine. */
static guint
count_words (ReadFaceTest *test,
             const char   *words)
{
  g_autofree char *script = g_strdup_printf ("document.body.innerText.toLowerCase ().split ('%s').length - 1", words);

  return (guint) read_face_test_number (test, script);
}

static void
await_count (MagArticleFindBar *bar,
             guint              match,
             guint              n_matches)
{
  g_autofree char *expected = g_strdup_printf ("%u of %u", match, n_matches);

  read_face_test_await (g_str_equal (get_count (bar), expected));
}

static void
test_count (ReadFaceTest  *test,
            gconstpointer  data)
{
  MagArticleFindBar *bar = open_bar (test);
  guint n = count_words (test, "bleed");

  g_assert_cmpuint (n, >, 10);
  type (bar, "BLEED");
  await_count (bar, 1, n);
}

static void
test_step (ReadFaceTest  *test,
           gconstpointer  data)
{
  MagArticleFindBar *bar = open_bar (test);
  guint n = count_words (test, "blood");

  g_assert_cmpuint (n, >, 2);
  type (bar, "blood");
  await_count (bar, 1, n);
  gtk_widget_activate_action (GTK_WIDGET (test->face), "article.find-next", NULL);
  await_count (bar, 2, n);
  gtk_widget_activate_action (GTK_WIDGET (test->face), "article.find-previous", NULL);
  await_count (bar, 1, n);
  gtk_widget_activate_action (GTK_WIDGET (test->face), "article.find-previous", NULL);
  await_count (bar, n, n);
  gtk_widget_activate_action (GTK_WIDGET (test->face), "article.find-next", NULL);
  await_count (bar, 1, n);
}

/* The match that is called the first is the first: what is marked stands above what comes next. */
static void
test_order (ReadFaceTest  *test,
            gconstpointer  data)
{
  MagArticleFindBar *bar = open_bar (test);
  guint n = count_words (test, "magnesium");
  double first, second;

  type (bar, "magnesium");
  await_count (bar, 1, n);
  first = read_face_test_number (test, "scrollY + getSelection ().getRangeAt (0).getBoundingClientRect ().top");
  gtk_widget_activate_action (GTK_WIDGET (test->face), "article.find-next", NULL);
  await_count (bar, 2, n);
  second = read_face_test_number (test, "scrollY + getSelection ().getRangeAt (0).getBoundingClientRect ().top");
  g_assert_cmpfloat (first, <=, second);

  /* Other words start at the top again. */
  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (GTK_WIDGET (test->face), "article.find-next", NULL);
  type (bar, "blood");
  await_count (bar, 1, count_words (test, "blood"));
}

static void
test_nothing (ReadFaceTest  *test,
              gconstpointer  data)
{
  MagArticleFindBar *bar = open_bar (test);

  type (bar, "no such words here");
  read_face_test_await (g_str_equal (get_count (bar), "No matches"));
  type (bar, "");
  read_face_test_await (g_str_equal (get_count (bar), ""));
}

static void
test_close (ReadFaceTest  *test,
            gconstpointer  data)
{
  MagArticleFindBar *bar = open_bar (test);
  gboolean open;

  type (bar, "bleed");
  await_count (bar, 1, count_words (test, "bleed"));
  g_signal_emit_by_name (read_face_test_find (GTK_WIDGET (bar), "GtkSearchEntry"), "stop-search");
  g_object_get (bar, "open", &open, NULL);
  g_assert_false (open);
  g_assert_cmpuint (mag_article_view_get_n_matches (read_face_test_get_view (test)), ==, 0);
}

#define ADD(path, function) \
  g_test_add (path, ReadFaceTest, NULL, read_face_test_set_up, function, read_face_test_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/read-face/find/count", test_count);
  ADD ("/read-face/find/step", test_step);
  ADD ("/read-face/find/order", test_order);
  ADD ("/read-face/find/nothing", test_nothing);
  ADD ("/read-face/find/close", test_close);

  return g_test_run ();
}
