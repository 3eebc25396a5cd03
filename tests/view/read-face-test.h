// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <webkit/webkit.h>

#include "mag-article-view.h"
#include "mag-read-face.h"

G_BEGIN_DECLS

/* A Read face in a window that notes the locations which it is asked to open. */
typedef struct
{
  MagContext  *context;
  GtkWindow   *window;
  MagReadFace *face;
  char        *opened;
  guint        n_painted;
} ReadFaceTest;

void             read_face_test_set_up       (ReadFaceTest  *self,
                                              gconstpointer  data);
void             read_face_test_tear_down    (ReadFaceTest  *self,
                                              gconstpointer  data);

void             read_face_test_show         (ReadFaceTest  *self,
                                              const char    *topic,
                                              const char    *fragment,
                                              const char    *words);
void             read_face_test_await_paint  (ReadFaceTest  *self,
                                              guint          n_painted);
MagArticleView  *read_face_test_get_view     (ReadFaceTest  *self);
WebKitWebView   *read_face_test_get_web_view (ReadFaceTest  *self);
GtkWidget       *read_face_test_find         (GtkWidget     *parent,
                                              const char    *type);
JSCValue        *read_face_test_run          (ReadFaceTest  *self,
                                              const char    *script) G_GNUC_WARN_UNUSED_RESULT;
double           read_face_test_number       (ReadFaceTest  *self,
                                              const char    *script);
char            *read_face_test_string       (ReadFaceTest  *self,
                                              const char    *script) G_GNUC_WARN_UNUSED_RESULT;

/* Waits until a condition holds, and fails where it does not within half a minute. */
#define read_face_test_await(condition)                       \
  G_STMT_START                                                \
  {                                                           \
    gint64 end_ = g_get_monotonic_time () + 30 * G_TIME_SPAN_SECOND; \
    while (!(condition) && g_get_monotonic_time () < end_)    \
      read_face_test_iterate ();                              \
    g_assert_true (condition);                                \
  }                                                           \
  G_STMT_END

void             read_face_test_iterate      (void);

G_END_DECLS
